// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/factory/FactoryHeader.h"

#include "models/facts/SystemFacts.h"
#include "widgets/controls/ElidedLabel.h"
#include "widgets/controls/FilterButton.h"
#include "widgets/pages/base/ViewChoices.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ff {

FactoryHeader::FactoryHeader(Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_choice(new FilterButton(tr("Factory"), this))
    , m_facts(new ElidedLabel(this))
    , m_picked(new QPushButton(this)) {
    m_choice->setObjectName(QStringLiteral("systemChoice"));
    m_choice->setNameShown(false);
    m_choice->setLarge(true);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setProperty("quiet", true);
    auto* table = new QPushButton(tr("Table"), this);
    setIconBeside(*table, Icon::table);
    table->setObjectName(QStringLiteral("showTables"));
    table->setAccessibleName(tr("Numbers in place of drawings"));
    table->setCheckable(true);
    holdInViews(*table);
    table->setToolTip(tr("Numbers in place of drawings (T on a chart)"));
    auto* picture = new QPushButton(tr("Save picture…"), this);
    setIconBeside(*picture, Icon::picture);
    picture->setObjectName(QStringLiteral("savePicture"));
    picture->setAccessibleName(tr("Save all charts as a picture"));
    m_picked->setObjectName(QStringLiteral("clearPicked"));
    setIconBeside(*m_picked, Icon::close);
    m_picked->setToolTip(tr("Figures, shares and waits are of this time alone where they are of a "
                            "period. Click for all of it."));
    m_picked->setAccessibleName(m_picked->toolTip());
    m_picked->hide();
    connect(m_picked, &QPushButton::clicked, this, &FactoryHeader::pickedCleared);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_choice);
    row->addWidget(m_facts, 1);
    row->addWidget(m_picked);
    row->addWidget(stepButton("previousSystem", Icon::back, tr("Previous factory"), -1));
    row->addWidget(stepButton("nextSystem", Icon::forward, tr("Next factory"), +1));
    auto* compare = new QPushButton(tr("Compare…"), this);
    compare->setObjectName(QStringLiteral("compareFactory"));
    compare->setToolTip(tr("With another factory, or another period"));
    connect(compare, &QPushButton::clicked, this, &FactoryHeader::compareRequested);
    row->addWidget(compare);
    row->addWidget(table);
    row->addWidget(picture);
    connect(table, &QPushButton::toggled, this, &FactoryHeader::tablesToggled);
    connect(picture, &QPushButton::clicked, this, &FactoryHeader::pictureRequested);
    connect(&questions, &Questions::configurationChanged, this, &FactoryHeader::buildMenu);
    buildMenu();
}

QToolButton* FactoryHeader::stepButton(const char* name, Icon drawing, const QString& text,
                                       int by) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setIcon(icon(drawing));
    button->setIconSize({16, 16});
    connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
    return button;
}

void FactoryHeader::setPlace(const SystemId& system, const NetworkId& network) {
    m_system = system;
    if (network == m_network) {
        return;
    }
    m_network = network;
    buildMenu();
}

/// The choice of systems: those that are polled, then those without a source.
void FactoryHeader::buildMenu() {
    auto* menu = new QMenu(m_choice);
    const Federation& federation = m_questions.federation();
    const auto add = [&](const System* each) {
        const Factory* factory = federation.factoryOf(each->id);
        const QString name = QString::fromStdString(each->name);
        QAction* action = menu->addAction(
            factory ? QString::fromStdString(factory->name) + QStringLiteral(" · ") + name : name);
        connect(action, &QAction::triggered, this,
                [this, id = each->id] { emit systemChosen(id); });
    };
    const SystemLists lists = systemLists(federation, m_network, m_questions.polledSystems());
    std::ranges::for_each(lists.polled, add);
    if (!lists.polled.empty() && !lists.withoutSource.empty()) {
        menu->addSeparator();
        menu->addAction(tr("No source yet"))->setEnabled(false);
    }
    std::ranges::for_each(lists.withoutSource, add);
    if (QMenu* old = m_choice->menu()) {
        old->deleteLater();
    }
    m_choice->setMenu(menu);
}

/// To the neighbour in the order of the menu, round the end.
void FactoryHeader::step(int by) {
    SystemLists lists =
        systemLists(m_questions.federation(), m_network, m_questions.polledSystems());
    auto& systems = lists.polled;
    systems.insert(systems.end(), lists.withoutSource.begin(), lists.withoutSource.end());
    if (systems.empty()) {
        return;
    }
    const auto count = std::ptrdiff_t(systems.size());
    const auto found = std::ranges::find(systems, m_system, &System::id);
    const std::ptrdiff_t at =
        found == systems.end() ? (by > 0 ? -1 : count) : found - systems.begin();
    emit systemStepped(systems[std::size_t((at + by + count) % count)]->id);
}

void FactoryHeader::setPicked(const QString& part) {
    m_picked->setText(tr("%1, picked", "a period").arg(part));
    m_picked->setAccessibleName(m_picked->text());
    m_picked->setVisible(!part.isEmpty());
}

void FactoryHeader::display(const FactoryView& view) {
    m_choice->setValue(QString::fromStdString(view.title));
    m_facts->setWhole(QString::fromStdString(view.facts));
    QStringList details;
    for (const auto& [fact, value] : view.details) {
        details << QString::fromStdString(fact) + QStringLiteral(": ") +
                       QString::fromStdString(value);
    }
    m_facts->setToolTip(details.join(QLatin1Char('\n')));
}

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/reports/DefinitionBar.h"

#include "models/core/ErrorText.h"
#include "models/questions/WhenAnswered.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

DefinitionBar::DefinitionBar(ReportKeeping& reports, QWidget* parent)
    : QWidget(parent)
    , m_reports(reports)
    , m_name(new QComboBox(this))
    , m_keep(new QPushButton(tr("Save"), this))
    , m_forget(new QPushButton(tr("Delete"), this)) {
    setObjectName(QStringLiteral("reportDefinitions"));
    auto* label = new QLabel(tr("Saved choices"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("reportDefinition"));
    m_name->setAccessibleName(label->text());
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(10);
    // Only a choice of the list is one. A name that is typed names the present choices, whether or
    // not there are others of that name; Qt would choose those as soon as the focus leaves.
    m_name->setCompleter(nullptr);
    disconnect(m_name->lineEdit(), &QLineEdit::editingFinished, m_name, nullptr);
    m_name->lineEdit()->setObjectName(QStringLiteral("reportDefinitionText"));
    m_name->lineEdit()->setAccessibleName(label->text());
    m_name->lineEdit()->setPlaceholderText(tr("Choose one, or name these"));
    m_name->lineEdit()->setMaxLength(int(kLongestDefinitionName) / 4); // any letters fit
    m_keep->setObjectName(QStringLiteral("keepDefinition"));
    m_keep->setToolTip(tr("Keeps kind, period, language, comments and sections under this name; "
                          "“last complete month” stays the last one"));
    m_forget->setObjectName(QStringLiteral("forgetDefinition"));
    m_forget->setToolTip(tr("Forgets the choices of this name; reports that were made stay"));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_keep);
    row->addWidget(m_forget);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addLayout(row);
    connect(m_name, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && std::size_t(index) < m_definitions.size()) {
            emit chosen(m_definitions[std::size_t(index)]);
        }
    });
    connect(m_name, &QComboBox::editTextChanged, this, &DefinitionBar::enableButtons);
    connect(m_keep, &QPushButton::clicked, this, &DefinitionBar::keepRequested);
    connect(m_forget, &QPushButton::clicked, this, &DefinitionBar::forget);
    enableButtons();
}

QString DefinitionBar::typed() const {
    return m_name->currentText().trimmed();
}

void DefinitionBar::enableButtons() {
    m_keep->setEnabled(!typed().isEmpty());
    m_forget->setEnabled(std::ranges::find(m_definitions, typed().toStdString(),
                                           &ReportDefinition::name) != m_definitions.end());
}

void DefinitionBar::refresh() {
    whenAnswered(m_reports.definitions(), this,
                 [this, mine = ++m_asked](const Result<std::vector<ReportDefinition>>& all) {
                     if (mine != m_asked) {
                         return;
                     }
                     if (all) {
                         show(*all);
                     } else if (all.error().code !=
                                ErrorCode::cacheOpening) { // the next question follows
                         emit trouble(describe(all.error()));
                     }
                 });
}

void DefinitionBar::show(const std::vector<ReportDefinition>& definitions) {
    if (definitions == m_definitions) {
        return;
    }
    m_definitions = definitions;
    const QString text = m_name->currentText();
    const QSignalBlocker quiet(m_name);
    m_name->clear();
    for (const ReportDefinition& each : m_definitions) {
        m_name->addItem(QString::fromStdString(each.name));
    }
    m_name->setCurrentIndex(m_name->findText(text));
    m_name->setEditText(text);
    enableButtons();
}

void DefinitionBar::keep(ReportDefinition definition) {
    const QString name = typed();
    definition.name = name.toStdString();
    whenAnswered(m_reports.keep(definition), this, [this, name](const Result<void>& kept) {
        if (!kept) {
            emit trouble(describe(kept.error()));
            return;
        }
        emit notice(tr("The choices are kept as “%1”.").arg(name));
        refresh();
    });
}

void DefinitionBar::forget() {
    const QString name = typed();
    whenAnswered(m_reports.forget(name.toStdString()), this,
                 [this, name](const Result<void>& forgotten) {
                     if (!forgotten) {
                         emit trouble(describe(forgotten.error()));
                         return;
                     }
                     m_name->setEditText({});
                     emit notice(tr("“%1” is forgotten.").arg(name));
                     refresh();
                 });
}

} // namespace ff

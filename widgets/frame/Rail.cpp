// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/Rail.h"

#include "widgets/alerts/BellButton.h"
#include "widgets/frame/RailButton.h"
#include "widgets/theme/Palette.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace ff {
namespace {

struct Entry {
    PageId page;
    Icon icon;
    const char* name;
    const char* text;
};

constexpr Entry kEntries[] = {
    {PageId::overview, Icon::overview, "railOverview", QT_TRANSLATE_NOOP("ff::Rail", "Overview")},
    {PageId::factories, Icon::factories, "railFactories",
     QT_TRANSLATE_NOOP("ff::Rail", "Factories")},
    {PageId::shares, Icon::shares, "railShares", QT_TRANSLATE_NOOP("ff::Rail", "Shares")},
    {PageId::planner, Icon::planner, "railPlanner", QT_TRANSLATE_NOOP("ff::Rail", "Planner")},
    {PageId::reports, Icon::reports, "railReports", QT_TRANSLATE_NOOP("ff::Rail", "Reports")},
    {PageId::sources, Icon::sources, "railSources", QT_TRANSLATE_NOOP("ff::Rail", "Sources")},
};

constexpr int kWidth = 88;

} // namespace

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
    , m_bell(new BellButton(this)) {
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 12, 7, 12);
    column->setSpacing(4);
    int number = 1;
    for (const Entry& entry : kEntries) {
        const QString text = tr(entry.text);
        auto* button = new RailButton(entry.icon, text, this);
        button->setObjectName(QLatin1String(entry.name));
        button->setAccessibleName(text);
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(text).arg(number));
        button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number++)));
        m_buttons->addButton(button, int(entry.page));
        column->addWidget(button);
    }
    column->addStretch();
    auto* views = new RailButton(Icon::bookmark, tr("Views"), this);
    views->setObjectName(QStringLiteral("railViews"));
    views->setAccessibleName(tr("Saved views"));
    views->setToolTip(tr("Saved views (Ctrl+D saves what the window shows)"));
    views->setCheckable(false);
    column->addWidget(views);
    connect(views, &QAbstractButton::clicked, this, [this, views] { emit viewsRequested(views); });
    column->addWidget(m_bell, 0, Qt::AlignHCenter);
    m_bell->hide();
    connect(m_bell, &QAbstractButton::clicked, this, &Rail::alertsRequested);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { emit chosen(PageId(id)); });
    // A screen reader toggles a button of which one is down, and never clicks it.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool down) {
        if (down) {
            emit chosen(PageId(id));
        }
    });
}

void Rail::setAlerts(int open) {
    m_bell->setCount(open);
    m_bell->show();
}

void Rail::setCurrent(PageId page) {
    const QSignalBlocker quiet(m_buttons);
    m_buttons->button(int(page))->setChecked(true);
}

void Rail::paintEvent(QPaintEvent*) {
    const Palette& palette = Palette::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), palette.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), palette.line);
}

} // namespace ff

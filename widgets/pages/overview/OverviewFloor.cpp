// SPDX-License-Identifier: GPL-3.0-only
// The floor on Overview: its head, its table or cards, and what is shown of it.
#include "widgets/charts/base/Legend.h"
#include "widgets/controls/Card.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/TableExport.h"
#include "widgets/pages/base/FigureCard.h"
#include "widgets/pages/base/FilterName.h"
#include "widgets/pages/floor/FloorCards.h"
#include "widgets/pages/overview/ColumnsDialog.h"
#include "widgets/pages/overview/FloorFilter.h"
#include "widgets/pages/overview/FloorTable.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/overview/SystemsWithoutSource.h"
#include "widgets/theme/CountryNames.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace ff {
namespace {

// What a saved view calls them.
constexpr const char* kFilter = "floorFilter";
constexpr const char* kCards = "floorCards";
constexpr const char* kColumns = "floorColumns";
constexpr const char* kOn = "on";
constexpr const char* kOff = "off";
constexpr const char* kAll = "all"; ///< no filter: words of no country and no freshness

QString leastSeen(const std::vector<FloorRow>& rows, const Formatter& format) {
    const auto least = std::ranges::min_element(
        rows, {}, [](const FloorRow& row) { return row.coverage.ratio(); });
    if (least == rows.end() || least->coverage.ratio() >= 0.995) {
        return {};
    }
    return OverviewPage::tr("least: %1, %2")
        .arg(QString::fromStdString(least->title),
             format.text(least->coverage.ratio(), Unit::ratio));
}

} // namespace

Card* OverviewPage::buildFloor() {
    m_floorCard = new Card(tr("The floor"), this);
    m_floorCard->setBodyMargins(0, 0, 0, 8);
    m_legend = new Legend(m_floorCard);
    m_legend->setAlignment(Qt::AlignLeft);
    m_scale = new SegmentedControl(m_floorCard);
    m_scale->setObjectName(QStringLiteral("floorScale"));
    m_scale->setAccessibleName(tr("Length of the bars"));
    m_scale->setSegments({tr("Share"), tr("GPUs")});
    m_shown = new FloorFilter(m_floorCard);
    connect(m_shown, &FloorFilter::chosen, this, &OverviewPage::displayFloor);
    auto* compareButton = new QPushButton(tr("Compare…"), m_floorCard);
    compareButton->setObjectName(QStringLiteral("compare"));
    compareButton->setToolTip(tr("Two periods, or two systems, side by side"));
    connect(compareButton, &QPushButton::clicked, this, [this] { compare({}); });
    auto* controls = new QWidget(m_floorCard); // closer together, so that the subtitle has room
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget* control :
         {static_cast<QWidget*>(compareButton), static_cast<QWidget*>(m_shown),
          static_cast<QWidget*>(buildViewMenu()), static_cast<QWidget*>(m_scale)}) {
        row->addWidget(control, 0, Qt::AlignVCenter);
    }
    m_floorCard->addToHeader(controls);
    auto* legend = new QHBoxLayout;
    legend->setContentsMargins(16, 6, 16, 2);
    legend->addWidget(m_legend, 1);
    m_floorCard->body()->addLayout(legend);
    m_floorCard->body()->setSpacing(0);
    m_floorStack = new QStackedWidget(m_floorCard);
    m_floor = new FloorTable(m_floorStack);
    m_cards = new FloorCards(m_floorStack);
    m_none = new QLabel(tr("No system passes the filter."), m_floorCard);
    m_none->setObjectName(QStringLiteral("noneShown"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setProperty("quiet", true);
    m_none->hide();
    m_floorStack->addWidget(m_floor);
    m_floorStack->addWidget(m_cards);
    m_floorCard->body()->addWidget(m_floorStack, 1);
    m_floorCard->body()->addWidget(m_none);
    m_floorExport = std::make_unique<TableExport>(
        std::vector<QTableView*>{m_floor},
        TableExport::Content{
            .context =
                [this] {
                    return contextOf(m_floorCard->title(), m_floorCard->subtitle(),
                                     m_view.allocationRate);
                },
            .table = [this] { return m_floor->exportTable(); },
            .legend =
                [this](QPainter& painter, const QRectF& area, const Palette& palette) {
                    const double width = legendWidth(m_legend->entries());
                    paintLegend(painter, QRectF(area.topLeft(), QSizeF(width + 1, 18)),
                                m_legend->entries(), palette);
                }});
    listenTo(m_floorExport->exporter());
    m_floorCard->addToHeader(m_floorExport->exporter()->makeButton(m_floorCard));
    m_marks = new QLabel(m_floorCard);
    m_marks->setObjectName(QStringLiteral("marks"));
    m_marks->setProperty("quiet", true);
    m_marks->setWordWrap(true);
    m_marks->setContentsMargins(16, 4, 16, 4);
    m_marks->hide();
    m_floorCard->body()->addWidget(m_marks);
    m_withoutSource = new SystemsWithoutSource(m_floorCard);
    m_floorCard->body()->addWidget(m_withoutSource);
    connect(m_withoutSource, &SystemsWithoutSource::systemActivated, this, &Page::systemActivated);
    connect(m_scale, &SegmentedControl::currentIndexChanged, this, &OverviewPage::setScale);
    connect(m_floor, &FloorTable::systemActivated, this, &Page::systemActivated);
    connect(m_cards, &FloorCards::systemActivated, this, &Page::systemActivated);
    connect(m_cards, &FloorCards::sourceRequested, this, &OverviewPage::sourceRequested);
    return m_floorCard;
}

/// Table or cards, and the table's columns.
QPushButton* OverviewPage::buildViewMenu() {
    auto* button = new QPushButton(m_floorCard);
    button->setObjectName(QStringLiteral("floorView"));
    button->setText(tr("View"));
    button->setAccessibleName(tr("View: table, cards, columns"));
    auto* menu = new QMenu(button);
    auto* looks = new QActionGroup(menu);
    const auto add = [&](const QString& text, const char* name, bool cards) {
        QAction* action = looks->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, cards] { showCards(cards); });
        return action;
    };
    QAction* table = add(tr("Table"), "floorAsTable", false);
    QAction* cards = add(tr("Cards"), "floorAsCards", true);
    menu->addSeparator();
    QAction* columns = menu->addAction(tr("Columns…"));
    columns->setObjectName(QStringLiteral("floorColumns"));
    connect(columns, &QAction::triggered, this, &OverviewPage::chooseColumns);
    connect(menu, &QMenu::aboutToShow, this, [this, table, cards, columns] {
        const bool isCards = m_floorStack->currentWidget() == m_cards;
        (isCards ? cards : table)->setChecked(true);
        columns->setEnabled(!isCards);
    });
    button->setMenu(menu);
    return button;
}

void OverviewPage::showCards(bool cards) {
    m_floorStack->setCurrentWidget(cards ? static_cast<QWidget*>(m_cards) : m_floor);
    displayFloor();
}

void OverviewPage::setScale(int index) {
    const FloorBarScale scale = index == 0 ? FloorBarScale::shareOfCapacity : FloorBarScale::gpus;
    m_floor->setScale(scale);
    m_cards->setScale(scale);
}

void OverviewPage::chooseColumns() {
    auto* dialog = new ColumnsDialog(m_floor->columns(), this);
    connect(dialog, &ColumnsDialog::chosen, this,
            [this, dialog] { m_floor->setColumns(dialog->columns()); });
    dialog->open();
}

void OverviewPage::setLook(const OverviewLook& look) {
    m_floor->setColumns(FloorColumns::fromText(look.columns));
    m_shown->restore(look.filter);
    m_scale->setCurrentIndex(look.inGpus ? 1 : 0);
    m_mapValue->setCurrentIndex(look.entitled ? 1 : 0);
    showCards(look.cards);
}

OverviewLook OverviewPage::look() const {
    return {.columns = m_floor->columns().isUsual() ? QString() : m_floor->columns().toText(),
            .filter = m_shown->toText(),
            .cards = m_floorStack->currentWidget() == m_cards,
            .inGpus = m_scale->currentIndex() == 1,
            .entitled = m_mapValue->currentIndex() == 1};
}

PageChoices OverviewPage::choices() const {
    PageChoices choices = Page::choices();
    const QString filter = m_shown->toText();
    choices[kFilter] = filter.isEmpty() ? kAll : filter.toStdString();
    choices[kCards] = look().cards ? kOn : kOff;
    choices[kColumns] = m_floor->columns().toText().toStdString();
    return choices;
}

/// A view that does not say one of them leaves it as it is.
void OverviewPage::choose(const PageChoices& choices) {
    Page::choose(choices);
    OverviewLook next = look();
    const auto ifSaid = [&choices](const char* name, const auto& take) {
        if (const auto said = choices.find(name); said != choices.end()) {
            take(said->second);
        }
    };
    ifSaid(kFilter, [&](const std::string& text) { next.filter = QString::fromStdString(text); });
    ifSaid(kColumns, [&](const std::string& text) { next.columns = QString::fromStdString(text); });
    ifSaid(kCards, [&](const std::string& text) { next.cards = text == kOn; });
    setLook(next);
}

/// The floor: systems with a source as rows, the others below them or as cards.
void OverviewPage::displayFloor() {
    if (!m_isAnswered) {
        return; // no figure is stated before one is known
    }
    const FloorView& view = m_view;
    const Formatter format = formatter();
    const Federation& federation = questions().federation();
    std::optional<double> pending; // nobody tells it: that is no 0
    double gpus = 0;
    int counted = 0;
    QStringList uncounted;
    bool busySomewhere = false;
    bool busyUnknownSomewhere = false;
    // Where there is no figure, there is nothing to compare: such systems are listed below.
    std::vector<FloorRow> polled;
    std::vector<FloorRow> withoutSource;
    for (const FloorRow& row : view.rows) {
        (row.hasSource ? polled : withoutSource).push_back(row);
    }
    for (const FloorRow& row : polled) {
        if (row.pendingGpus) {
            pending = pending.value_or(0) + *row.pendingGpus;
        }
        gpus += row.capacity.value_or(0);
        counted += row.capacity ? 1 : 0;
        if (!row.capacity) {
            uncounted << QString::fromStdString(row.title);
        }
        if (row.parts) {
            (row.parts->busyKnown ? busySomewhere : busyUnknownSomewhere) = true;
        }
    }
    m_coverage->setRemark(leastSeen(polled, format));
    displayReach(view, pending);
    // Systems that nobody has counted are named apart: their GPUs are not among these.
    QString size =
        isWeighed(view)
            ? tr("%1 H100-equivalents in %n systems", nullptr, counted).arg(format.number(gpus))
            : tr("%1 GPUs in %n systems", nullptr, counted).arg(format.number(gpus));
    if (!uncounted.isEmpty()) {
        const auto others = int(uncounted.size());
        size += QStringLiteral(" · ") +
                (isWeighed(view) ? tr("%n without a known H100-equivalent: %1", nullptr, others)
                                 : tr("%n whose GPUs are not counted: %1", nullptr, others))
                    .arg(uncounted.join(QStringLiteral(", ")));
    }
    m_floorCard->setSubtitle(m_fetching ? size + QStringLiteral(" · ") + tr("fetching the past…")
                                        : size);
    m_shown->setRows(view.rows, federation);
    const auto all = polled.size() + withoutSource.size();
    const auto isLeftOut = [&](const FloorRow& row) { return !m_shown->passes(row, federation); };
    std::erase_if(polled, isLeftOut);
    std::erase_if(withoutSource, isLeftOut);
    if (m_shown->isSet()) {
        m_floorCard->setSubtitle(tr("%1 of %n systems shown", nullptr, int(all))
                                     .arg(polled.size() + withoutSource.size()) +
                                 QStringLiteral(" · ") + m_floorCard->subtitle());
    }
    const QString tick = view.scope.holder.empty()
                             ? tr("Union share")
                             : tr("%1's share").arg(holderName(view.scope.holder.text));
    m_legend->setFloorEntries(tick, busySomewhere, busyUnknownSomewhere);
    const QString whose = filterName(view.scope, federation);
    m_floor->setPeriod(view.scope.window, view.past, whose);
    m_floor->setRows(polled, format);
    std::vector<FloorRow> cards = polled;
    cards.insert(cards.end(), withoutSource.begin(), withoutSource.end());
    m_cards->setPeriod(view.scope.window, view.past, whose);
    m_cards->setRows(cards, format);
    setScale(m_scale->currentIndex());
    const bool isCards = m_floorStack->currentWidget() == m_cards;
    m_none->setVisible(m_shown->isSet() && (isCards ? cards.empty() : polled.empty()));
    displayMarks(view, polled);
    m_withoutSource->setRows(isCards ? std::vector<FloorRow>{} : withoutSource, format);
}

} // namespace ff

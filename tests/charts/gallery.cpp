// SPDX-License-Identifier: GPL-3.0-only
#include "tests/charts/Samples.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/charts/base/Legend.h"
#include "widgets/charts/maps/HeatMap.h"
#include "widgets/controls/Card.h"
#include "widgets/controls/Chip.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/export/Picture.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"
#include "widgets/theme/Type.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

// Not a test: a page of every chart and control, to be looked at.
namespace {

using namespace ff;
using namespace Qt::StringLiterals;

QWidget* controls() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* combo = new QComboBox;
    combo->addItems({u"Last 30 days"_s, u"This quarter"_s});
    auto* search = new QLineEdit;
    search->setPlaceholderText(u"Go to…"_s);
    auto* simulated = new Chip(u"SIMULATED"_s);
    simulated->setLook(Chip::Look::outlined);
    simulated->setTone(Chip::Tone::warning);
    auto* live = new Chip(u"8 live"_s);
    live->setDot(true);
    live->setTone(Chip::Tone::good);
    auto* late = new Chip(u"1 late"_s);
    late->setDot(true);
    late->setTone(Chip::Tone::warning);
    auto* lost = new Chip(u"1 unreachable"_s);
    lost->setDot(true);
    lost->setTone(Chip::Tone::bad);
    auto* segments = new SegmentedControl;
    segments->setSegments({u"GPU-hours"_s, u"Usage share"_s, u"Share of entitlement"_s});
    auto* primary = new QPushButton(u"Add source"_s);
    primary->setDefault(true);
    layout->addWidget(combo);
    layout->addWidget(search);
    layout->addWidget(new QPushButton(u"Table"_s));
    layout->addWidget(primary);
    layout->addWidget(segments);
    for (int i = 0; i <= int(Icon::bookmark); ++i) {
        auto* button = new QToolButton;
        button->setIcon(icon(Icon(i)));
        button->setIconSize({20, 20});
        button->setCheckable(true);
        button->setChecked(i == 0);
        layout->addWidget(button);
    }
    layout->addStretch();
    layout->addWidget(simulated);
    layout->addWidget(live);
    layout->addWidget(late);
    layout->addWidget(lost);
    return row;
}

Card* figure(const QString& title, const QString& value, const QString& unit) {
    auto* card = new Card;
    auto* name = new QLabel(title);
    auto* big = new QLabel(value + u" <span style='font-size:13px'>%1</span>"_s.arg(unit));
    big->setFont(themeFont(TextSize::figure));
    card->body()->addWidget(name);
    auto* row = new QHBoxLayout;
    row->addWidget(big);
    card->body()->addLayout(row);
    return card;
}

QTableView* floorTable(FloorBarScale scale) {
    const Formatter formatter{QLocale(QLocale::English)};
    auto* model = new QStandardItemModel;
    model->setHorizontalHeaderLabels(
        {u"Factory"_s, u"GPUs"_s, u"Share of capacity"_s, u"Allocation, 24 h"_s, u"Age"_s});
    for (const test::NamedBar& row : test::floor()) {
        auto* name = new QStandardItem(row.title);
        name->setData(row.subtitle, cell::kSubtitle);
        auto* gpus = new QStandardItem(formatter.text(row.bar.capacity, Unit::gpus));
        gpus->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* bar = new QStandardItem;
        bar->setData(QVariant::fromValue(row.bar), cell::kFloorBar);
        auto* trend = new QStandardItem;
        trend->setData(QVariant::fromValue(Trend(row.trend)), cell::kTrend);
        auto* age =
            new QStandardItem(formatter.duration(Duration{12000 * (model->rowCount() * 9 + 1)}));
        age->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        age->setData(int(model->rowCount() > 4 ? CellTone::warning : CellTone::quiet), cell::kTone);
        model->appendRow({name, gpus, bar, trend, age});
    }
    auto* table = new QTableView;
    model->setParent(table);
    table->setModel(model);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(52);
    table->setItemDelegate(new TextCellDelegate(52, table));
    auto* bars = new FloorBarDelegate(table);
    bars->setScale(scale, 23752);
    table->setItemDelegateForColumn(2, bars);
    table->setItemDelegateForColumn(3, new SparklineDelegate(table));
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->setColumnWidth(0, 220);
    table->setColumnWidth(1, 80);
    return table;
}

QTableView* heatTable() {
    auto* table = new QTableView;
    auto* model = new QStandardItemModel(8, 9, table);
    const Formatter formatter{QLocale(QLocale::English)};
    for (int row = 0; row < 8; ++row) {
        for (int column = 0; column < 9; ++column) {
            const double heat = std::fmod((row * 37 + column * 53) % 97 / 97.0, 1.0);
            auto* item = new QStandardItem(formatter.text(heat * 3.2e6, Unit::gpuHours));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setData(heat, cell::kHeat);
            model->setItem(row, column, item);
        }
    }
    table->setModel(model);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(36);
    table->setItemDelegate(new TextCellDelegate(36, table));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

template <class T>
T* chart(const QString& title) {
    auto* made = new T;
    made->setTitle(title);
    made->setFormatter(Formatter(QLocale(QLocale::English)));
    return made;
}

Card* cardWith(const QString& title, const QString& subtitle, QWidget* content,
               bool below = false) {
    auto* card = new Card(title);
    card->setSubtitle(subtitle);
    card->setSubtitleBelow(below);
    card->body()->addWidget(content);
    return card;
}

QWidget* page(TimeLink* link) {
    auto* window = new QWidget;
    auto* grid = new QGridLayout(window);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setSpacing(14);
    grid->addWidget(controls(), 0, 0, 1, 6);
    grid->addWidget(figure(u"Allocation rate"_s, u"86.4"_s, u"%"_s), 1, 0, 1, 2);
    grid->addWidget(figure(u"Queue pressure"_s, u"11.2"_s, u"h"_s), 1, 2, 1, 2);
    grid->addWidget(figure(u"Coverage"_s, u"98.7"_s, u"%"_s), 1, 4, 1, 2);

    auto* states = chart<TimeChart>(u"GPUs by state"_s);
    states->setLink(link);
    states->setData(test::gpusByState());
    grid->addWidget(cardWith(u"GPUs by state"_s, {}, states), 2, 0, 1, 6);
    auto* queue = chart<TimeChart>(u"Queue depth"_s);
    queue->setLink(link);
    queue->setData(test::queueDepth());
    queue->setSimulated(true);
    grid->addWidget(cardWith(u"Queue depth"_s,
                             u"GPUs asked for by eligible jobs; held jobs below the line"_s, queue),
                    3, 0, 1, 6);
    auto* wait = chart<TimeChart>(u"Wait until start"_s);
    wait->setLink(link);
    wait->setData(test::waits());
    grid->addWidget(
        cardWith(u"Wait until start"_s, u"p50 and p90, jobs still pending counted"_s, wait, true),
        4, 0, 1, 2);
    auto* shares = chart<BarList>(u"Share by state"_s);
    shares->setShares(test::shares());
    grid->addWidget(cardWith(u"Share by state"_s, u"as beneficiary · tick: entitlement to date"_s,
                             shares, true),
                    4, 2, 1, 2);
    auto* week = chart<HeatMap>(u"When it is busy"_s);
    week->setWeek(test::week());
    grid->addWidget(
        cardWith(u"When it is busy"_s, u"allocation rate by hour and weekday, UTC"_s, week, true),
        4, 4, 1, 2);
    auto* floorCard = cardWith(u"The floor"_s, u"44 160 GPUs in 7 systems"_s,
                               floorTable(FloorBarScale::shareOfCapacity));
    auto* floorLegend = new Legend;
    floorLegend->setFloorEntries(u"Union share"_s, true, true);
    floorCard->addToHeader(floorLegend);
    floorCard->setBodyMargins(8, 4, 8, 8);
    grid->addWidget(floorCard, 5, 0, 1, 4);
    auto* map = chart<TileMap>(u"Who used it"_s);
    map->setCountries(test::countries());
    grid->addWidget(cardWith(u"Who used it"_s, {}, map), 5, 4, 1, 2);
    Card* linear = cardWith(u"In GPUs"_s, {}, floorTable(FloorBarScale::gpus));
    linear->setBodyMargins(8, 4, 8, 8);
    grid->addWidget(linear, 6, 0, 1, 3);
    grid->addWidget(cardWith(u"Shares"_s, {}, heatTable()), 6, 3, 1, 3);
    auto* burn = chart<BurnDownChart>(u"Burn-down"_s);
    burn->setData(test::burnDown());
    grid->addWidget(cardWith(u"Burn-down"_s, burn->runOutSentence(), burn, true), 7, 0, 1, 2);
    auto* twin = chart<BarList>(u"As a table"_s);
    twin->setShares(test::shares());
    twin->setTableShown(true);
    grid->addWidget(cardWith(u"Table twin"_s, {}, twin), 7, 2, 1, 2);
    auto* empty = chart<TimeChart>(u"Empty"_s);
    empty->setSimulated(true);
    empty->setEmptyText(u"No jobs waited in this period."_s);
    grid->addWidget(cardWith(u"Empty"_s, {}, empty), 7, 4, 1, 2);
    for (const int row : {2, 3, 4, 5, 6, 7}) {
        const int heights[] = {0, 0, 280, 220, 260, 470, 470, 260};
        grid->setRowMinimumHeight(row, heights[row]);
    }
    return window;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("Inter")));
    Theme theme(application);
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    for (const Theme::Mode mode : {Theme::Mode::light, Theme::Mode::dark}) {
        theme.setMode(mode);
        TimeLink link;
        QWidget* window = page(&link);
        window->resize(1440, 2260);
        window->show();
        link.setCursor(*parseIso8601("2026-11-10T14:00:00Z"));
        QApplication::processEvents();
        const QString name =
            theme.isDark() ? QStringLiteral("dark.png") : QStringLiteral("light.png");
        window->grab().save(folder.filePath(name));
        for (Card* card : window->findChildren<Card*>()) {
            if (!card->title().isEmpty()) {
                card->grab().save(folder.filePath(card->title() + u"-"_s + name));
            }
        }
        for (const TimeChart* chart : window->findChildren<TimeChart*>()) {
            if (!chart->isEmpty()) {
                QFile file(folder.filePath(chart->title() +
                                           (theme.isDark() ? u"-dark.svg"_s : u"-light.svg"_s)));
                if (file.open(QIODevice::WriteOnly)) {
                    file.write(svgOf(*chart));
                }
            }
        }
        delete window;
    }
    return 0;
}

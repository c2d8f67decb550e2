// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/time/TimeChartKeys.h"

#include "widgets/charts/time/PercentScale.h"
#include "widgets/charts/time/TimeChart.h"
#include "widgets/charts/time/TimeWalk.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace ff {
namespace {

constexpr double kIn = 0.8;
constexpr double kOut = 1 / kIn;

} // namespace

bool TimeChartKeys::take(const QKeyEvent& event) {
    const std::optional<ChartAct> act = chartActOf(event);
    return act && perform(*act);
}

bool TimeChartKeys::perform(ChartAct act) {
    TimeLink& link = *m_chart.link();
    const Window visible = link.visible();
    const auto all = std::ptrdiff_t(m_chart.data().grid.count);
    if (all == 0) {
        return false;
    }
    switch (act) {
    case ChartAct::left:
        step(-1);
        return true;
    case ChartAct::right:
        step(1);
        return true;
    case ChartAct::farLeft:
        step(-10);
        return true;
    case ChartAct::farRight:
        step(10);
        return true;
    case ChartAct::changeLeft:
        stepToChange(-1);
        return true;
    case ChartAct::changeRight:
        stepToChange(1);
        return true;
    case ChartAct::first:
        step(-all);
        return true;
    case ChartAct::last:
        step(all);
        return true;
    case ChartAct::seriesUp:
        stepSeries(1);
        return true;
    case ChartAct::seriesDown:
        stepSeries(-1);
        return true;
    case ChartAct::zoomIn:
        link.zoom(kIn, focus());
        return true;
    case ChartAct::zoomOut:
        link.zoom(kOut, focus());
        return true;
    case ChartAct::whole:
        link.reset();
        return true;
    case ChartAct::windowBack:
        link.pan(-visible.length());
        return true;
    case ChartAct::windowOn:
        link.pan(visible.length());
        return true;
    case ChartAct::zoomBack:
        link.goBack();
        return true;
    case ChartAct::pin: {
        const auto pinned = link.pinned();
        const bool same = pinned && m_chart.sampleOf(*pinned) == m_chart.sampleOf(focus());
        link.setPinned(same ? std::nullopt : std::optional(focus()), &m_chart);
        return true;
    }
    case ChartAct::mark:
        if (const auto sample = sampleAt(m_chart.data(), focus())) {
            link.mark(windowOfSample(m_chart.data(), *sample));
            m_chart.announceSpan();
        }
        return true;
    case ChartAct::note:
        m_chart.askForNote(focus());
        return true;
    case ChartAct::leave:
        return leave();
    }
    return false;
}

Instant TimeChartKeys::focus() const {
    const TimeLink& link = *m_chart.link();
    return link.cursor().value_or(link.visible().from + link.visible().length() / 2);
}

std::optional<std::size_t> TimeChartKeys::here() const {
    const auto cursor = m_chart.link()->cursor();
    return cursor ? sampleAt(m_chart.data(), *cursor) : std::nullopt;
}

void TimeChartKeys::goTo(std::size_t sample) {
    TimeLink& link = *m_chart.link();
    const Window visible = link.visible();
    const Duration every = m_chart.data().grid.every;
    // In the middle of the sample, where every chart that shares the link finds it. Of the last one
    // of a period up to now that is not over.
    const Window window = windowOfSample(m_chart.data(), sample);
    const Instant to = window.from + window.length() / 2;
    if (to < visible.from) {
        link.pan(to - visible.from - every, Zooming::going);
    } else if (to >= visible.to) {
        link.pan(to - visible.to + every, Zooming::going);
    }
    link.setCursor(to, &m_chart);
    m_chart.announceCursor();
}

void TimeChartKeys::step(std::ptrdiff_t samples) {
    const TimeChartData& data = m_chart.data();
    // The first key puts the crosshair on the newest sample that is visible.
    const Instant newest = m_chart.link()->visible().to - Duration{1};
    const auto end = std::ptrdiff_t((newest - data.grid.start) / data.grid.every) + 1;
    const std::ptrdiff_t from = here() ? std::ptrdiff_t(*here()) : end;
    goTo(std::size_t(
        std::clamp<std::ptrdiff_t>(from + samples, 0, std::ptrdiff_t(data.grid.count) - 1)));
}

void TimeChartKeys::stepToChange(int by) {
    if (!here()) {
        step(by);
        return;
    }
    goTo(nextChange(m_chart.data(), seriesNamed(m_chart.data(), m_chart.currentSeries()), *here(),
                    by));
}

/// Round the end; those that are taken away are left out.
void TimeChartKeys::stepSeries(int by) {
    std::vector<const Band*> all = seriesOf(m_chart.data());
    std::erase_if(all, [this](const Band* band) { return !m_chart.isSeriesShown(band->key); });
    if (all.empty()) {
        return;
    }
    const auto count = std::ptrdiff_t(all.size());
    const Band* current = seriesNamed(m_chart.data(), m_chart.currentSeries());
    const auto found = std::ranges::find(all, current);
    const std::ptrdiff_t at = found == all.end() ? (by > 0 ? -1 : count) : found - all.begin();
    m_chart.setCurrentSeries(all[std::size_t((at + by + count) % count)]->key);
    if (here()) {
        m_chart.announceCursor();
    } else {
        step(-1);
    }
}

bool TimeChartKeys::leave() {
    TimeLink& link = *m_chart.link();
    if (m_chart.isDragging()) {
        m_chart.stopDragging();
    } else if (link.cursor()) {
        link.setCursor(std::nullopt);
    } else if (link.pinned()) {
        link.setPinned(std::nullopt);
    } else if (link.markBegin() || !link.marked().empty()) {
        link.setMarked({});
    } else {
        return false; // the window has an Escape of its own
    }
    return true;
}

void TimeChartKeys::addActions(QMenu& menu, Instant pointed) {
    QMenu* walk = nullptr;
    const auto add = [&](QMenu& to, const ChartKey& key) {
        const auto act = [this, act = key.act, pointed] {
            // A menu that was opened with the mouse is about the place where it was opened.
            if (act != ChartAct::leave && !m_chart.link()->cursor()) {
                m_chart.link()->setCursor(pointed, &m_chart);
            }
            perform(act);
        };
        QAction* action = to.addAction(key.words(), QKeySequence(key.key), &m_chart, act);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here; the chart takes the key
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(key.act != ChartAct::zoomBack || m_chart.link()->canGoBack());
    };
    for (const auto group : {ChartKey::Group::act, ChartKey::Group::zoom, ChartKey::Group::walk}) {
        if (group == ChartKey::Group::walk) {
            walk = menu.addMenu(QCoreApplication::translate("ff::ChartKeys", "Walk by keys"));
        }
        for (const ChartKey& key : chartKeys()) {
            if (key.group == group) {
                add(walk ? *walk : menu, key);
            }
        }
        if (!walk) {
            menu.addSeparator();
        }
    }
    addSeries(menu);
}

void TimeChartKeys::addSeries(QMenu& menu) {
    QMenu* series = menu.addMenu(QCoreApplication::translate("ff::ChartKeys", "Series"));
    for (const LegendEntry& entry : m_chart.legendEntries()) {
        if (entry.series) {
            QAction* action = series->addAction(entry.text);
            action->setCheckable(true);
            action->setChecked(!entry.off);
            QObject::connect(action, &QAction::triggered, &m_chart,
                             [this, key = *entry.series] { m_chart.toggleSeries(key); });
        }
    }
    series->setEnabled(!series->isEmpty());
    const auto addSwitch = [&](const char* words, const char* name, bool isOn, auto set) {
        QAction* action = menu.addAction(QCoreApplication::translate("ff::ChartKeys", words));
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(isOn);
        QObject::connect(action, &QAction::triggered, &m_chart, set);
    };
    if (!m_chart.data().before.empty()) {
        addSwitch(QT_TRANSLATE_NOOP("ff::ChartKeys", "Period before as a line"), "showBefore",
                  m_chart.manner().isBeforeShown, &TimeChart::setBeforeShown);
    }
    if (hasLinesAlone(m_chart.data())) {
        addSwitch(QT_TRANSLATE_NOOP("ff::ChartKeys", "Logarithmic scale"), "logarithmic",
                  m_chart.manner().isLogarithmic, &TimeChart::setLogarithmic);
    }
    if (hasParts(m_chart.data())) {
        addSwitch(QT_TRANSLATE_NOOP("ff::ChartKeys", "Percent scale"), "percent",
                  m_chart.manner().isPercent, &TimeChart::setPercent);
    }
}

} // namespace ff

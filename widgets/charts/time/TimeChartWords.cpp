// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/time/TimeChartWords.h"

#include "models/format/Rounding.h"
#include "widgets/charts/plot/TimeColumns.h"
#include "widgets/charts/time/PercentScale.h"
#include "widgets/charts/time/SpanFigures.h"
#include "widgets/charts/time/TimeWalk.h"

#include <algorithm>
#include <cmath>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> at(const std::vector<std::optional<double>>& values, std::size_t index) {
    return index < values.size() ? values[index] : std::nullopt;
}

/// Of the grid, what is over.
Window wholeOf(const TimeChartData& data) {
    const Instant from = data.grid.start;
    return {from, data.grid.count > 0 ? windowOfSample(data, data.grid.count - 1).to : from};
}

/// As a span over all of it says: a bin counts for as long as it was seen.
std::optional<double> mean(const TimeChartData& data, const Band& band) {
    return spanFigures(data, band, {wholeOf(data)}).mean;
}

QString titleOf(const Band& band) {
    return QString::fromStdString(band.title.empty() ? band.key : band.title);
}

/// Of the samples of each bin; nothing where it has none.
std::vector<std::optional<double>> extremesOf(const SampledLine& line, double LineColumn::* which) {
    std::vector<std::optional<double>> values;
    for (const LineColumn& column : line.columns) {
        values.push_back(column.points > 0 ? std::optional(column.*which) : std::nullopt);
    }
    return values;
}

/// The mean of the ceiling over the bins in which anything is known; 0 where there is none.
double ceilingOf(const TimeChartData& data) {
    Band ceiling{{}, {}, data.ceiling};
    for (std::size_t i = 0; i < ceiling.values.size(); ++i) {
        if (data.bands.empty() || !at(data.bands.front().values, i)) {
            ceiling.values[i].reset();
        }
    }
    return mean(data, ceiling).value_or(0);
}

/// Whole per cents of parts of a whole that sum to 100 where the parts are all of it. Of what has
/// no value there is none.
std::vector<std::optional<double>> perCents(const std::vector<std::optional<double>>& parts,
                                            double whole) {
    std::vector<double> exact;
    for (const auto& part : parts) {
        exact.push_back(100 * part.value_or(0) / whole);
    }
    const std::vector<double> rounded = roundedParts(exact);
    std::vector<std::optional<double>> result(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        result[i] = parts[i] ? std::optional(rounded[i] / 100) : std::nullopt;
    }
    return result;
}

} // namespace

std::vector<LegendEntry> TimeChartWords::legend() const {
    std::vector<LegendEntry> entries;
    const std::vector<BandStyle> styles = stylesOf(m_data.bands, m_data.identities);
    double whole = 0;
    std::vector<std::optional<double>> means;
    for (const Band& band : m_data.bands) {
        means.push_back(mean(m_data, band));
        whole += means.back().value_or(0);
    }
    whole = std::max(whole, ceilingOf(m_data)); // of busy alone the whole is the capacity
    const auto parts = perCents(means, whole > 0 ? whole : 1);
    for (std::size_t i = 0; i < m_data.bands.size(); ++i) {
        LegendEntry entry{titleOf(m_data.bands[i]), styles[i]};
        if (!m_data.busyKnown && styles[i].role == BandStyle::Role::delivered) {
            continue;
        }
        if (!m_data.busyKnown && styles[i].role == BandStyle::Role::allocatedNotBusy) {
            entry.style.role = BandStyle::Role::allocatedBusyUnknown;
            entry.text = tr("Allocated, busy not known");
        }
        if (m_data.shareInLegend && parts[i] && whole > 0) {
            entry.text += u' ' + m_formatter.tick(*parts[i], Unit::ratio);
        }
        entry.series = m_data.bands[i].key;
        entries.push_back(std::move(entry));
    }
    for (std::size_t i = 0; i < m_data.lines.size(); ++i) {
        const auto role =
            i == 0 ? BandStyle::Role::delivered : BandStyle::Role::allocatedBusyUnknown;
        entries.push_back(
            {titleOf(m_data.lines[i]), {role}, LegendEntry::Shape::line, m_data.lines[i].key});
    }
    for (LegendEntry& entry : entries) {
        entry.off = entry.series && m_hidden.contains(*entry.series);
    }
    for (const SampledLine& line : m_data.sampled) {
        entries.push_back({rangeTitle(line), {}, LegendEntry::Shape::thinLine, line.key});
        entries.back().off = !isDrawn(m_data, line, m_hidden);
    }
    if (m_manner.isBeforeShown && !m_data.before.empty()) {
        entries.push_back(
            {tr("Period before"), {BandStyle::Role::quiet}, LegendEntry::Shape::line});
    }
    if (!m_data.ceiling.empty() && !m_data.ceilingTitle.isEmpty()) {
        const auto newest = std::ranges::find_if(m_data.ceiling.rbegin(), m_data.ceiling.rend(),
                                                 [](const auto& v) { return v.has_value(); });
        QString text = m_data.ceilingTitle;
        if (newest != m_data.ceiling.rend()) {
            text += u' ' + m_formatter.text(*newest, m_data.unit);
        }
        entries.push_back({text, {}, LegendEntry::Shape::dashedLine});
    }
    // The strip below the axis, where part of a column of pixels was not seen.
    if (!unseenOf(m_data).empty()) {
        entries.push_back({tr("seen in part"), {}, LegendEntry::Shape::strip});
    }
    return entries;
}

QString TimeChartWords::summary() const {
    const Window window = wholeOf(m_data);
    QStringList parts;
    for (const auto* list : {&m_data.bands, &m_data.lines}) {
        for (const Band& band : *list) {
            parts << tr("%1 %2 on average")
                         .arg(titleOf(band), m_formatter.withUnit(mean(m_data, band), m_data.unit));
        }
    }
    for (const SampledLine& line : m_data.sampled) {
        std::optional<LineColumn> whole;
        for (const LineColumn& column : line.columns) {
            if (column.points > 0) {
                whole = whole.value_or(column);
                whole->min = std::min(whole->min, column.min);
                whole->max = std::max(whole->max, column.max);
            }
        }
        if (whole) {
            parts << rangeTitle(line) + u' ' + m_formatter.text(whole->min, m_data.unit) +
                         u" \u2013 "_s + m_formatter.withUnit(whole->max, m_data.unit);
        }
    }
    Duration missing{};
    for (const Window& gap : unseenOf(m_data)) {
        missing += gap.length();
    }
    QString said = m_formatter.window(window) + u": "_s + parts.join(u"; "_s) + u'.';
    if (missing > Duration::zero()) {
        said += u' ' + tr("No data for %1.").arg(m_formatter.duration(missing));
    }
    return said;
}

std::vector<Window> unseenOf(const TimeChartData& data) {
    const auto& bands = data.bands.empty() ? data.lines : data.bands;
    return data.nothingText.isEmpty() ? gapsOf(data.grid, bands)
                                      : gapsOf(data.grid, bands, data.seen, false);
}

bool hasLinesAlone(const TimeChartData& data) {
    return data.bands.empty() && data.below.empty() && !data.lines.empty();
}

std::vector<Window> nothingOf(const TimeChartData& data) {
    const auto& bands = data.bands.empty() ? data.lines : data.bands;
    return data.nothingText.isEmpty() ? std::vector<Window>{}
                                      : gapsOf(data.grid, bands, data.seen, true);
}

TableData TimeChartWords::table() const {
    TableData table;
    table.rowHeading = tr("Time");
    table.sortsByKey = true;
    table.step = m_data.grid.every;
    if (m_data.seen.size() == m_data.grid.count) {
        table.seen = m_data.seen;
    }
    for (std::size_t i = 0; i < m_data.grid.count; ++i) {
        const Window sample = windowOfSample(m_data, i);
        const Instant instant = sample.from;
        table.rows.push_back(m_formatter.instant(instant));
        if (sample.length() < m_data.grid.every) {
            table.rows.back() += u" ("_s + lengthOf(sample) + u')';
            if (i < table.seen.size()) { // of the whole bin: hours are mean x bin_hours x coverage
                table.seen[i] *=
                    double(sample.length().count()) / double(m_data.grid.every.count());
            }
        }
        table.keys.push_back(QString::fromStdString(toIso8601(instant)));
    }
    for (const auto* list : {&m_data.bands, &m_data.below, &m_data.lines}) {
        for (const Band& band : *list) {
            table.columns.push_back({titleOf(band), m_data.unit, band.values});
        }
    }
    for (const SampledLine& line : m_data.sampled) {
        const QString title = QString::fromStdString(line.title);
        table.columns.push_back(
            {tr("%1, lowest").arg(title), m_data.unit, extremesOf(line, &LineColumn::min)});
        table.columns.push_back(
            {tr("%1, highest").arg(title), m_data.unit, extremesOf(line, &LineColumn::max)});
    }
    if (!m_data.ceiling.empty()) {
        const QString title = m_data.ceilingTitle.isEmpty() ? tr("Capacity") : m_data.ceilingTitle;
        table.columns.push_back({title, m_data.unit, m_data.ceiling});
    }
    return table;
}

QString TimeChartWords::headOf(std::size_t index) const {
    const QString over = m_data.resolution.isEmpty() ? tr("mean over %1") : m_data.resolution;
    const Window sample = windowOfSample(m_data, index);
    return m_formatter.instant(sample.from) + u" \u00b7 "_s + over.arg(lengthOf(sample));
}

/// The last bin of a period up to now is shorter than the others, and says so.
QString TimeChartWords::lengthOf(Window sample) const {
    const QString length = m_formatter.duration(sample.length());
    return sample.length() < m_data.grid.every
               ? tr("%1, not complete", "a bin of a chart").arg(length)
               : length;
}

QString TimeChartWords::wordsOf(const Band& series, Instant instant) const {
    const std::optional<std::size_t> index = sampleAt(m_data, instant);
    if (!index) {
        return {};
    }
    const std::optional<double> value = at(series.values, *index);
    QString said = titleOf(series) + u": "_s +
                   (value ? m_formatter.withUnit(value, m_data.unit) : tr("No data")) + u", "_s +
                   m_formatter.instant(windowOfSample(m_data, *index).from);
    for (const SampledLine& line : m_data.sampled) {
        const QString range = std::ranges::find(line.sums, series.key) != line.sums.end()
                                  ? rangeOf(line, *index, 2)
                                  : QString();
        if (!range.isEmpty()) {
            said += u", "_s + QString(range).replace(u'\t', u": "_s);
        }
    }
    return said;
}

QStringList TimeChartWords::readoutAt(Instant instant, std::optional<Instant> pinned) const {
    const std::optional<std::size_t> index = sampleAt(m_data, instant);
    if (!index) {
        return {};
    }
    const std::optional<std::size_t> other = pinned ? sampleAt(m_data, *pinned) : std::nullopt;
    const Window sample = windowOfSample(m_data, *index);
    QStringList lines{headOf(*index)};
    const std::optional<double> whole =
        m_manner.isPercent ? wholeOfBin(m_data, *index) : at(m_data.ceiling, *index);
    bool seen = false;
    for (const Band* band : seriesOf(m_data)) {
        const std::optional<double> value = at(band->values, *index);
        if (m_hidden.contains(band->key) || (!m_data.busyKnown && band->key == "delivered")) {
            continue;
        }
        QString text = m_formatter.text(value, m_data.unit);
        const std::optional<double> then = other ? at(band->values, *other) : std::nullopt;
        if (value && then && other != index) {
            const double more = *value - *then;
            text += u" ("_s + (more < 0 ? QChar(0x2212) : QChar(u'+')) +
                    m_formatter.text(std::abs(more), m_data.unit) + u')';
        } else if (value && whole && *whole > 0 && isStacked(*band)) {
            text += u" \u00b7 "_s + m_formatter.tick(*value / *whole, Unit::ratio);
        }
        seen = seen || value;
        lines << titleOf(*band) + u'\t' + text;
    }
    QStringList ranges;
    for (const SampledLine& line : m_data.sampled) {
        // One sample is its bin's mean, which the bands say where they are there.
        if (const QString range = rangeOf(line, *index, seen ? 2 : 1); !range.isEmpty()) {
            ranges << range;
        }
    }
    if (!seen && !ranges.isEmpty()) {
        lines = {lines.first()};
    } else if (!seen) {
        const bool nothing =
            !m_data.nothingText.isEmpty() && *index < m_data.seen.size() && m_data.seen[*index] > 0;
        lines = {lines.first(), nothing ? m_data.nothingText : tr("No data")};
    }
    lines += ranges;
    if (const auto before = at(m_data.before, *index); m_manner.isBeforeShown && before) {
        lines << tr("Period before") + u'\t' + m_formatter.text(before, m_data.unit);
    }
    for (const TimeMark& mark : m_data.marks) {
        if (sample.to > mark.window.from && sample.from < mark.window.to) {
            lines << QString::fromStdString(mark.text.empty() ? mark.kind : mark.text);
        }
    }
    return lines;
}

QString TimeChartWords::rangeOf(const SampledLine& line, std::size_t index,
                                std::int64_t atLeast) const {
    if (index >= line.columns.size() || line.columns[index].points < atLeast ||
        !isDrawn(m_data, line, m_hidden)) {
        return {};
    }
    const LineColumn& column = line.columns[index];
    return rangeTitle(line) + u'\t' + m_formatter.text(column.min, m_data.unit) + u" \u2013 "_s +
           m_formatter.text(column.max, m_data.unit);
}

QString TimeChartWords::rangeTitle(const SampledLine& line) {
    return tr("%1, lowest to highest", "name of a series").arg(QString::fromStdString(line.title));
}

bool TimeChartWords::isStacked(const Band& band) const {
    return !m_data.bands.empty() && &band >= &m_data.bands.front() && &band <= &m_data.bands.back();
}

} // namespace ff

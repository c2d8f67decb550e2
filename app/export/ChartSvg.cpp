// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/ChartSvg.h"

#include "app/export/HtmlText.h"
#include "models/reports/Words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff::report {
namespace {

using namespace Qt::StringLiterals;

constexpr double kWidth = 860;
constexpr double kLegend = 26;     ///< its height
constexpr double kCharacter = 6.4; ///< about as wide as one of the labels

QString at(double value) {
    return QString::number(std::round(value * 100) / 100, 'g', 8);
}

QString rect(double x, double y, double width, double height, const QString& style) {
    return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" %5/>"_s.arg(
        at(x), at(y), at(std::max(width, 0.0)), at(std::max(height, 0.0)), style);
}

QString line(double x1, double y1, double x2, double y2, const QString& kind) {
    return u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" class=\"%5\"/>"_s.arg(
        at(x1), at(y1), at(x2), at(y2), kind);
}

QString label(double x, double y, const QString& anchor, const std::string& text) {
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>"_s.arg(at(x), at(y), anchor,
                                                                         html(text));
}

/// Labels are as long as they have room; the table of the chart has them whole.
std::string shortened(const std::string& text, double room) {
    const QString whole = QString::fromStdString(text);
    const auto fits = qsizetype(room / kCharacter);
    if (whole.size() <= fits) {
        return text;
    }
    const QString cut = whole.left(std::max<qsizetype>(fits - 1, 1)) + u'\u2026';
    return cut.toStdString();
}

/// The colours of the states are those of the window; others are dark enough on white.
QString colourOf(const std::string& key, std::size_t index) {
    static const std::array<std::pair<const char*, const char*>, 8> known{
        {{"delivered", "#0B66A8"},
         {"allocatedNotBusy", "#8DBBE0"},
         {"allocated", "#5E93BF"},
         {"idle", "#DDE2E8"},
         {"down", "#C2410C"},
         {"used", "#0B66A8"},
         {"left", "#0B66A8"},
         {"straight", "#7A8592"}}};
    for (const auto& [name, colour] : known) {
        if (key == name) {
            return QString::fromLatin1(colour);
        }
    }
    static const std::array<const char*, 6> others{"#0B66A8", "#B4540A", "#00795A",
                                                   "#8A4B8F", "#5E7A1F", "#5A6675"};
    return QString::fromLatin1(others[index % others.size()]);
}

class Drawing final {
public:
    Drawing(const Chart& chart, const Formatter& format, int number)
        : m_chart(chart)
        , m_format(format)
        , m_number(number) {}

    QString draw() {
        switch (m_chart.kind) {
        case Chart::Kind::shares:
            shares();
            break;
        case Chart::Kind::columns:
            frame();
            columns();
            break;
        case Chart::Kind::lines:
            frame();
            lines();
            break;
        case Chart::Kind::heatMap:
            heatMap();
            break;
        }
        return wrapped();
    }

private:
    [[nodiscard]] QString wrapped() const {
        const QString id = u"chart-%1"_s.arg(m_number);
        return u"<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%4. %5\">"
               "<title>%4</title><desc>%5</desc>"
               "<defs><pattern id=\"%3-unseen\" width=\"6\" height=\"6\" "
               "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
               "<rect width=\"6\" height=\"6\" fill=\"#F5F6F8\"/>"
               "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" stroke=\"#C3CAD3\" stroke-width=\"1.5\"/>"
               "</pattern><pattern id=\"%3-down\" width=\"5\" height=\"5\" "
               "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
               "<rect width=\"5\" height=\"5\" fill=\"#F6D9CB\"/>"
               "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"5\" stroke=\"#C2410C\" stroke-width=\"2.5\"/>"
               "</pattern></defs>%6</svg>\n"_s.arg(at(kWidth), at(m_height), id,
                                                   html(m_chart.title), html(m_chart.summary),
                                                   m_body);
    }
    [[nodiscard]] QString fill(const std::string& key, std::size_t index) const {
        return key == "down" ? u"fill=\"url(#chart-%1-down)\""_s.arg(m_number)
                             : u"fill=\"%1\""_s.arg(colourOf(key, index));
    }
    [[nodiscard]] QString unseen() const {
        return u"fill=\"url(#chart-%1-unseen)\""_s.arg(m_number);
    }
    [[nodiscard]] bool isAnythingOf(const Series& series) const {
        return std::ranges::any_of(series.values,
                                   [](const auto& value) { return value && *value > 0; });
    }

    void legend();
    void shares();
    void frame();
    void columns();
    void lines();
    void heatMap();
    void heatScale(double y);
    void categoryLabels(double left, double step, double y);

    /// Highest value of the axis, and its step.
    [[nodiscard]] std::pair<double, double> axis() const;
    [[nodiscard]] double yOf(double value) const {
        return m_bottom - (value - m_least) / (m_most - m_least) * (m_bottom - m_top);
    }

    const Chart& m_chart;
    const Formatter& m_format;
    const int m_number;
    QString m_body;
    double m_height = 0;
    double m_left = 70;
    double m_top = kLegend + 8;
    double m_bottom = 250;
    double m_least = 0;
    double m_most = 1;
};

void Drawing::legend() {
    constexpr double kLine = 18;
    constexpr double kGap = 22;
    double x = 0;
    double y = 4;
    const auto add = [&](const QString& style, const std::string& text) {
        const double width = 18 + double(QString::fromStdString(text).size()) * kCharacter;
        if (x > 0 && x + width > kWidth) { // what is beyond the edge is not drawn
            x = 0;
            y += kLine;
            m_top += kLine;
            m_bottom += kLine;
        }
        m_body += rect(x, y, 12, 12, style);
        m_body += label(x + 18, y + 10.5, u"start"_s, text);
        x += width + kGap;
    };
    for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
        if (isAnythingOf(m_chart.series[i])) {
            add(fill(m_chart.series[i].key, i), m_chart.series[i].title);
        }
    }
    add(unseen(), words(QT_TRANSLATE_NOOP("ff::Report", "Not seen")));
}

void Drawing::shares() {
    constexpr double kRow = 24;
    constexpr double kBar = 15;
    constexpr double kNames = 210;
    constexpr double kNumbers = 90;
    legend();
    double y = m_top;
    for (std::size_t row = 0; row < m_chart.categories.size(); ++row, y += kRow) {
        double sum = 0;
        for (const Series& series : m_chart.series) {
            sum += series.values[row].value_or(0);
        }
        m_body += label(0, y + 12, u"start"_s, shortened(m_chart.categories[row], kNames - 10));
        double x = kNames;
        const double whole = kWidth - kNames - kNumbers;
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            const Series& series = m_chart.series[i];
            const double width = sum > 0 ? whole * series.values[row].value_or(0) / sum : 0;
            if (width > 0) {
                m_body += rect(x, y, width, kBar, fill(series.key, i));
            }
            x += width;
        }
        m_body += rect(kNames, y, whole, kBar, u"fill=\"none\" stroke=\"#C3CAD3\""_s);
        m_body +=
            label(kWidth, y + 12, u"end"_s, m_format.withUnit(sum, m_chart.unit).toStdString());
    }
    m_height = y + 2;
}

std::pair<double, double> Drawing::axis() const {
    double most = 0;
    for (std::size_t i = 0; i < m_chart.categories.size(); ++i) {
        double sum = 0;
        for (const Series& series : m_chart.series) {
            const double value = i < series.values.size() ? series.values[i].value_or(0) : 0;
            sum = m_chart.kind == Chart::Kind::columns ? sum + value : std::max(sum, value);
        }
        most = std::max(most, sum);
    }
    if (most <= 0) {
        return {1, 1};
    }
    const double magnitude = std::pow(10.0, std::floor(std::log10(most / 4)));
    double step = magnitude;
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        step = factor * magnitude;
        if (step * 4 >= most) {
            break;
        }
    }
    return {std::ceil(most / step) * step, step};
}

/// Legend, axis and category labels of a chart with an upright axis.
void Drawing::frame() {
    legend();
    const auto [most, step] = axis();
    m_most = most;
    for (const Series& series : m_chart.series) {
        for (const auto& value : series.values) {
            m_least = std::min(m_least, value.value_or(0));
        }
    }
    if (m_least < 0) {
        m_least = std::floor(m_least / step) * step;
    }
    for (double value = m_least; value <= most + step / 2; value += step) {
        const double y = yOf(value);
        m_body += line(m_left, y, kWidth, y, std::abs(value) < step / 2 ? u"base"_s : u"grid"_s);
        const QString tick = m_format.tick(value, m_chart.unit);
        m_body += label(m_left - 8, y + 4, u"end"_s, tick.toStdString());
    }
    const double width =
        (kWidth - m_left) / double(std::max<std::size_t>(m_chart.categories.size(), 1));
    categoryLabels(m_left, width, m_bottom + 18);
    m_height = m_bottom + 26;
}

/// As many as have room, each under its category.
void Drawing::categoryLabels(double left, double step, double y) {
    std::size_t longest = 1;
    for (const std::string& category : m_chart.categories) {
        longest = std::max(longest, std::size_t(QString::fromStdString(category).size()));
    }
    const auto every =
        std::size_t(std::max(1.0, std::ceil((double(longest) * kCharacter + 12) / step)));
    for (std::size_t i = 0; i < m_chart.categories.size(); i += every) {
        const double middle = left + step * (double(i) + 0.5);
        const double half = double(m_chart.categories[i].size()) * kCharacter / 2;
        if (middle + half <= kWidth + 4) {
            m_body += label(std::max(middle, half), y, u"middle"_s, m_chart.categories[i]);
        }
    }
}

void Drawing::columns() {
    const std::size_t count = m_chart.categories.size();
    const double width = (kWidth - m_left) / double(std::max<std::size_t>(count, 1));
    const double gap = width > 20 ? width * 0.28 : std::min(1.0, width * 0.1);
    for (std::size_t i = 0; i < count; ++i) {
        const double x = m_left + width * double(i) + gap / 2;
        double base = 0;
        bool isSeen = false;
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            const auto& value = m_chart.series[s].values[i];
            if (!value) {
                continue;
            }
            isSeen = true;
            m_body += rect(x, yOf(base + *value), width - gap, yOf(base) - yOf(base + *value),
                           fill(m_chart.series[s].key, s));
            base += *value;
        }
        if (!isSeen) {
            m_body += rect(x, m_top, width - gap, m_bottom - m_top, unseen());
        }
    }
}

void Drawing::lines() {
    const double width =
        (kWidth - m_left) / double(std::max<std::size_t>(m_chart.categories.size(), 1));
    for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
        const Series& series = m_chart.series[s];
        QString path;
        bool isOn = false;
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            if (!series.values[i]) {
                isOn = false; // a gap stays one
                continue;
            }
            path += (isOn ? u"L"_s : u"M"_s) + at(m_left + width * (double(i) + 0.5)) + u' ' +
                    at(yOf(*series.values[i]));
            isOn = true;
        }
        if (!path.isEmpty()) {
            m_body += u"<path d=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"%3\"%4/>"_s.arg(
                path, colourOf(series.key, s), series.key == "straight" ? u"1.2"_s : u"2.2"_s,
                series.key == "straight" ? u" stroke-dasharray=\"5 4\""_s : QString());
        }
    }
}

/// From pale to dark blue: lightness alone tells it, so that a grey copy still reads.
QString shade(double part) {
    const auto mix = [&](double from, double to) {
        return int(std::lround(from + (to - from) * std::clamp(part, 0.0, 1.0)));
    };
    return u"fill=\"rgb(%1,%2,%3)\""_s.arg(mix(236, 8)).arg(mix(243, 68)).arg(mix(250, 116));
}

void Drawing::heatScale(double y) {
    double x = 0;
    for (int i = 0; i <= 4; ++i, x += 62) {
        m_body += rect(x, y, 12, 12, shade(i / 4.0));
        m_body +=
            label(x + 17, y + 10.5, u"start"_s, m_format.tick(i / 4.0, m_chart.unit).toStdString());
    }
    m_body += rect(x, y, 12, 12, unseen());
    m_body +=
        label(x + 17, y + 10.5, u"start"_s, words(QT_TRANSLATE_NOOP("ff::Report", "Not seen")));
}

void Drawing::heatMap() {
    constexpr double kRow = 20;
    constexpr double kNames = 210;
    const double width = std::min(
        (kWidth - kNames) / double(std::max<std::size_t>(m_chart.categories.size(), 1)), 90.0);
    heatScale(4);
    double y = m_top;
    for (const Series& series : m_chart.series) {
        m_body += label(0, y + 13, u"start"_s, shortened(series.title, kNames - 10));
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            m_body += rect(kNames + width * double(i), y, width - 1.5, kRow - 2,
                           series.values[i] ? shade(*series.values[i]) : unseen());
        }
        y += kRow;
    }
    categoryLabels(kNames, width, y + 14);
    m_height = y + 22;
}

} // namespace

QString toSvg(const Chart& chart, const Formatter& format, int number) {
    return Drawing(chart, format, number).draw();
}

} // namespace ff::report

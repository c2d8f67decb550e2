// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/layout/KeyFigureStrips.h"

#include "models/reports/FigureText.h"
#include "models/reports/TitleFacts.h"
#include "widgets/reports/type/TextBlock.h"

#include <algorithm>

namespace ff::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kColumns = 3;
constexpr double kGap = 14 * kPoint;
constexpr double kThin = 0.75 * kPoint;

/// Sets one figure into a strip that others stand in too; the height that it takes.
class CardSetter final {
public:
    CardSetter(Strips& strips, Strip& strip, double left, double width)
        : m_strips(strips)
        , m_strip(strip)
        , m_left(left)
        , m_width(width) {}

    /// `nameHeight` is that of the tallest name beside it: the values of a row stand on one line.
    double set(const Figure& figure, const Formatter& format, double nameHeight, int list) {
        const int item = m_strips.begin(Role::listItem, list);
        const int name = m_strips.begin(Role::label, item);
        const int body = m_strips.begin(Role::listBody, item);
        m_strip.add(Fill{{m_left, 0, m_width, kThin}, Ink::line});
        m_y = 8 * kPoint;
        setLines(name, QString::fromStdString(figure.name), style::kFigureName);
        m_y = 8 * kPoint + nameHeight + 1.5 * kPoint;
        setValue(m_strips.begin(Role::paragraph, body), figure, format);
        m_y += 3 * kPoint;
        for (const Comparison& line : comparisons(figure, format)) {
            setComparison(m_strips.begin(Role::paragraph, body), line);
        }
        return m_y;
    }

private:
    void setLines(int element, const QString& text, const TextStyle& style) {
        for (const QString& line : brokenLines(text, style, m_width)) {
            m_strip.add(element, {line, {m_left, m_y + ascentOf(style)}, style});
            m_y += lineHeight(style);
        }
    }
    void setValue(int element, const Figure& figure, const Formatter& format) {
        TextStyle style = figure.value ? style::kFigure : style::kMissingFigure;
        const std::string& flags = figure.flags;
        const double top = m_y;
        const QString text = QString::fromStdString(cardText(figure, format));
        const bool isFlagged = !flags.empty() && flags != ":";
        // A long figure is smaller: its unit is not parted from it.
        constexpr double kLeast = 11;
        while (style.points > kLeast && widthOf(text, style) > m_width - 8 * kPoint) {
            style.points -= 0.5;
        }
        const std::vector<QString> lines = brokenLines(text, style, m_width);
        for (const QString& line : lines) {
            m_strip.add(
                element,
                {isFlagged ? line + u' ' : line, {m_left, m_y + ascentOf(style::kFigure)}, style});
            m_y += lineHeight(style) * 0.92;
        }
        m_y = std::max(m_y, top + lineHeight(style::kFigure));
        if (isFlagged) {
            m_strip.add(element, {QString::fromStdString(flags),
                                  {m_left + widthOf(lines.back(), style) + kPoint,
                                   top + ascentOf(style::kFigure) - 7 * kPoint},
                                  style::kFigureLine});
        }
    }
    /// The term at the left, the value at the right, the change behind it; below each other where
    /// they have no room beside each other.
    void setComparison(int element, const Comparison& line) {
        const QString term = QString::fromStdString(line.term) + u' ';
        const QString change = line.change.empty()
                                   ? QString()
                                   : QStringLiteral("  ") + QString::fromStdString(line.change);
        const QString value =
            QString::fromStdString(line.value) + (change.isEmpty() ? u""_s : u" "_s);
        const double changeWidth = widthOf(change, style::kFigureChange);
        const double valueWidth = widthOf(value, style::kFigureLine);
        setLines(element, term, style::kFigureLine);
        const bool isBeside =
            widthOf(term, style::kFigureLine) + 4 * kPoint + valueWidth + changeWidth <= m_width;
        if (isBeside) {
            m_y -= lineHeight(style::kFigureLine);
        }
        const double baseline = m_y + ascentOf(style::kFigureLine);
        const double right = m_left + m_width;
        m_strip.add(element,
                    {value, {right - changeWidth - valueWidth, baseline}, style::kFigureLine});
        if (!change.isEmpty()) {
            m_strip.add(element, {change, {right - changeWidth, baseline}, style::kFigureChange});
        }
        m_y += lineHeight(style::kFigureLine);
    }

    Strips& m_strips;
    Strip& m_strip;
    const double m_left;
    const double m_width;
    double m_y = 0;
};

} // namespace

void putKeyFigures(Strips& strips, const KeyFigures& figures, const Report& report,
                   const Formatter& format, double width, int parent) {
    const int list = strips.begin(Role::list, parent);
    const double each = (width - kGap * (kColumns - 1)) / kColumns;
    for (std::size_t from = 0; from < figures.figures.size(); from += kColumns) {
        Strip strip{.before = from == 0 ? 4 * kPoint : 0};
        const std::size_t end = std::min(from + kColumns, figures.figures.size());
        double nameHeight = 0;
        for (std::size_t i = from; i < end; ++i) {
            const auto name = QString::fromStdString(report.figure(figures.figures[i]).name);
            nameHeight =
                std::max(nameHeight, double(brokenLines(name, style::kFigureName, each).size()) *
                                         lineHeight(style::kFigureName));
        }
        for (std::size_t i = from; i < end; ++i) {
            CardSetter card(strips, strip, double(i - from) * (each + kGap), each);
            strip.height = std::max(strip.height, card.set(report.figure(figures.figures[i]),
                                                           format, nameHeight, list));
        }
        strip.height += 12 * kPoint;
        strips.strips.push_back(std::move(strip));
    }
}

} // namespace ff::report

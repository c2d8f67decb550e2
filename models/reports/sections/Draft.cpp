// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/sections/Draft.h"

#include "models/format/Rounding.h"
#include "models/reports/Words.h"

#include <cmath>
#include <numeric>
#include <utility>

namespace ff::report {
namespace {

std::string flagsOf(const NewFigure& figure, bool hasValue, bool hasEnded) {
    std::string flags;
    if (hasValue && figure.isBreak) {
        flags += 'b';
    }
    if (hasValue && figure.isEstimated) {
        flags += 'e';
    }
    if (hasValue && !hasEnded) {
        flags += 'p';
    }
    if (hasValue && figure.coverage && *figure.coverage < kFullCoverage) {
        flags += 'u';
    }
    if (!hasValue) {
        flags += ':';
    }
    return flags;
}

} // namespace

void Draft::begin(std::string id, std::string title) {
    m_report.sections.push_back({std::move(id), std::move(title), {}});
}

void Draft::say(std::string text) {
    put(Paragraph{std::move(text)});
}

FigureRef Draft::add(NewFigure made) {
    std::string id = made.id;
    for (int i = 2; !m_ids.insert(id).second; ++i) {
        id = made.id + '#' + std::to_string(i);
    }
    Figure figure{.id = std::move(id),
                  .section =
                      m_report.sections.empty() ? std::string() : m_report.sections.back().id,
                  .name = std::move(made.name)};
    figure.unit = made.unit;
    figure.coverage = made.coverage;
    figure.method = std::move(made.method);
    figure.isPhysical = made.isPhysical;
    const bool isSeen = made.isCertain || !made.coverage || *made.coverage >= kEnoughSeen;
    if (isSeen && made.value) {
        figure.value = made.value;
    } else if (isSeen) {
        figure.missing = made.why;
    } else {
        figure.missing = *made.coverage > 0 ? Missing::notEnoughSeen : Missing::notSeen;
    }
    figure.flags = flagsOf(made, figure.value.has_value(), m_report.hasEnded);
    m_report.figures.push_back(std::move(figure));
    return {m_report.figures.size() - 1};
}

FigureRef Draft::coverage(const std::string& id, double ratio, const std::string& method) {
    const FigureRef ref = add({.id = id + ".coverage",
                               .name = words(QT_TRANSLATE_NOOP("ff::Report", "Coverage")),
                               .value = ratio,
                               .unit = Unit::ratio,
                               .coverage = ratio,
                               .method = method,
                               .isCertain = true});
    at(ref).flags.clear(); // it is itself what a flag would say
    return ref;
}

Figure* Draft::figureIn(const Row& row, std::size_t column) {
    const auto* ref = std::get_if<FigureRef>(&row.cells[column]);
    return ref ? &at(*ref) : nullptr;
}

void Draft::roundColumn(const Table& table, std::size_t column) {
    std::vector<Figure*> parts;
    std::vector<double> values;
    for (const Row& row : table.rows) {
        Figure* figure = figureIn(row, column);
        if (!figure || !figure->value) {
            continue;
        }
        if (!row.isTotal) {
            parts.push_back(figure);
            values.push_back(*figure->value);
            continue;
        }
        const std::vector<double> rounded = roundedParts(values);
        const double sum = std::accumulate(rounded.begin(), rounded.end(), 0.0);
        // Where a part is withheld, the others are not the whole.
        if (std::abs(sum - *figure->value) < 1) {
            for (std::size_t i = 0; i < parts.size(); ++i) {
                parts[i]->printed = rounded[i];
            }
            figure->printed = sum;
        }
        parts.clear();
        values.clear();
    }
}

void Draft::roundBoth(const Table& table, std::size_t first, std::size_t last) {
    std::vector<std::vector<double>> values;
    std::vector<const Row*> rows;
    for (const Row& row : table.rows) {
        rows.push_back(&row);
        if (row.isTotal) {
            continue;
        }
        values.emplace_back();
        for (std::size_t column = first; column < last; ++column) {
            const Figure* figure = figureIn(row, column);
            values.back().push_back(figure ? figure->value.value_or(0) : 0);
        }
    }
    const auto rounded = roundedTable(values);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t column = first; column <= last; ++column) {
            Figure* figure = figureIn(*rows[i], column);
            if (figure && figure->value) {
                figure->printed = rounded[i][column - first];
            }
        }
    }
}

NewFigure taken(std::string id, std::string name, const ff::Figure& figure, Unit unit) {
    NewFigure made{.id = std::move(id), .name = std::move(name)};
    made.value = figure.value;
    made.unit = unit;
    made.coverage = figure.coverage.ratio();
    made.method = figure.provenance.method;
    return made;
}

Column coverageColumn() {
    return {"coverage", words(QT_TRANSLATE_NOOP("ff::Report", "Coverage")), Unit::ratio};
}

} // namespace ff::report

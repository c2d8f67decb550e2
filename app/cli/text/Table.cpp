// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/text/Table.h"

#include "app/cli/text/PlainStream.h"
#include "app/cli/text/Words.h"
#include "models/text/Csv.h"
#include "models/text/Json.h"
#include "models/text/NumberText.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <cmath>
#include <ostream>
#include <sstream>

namespace ff::cli {
namespace {

constexpr const char* kNotKnown = QT_TRANSLATE_NOOP("ff::cli", "not known");

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

/// On one line, and obeyed by no terminal: names of files and of sites stand in tables.
std::string plain(const std::string& text) {
    const auto isHarmless = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte != 0x7f && byte != 0xc2;
    };
    if (std::ranges::all_of(text, isHarmless)) {
        return text;
    }
    std::ostringstream out;
    {
        const PlainStream safe(out);
        out << text;
    }
    std::string line = out.str();
    std::ranges::replace_if(line, [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return line;
}

std::string shown(const Cell& cell, const Column& column) {
    return std::visit(
        Overloaded{
            [](std::monostate) { return std::string("–"); },
            [](std::int64_t value) { return std::to_string(value); },
            [&](double value) {
                return std::isfinite(value)
                           ? QString::number(value, 'f', column.decimals).toStdString()
                           : std::string("–");
            },
            [](const std::string& text) { return plain(text); },
            [](Instant t) { return toIso8601(t); },
            [](NotKnown) { return tr(kNotKnown); },
        },
        cell);
}

bool isNumber(const Cell& cell) {
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell);
}

/// Characters, not bytes: columns line up for "Łódź" too.
std::size_t width(const std::string& text) {
    return std::size_t(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

void pad(std::ostream& out, const std::string& text, std::size_t to, bool right, bool last) {
    const std::string space(to - std::min(to, width(text)), ' ');
    if (right) {
        out << space << text;
    } else {
        out << text << (last ? std::string{} : space);
    }
}

void writeTable(const Table& table, std::ostream& out) {
    std::vector<std::size_t> widths;
    std::vector<bool> numeric;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        std::size_t widest = width(table.columns[i].name);
        bool number = false;
        for (const auto& row : table.rows) {
            widest = std::max(widest, width(shown(row[i], table.columns[i])));
            number = number || isNumber(row[i]);
        }
        widths.push_back(widest);
        numeric.push_back(number);
    }
    if (table.simulated) {
        out << "SIMULATED\n";
    }
    const auto line = [&](const auto& textOf) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            pad(out, textOf(i), widths[i], numeric[i], i + 1 == widths.size());
            out << (i + 1 == widths.size() ? "\n" : "  ");
        }
    };
    line([&](std::size_t i) { return table.columns[i].name; });
    for (const auto& row : table.rows) {
        line([&](std::size_t i) { return shown(row[i], table.columns[i]); });
    }
}

std::string csvCell(const Cell& cell) {
    return std::visit(Overloaded{
                          [](std::monostate) { return std::string{}; },
                          [](std::int64_t value) { return std::to_string(value); },
                          [](double value) { return numberText(value); },
                          [](const std::string& text) { return csvText(text); },
                          [](Instant t) { return toIso8601(t); },
                          [](NotKnown) { return std::string{}; },
                      },
                      cell);
}

void writeCsv(const Table& table, std::ostream& out) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        out << (i ? "," : "") << csvText(table.columns[i].name);
    }
    out << (table.simulated ? ",simulated\r\n" : "\r\n");
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            out << (i ? "," : "") << csvCell(row[i]);
        }
        out << (table.simulated ? ",yes\r\n" : "\r\n");
    }
}

std::string jsonCell(const Cell& cell) {
    return std::visit(Overloaded{
                          [](std::monostate) { return std::string("null"); },
                          [](std::int64_t value) { return std::to_string(value); },
                          [](double value) {
                              const auto text = numberText(value);
                              return text.empty() ? std::string("null") : text;
                          },
                          [](const std::string& text) { return jsonText(text); },
                          [](Instant t) { return jsonText(toIso8601(t)); },
                          [](NotKnown) { return std::string("null"); },
                      },
                      cell);
}

void writeRows(const Table& table, std::ostream& out) {
    out << '[';
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        out << (r ? ",\n  {" : "\n  {");
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            out << (i ? ", " : "") << jsonText(table.columns[i].name) << ": "
                << jsonCell(table.rows[r][i]);
        }
        out << '}';
    }
    out << "\n]";
}

void writeJson(const Table& table, std::ostream& out) {
    out << "{\"simulated\": " << (table.simulated ? "true" : "false") << ", \"rows\": ";
    writeRows(table, out);
    for (const Table& each : table.more) {
        out << ", " << jsonText(each.name) << ": ";
        writeRows(each, out);
    }
    out << "}\n";
}

} // namespace

void write(const Table& table, Format format, std::ostream& out) {
    switch (format) {
    case Format::table:
        writeTable(table, out);
        break;
    case Format::csv:
        writeCsv(table, out);
        break;
    case Format::json:
        writeJson(table, out);
        break;
    }
    out.flush();
}

} // namespace ff::cli

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"
#include "models/format/Formatter.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// A report as a value: what it says, in the reader's language, and nothing of how it is drawn.
namespace ff::report {

enum class Kind { national, programme, site, pilot };
enum class State { draft, frozen, published };

/// How a report is written.
enum class Style {
    language, ///< as its language has it: holders by use or by name, countries by their ISO codes
    eu,       ///< as the EU's style guide has it: states in protocol order, Greece as EL
};

/// Why a figure has no value.
enum class Missing {
    no,            ///< it has one
    notSeen,       ///< nobody observed it
    notEnoughSeen, ///< less than half of the period was observed, so that it is withheld
    notKnown,      ///< it was observed, but a factor, a capacity or an agreement is not known
    notDefined,    ///< there is nothing that it could be: nobody is entitled to anything
};

/// One number with all that has to be said of it.
struct Figure {
    std::string id;      ///< unique in the report and the same in every report of this kind
    std::string section; ///< id of the section that shows it
    std::string name;    ///< in the report's language
    std::optional<double> value{}; ///< full precision
    /// The whole number that is printed, so that printed parts add up to their printed total;
    /// unset: the value as its unit is always written.
    std::optional<double> printed{};
    Unit unit = Unit::count;
    std::optional<double> coverage{};   ///< 0..1; unset: it does not rest on observation
    std::string method{};               ///< "jobs", "samples", "jobs+samples", "rules", "catalogue"
    std::optional<double> before{};     ///< the same figure of the period before
    std::optional<double> yearBefore{}; ///< of the same period a year ago
    std::optional<double> yearToDate{}; ///< from the beginning of the calendar year
    /// As Eurostat flags figures, several letters in this order: b break in series, e estimated,
    /// p provisional, u under 95 % seen, and ":" not available.
    std::string flags{};
    Missing missing = Missing::no;
    bool isPhysical = false; ///< it counts physical GPUs, whatever the report's unit
};

/// Index into Report::figures.
struct FigureRef {
    std::size_t index = 0;

    bool operator==(const FigureRef&) const = default;
};
using Cell = std::variant<std::monostate, std::string, Instant, FigureRef>;

struct Column {
    std::string id; ///< the heading in files: "gpu_hours"
    std::string title;
    std::optional<Unit> unit{}; ///< of its figures; unset: texts or dates
    bool isPhysical = false;    ///< as that of its figures
    bool isMoment = false;      ///< of its times the hour is printed too, and not the date alone
};
struct Row {
    std::vector<Cell> cells; ///< one a column
    bool isTotal = false;
};
struct Table {
    std::string id;
    std::string title;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::string context; ///< what the table says, in one sentence; may be empty
    std::string empty;   ///< said in place of a table without rows
};

struct Series {
    std::string key; ///< "delivered", "down", ...: how it is coloured; else any text
    std::string title;
    std::vector<std::optional<double>> values; ///< one a category; unset: not observed, never 0
};
struct Chart {
    enum class Kind {
        shares,  ///< a horizontal bar for each category, cut into the series
        columns, ///< a column for each category, the series stacked
        lines,   ///< a line for each series over the categories
        heatMap, ///< a row for each series, a column for each category
    };
    std::string id;
    std::string title;
    std::string summary; ///< what it shows, for those who do not see it
    Kind kind = Kind::columns;
    Unit unit = Unit::count;
    std::string categoryTitle; ///< "Month"
    std::vector<std::string> categories;
    std::vector<Series> series;
    bool isPhysical = false; ///< as that of a figure
    /// When each category begins, where they are of time: files have it in place of its name.
    std::vector<Instant> times{};
};

struct Paragraph {
    std::string text;
};
/// Terms and what they mean, or names and their values.
struct Facts {
    std::vector<std::pair<std::string, std::string>> rows;
};
struct KeyFigures {
    std::vector<FigureRef> figures;
};
using Block = std::variant<Paragraph, Facts, KeyFigures, Table, Chart>;

struct Section {
    std::string id;
    std::string title;
    std::vector<Block> blocks;
};

/// A section that a person left out of a report.
struct LeftOut {
    std::string id;
    std::string title;

    bool operator==(const LeftOut&) const = default;
};

/// A finished report. Every figure stands in `figures` once; sections refer to them.
struct Report {
    Kind kind = Kind::national;
    State state = State::draft;
    std::string subject;    ///< id of the holder, network (empty: all) or system
    std::string title;      ///< "National report: Estonia"
    std::string period;     ///< as it was asked for and as files are named: "2026-10"
    std::string periodText; ///< "October 2026"
    Window window;
    std::string zone = "UTC"; ///< IANA name, in which the period is cut
    std::string language;     ///< "en"
    bool isWeighed = false;   ///< H100-equivalents in place of physical GPUs
    bool isSimulated = false;
    bool hasEnded = true; ///< the period, when the report was made
    bool isAnythingKnown = true;
    Instant made;
    std::optional<Instant> dataTo{};  ///< the newest that is known of the period
    std::optional<double> coverage{}; ///< of the whole period
    std::string basis;                ///< of the entitlements, in words
    std::string program;              ///< version
    std::string rules;                ///< which version of the rules is in force, in words
    std::string note;                 ///< the summary that a person wrote
    std::vector<Figure> figures;
    std::vector<Section> sections;
    std::vector<LeftOut> leftOut{}; ///< in the order in which they would stand
    Style style = Style::language;
    /// Of a frozen one, as the cache that keeps it numbers it, and the version that it replaces.
    std::optional<std::int64_t> number{};
    std::optional<std::int64_t> replaces{};

    [[nodiscard]] const Figure& figure(FigureRef ref) const { return figures[ref.index]; }
};

/// "national", "programme", "site", "pilot"; "draft", "frozen", "published": as files have them.
[[nodiscard]] const char* name(Kind kind);
[[nodiscard]] const char* name(State state);
/// "language", "eu".
[[nodiscard]] const char* name(Style style);
[[nodiscard]] std::optional<Kind> kindNamed(std::string_view name);
/// "not-seen", ...; empty for a figure that has a value.
[[nodiscard]] const char* name(Missing missing);
[[nodiscard]] const char* name(Chart::Kind kind);
/// The unit as files have it: "GPU-h" or "H100-h", "GPU", "ratio", "h", "s", "1".
[[nodiscard]] std::string unitName(Unit unit, bool isWeighed);
/// The same of a figure, column or chart of the report.
template <class Of>
[[nodiscard]] std::string unitName(const Report& report, const Of& of, Unit unit) {
    return unitName(unit, report.isWeighed && !of.isPhysical);
}

/// "national-EE-2026-10", and "-provisional" where the period has not ended, "-SIMULATED" where the
/// data are: a file's name without its ending.
[[nodiscard]] std::string fileName(const Report& report);

} // namespace ff::report

// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/ImportText.h"
#include "app/feeds/files/LineReader.h"

#include <algorithm>
#include <map>

namespace ff::feeds {
namespace {

/// What the lines above the table say, and where its columns stand.
struct Table {
    std::optional<Window> window;
    Duration unit{std::chrono::seconds{1}};
    bool unitSaid = false;
    std::vector<std::string> columns;

    [[nodiscard]] std::size_t at(std::string_view name) const {
        return std::size_t(std::ranges::find(columns, name) - columns.begin());
    }
    [[nodiscard]] bool complete() const {
        return at("Account") < columns.size() && at("Login") < columns.size() &&
               at("TRES Name") < columns.size() && at("Used") < columns.size();
    }
};

std::vector<std::string_view> cells(std::string_view line) {
    std::vector<std::string_view> list;
    for (;;) {
        const auto bar = line.find('|');
        list.push_back(line.substr(0, bar));
        if (bar == std::string_view::npos || list.size() > 64)
            return list;
        line.remove_prefix(bar + 1);
    }
}

/// "... Utilization 2026-11-15T00:00:00 - 2026-11-22T06:59:59 (630000 secs)": its last second
/// belongs to it.
std::optional<Window> windowIn(std::string_view line, const ImportOptions& options) {
    constexpr std::size_t length = 19;
    const auto dash = line.find(" - ");
    if (dash == std::string_view::npos || dash < length || dash + 3 + length > line.size())
        return {};
    const auto from = fileTime(line.substr(dash - length, length), options);
    const auto to = fileTime(line.substr(dash + 3, length), options);
    if (!from || !to || *to < *from)
        return {};
    return Window{*from, *to + std::chrono::seconds{1}};
}

/// "Usage reported in TRES Hours", "... TRES Minutes/Percentage of Total".
void readUnit(std::string_view line, Table& table) {
    table.unitSaid = true;
    if (line.contains("Hour"))
        table.unit = std::chrono::hours{1};
    else if (line.contains("Minute"))
        table.unit = std::chrono::minutes{1};
    else if (!line.contains("Second"))
        table.unitSaid = false;
}

/// True: it was a line above the table.
bool readHead(std::string_view line, Table& table, const ImportOptions& options) {
    if (line.starts_with("---"))
        return true;
    if (line.starts_with("Usage reported in")) {
        readUnit(line, table);
        return true;
    }
    if (!line.contains('|')) {
        if (const auto window = windowIn(line, options))
            table.window = window;
        return true;
    }
    if (!line.contains("TRES Name"))
        return false;
    table.columns.clear();
    for (const auto cell : cells(line))
        table.columns.emplace_back(trimmed(cell));
    return true;
}

/// "265330" or "265330(39.71%)".
std::optional<std::int64_t> usedAmount(std::string_view cell) {
    return wholeNumber(trimmed(cell.substr(0, cell.find('('))));
}

} // namespace

Result<void> importSreport(std::istream& in, ImportSink& sink, const ImportOptions& options) {
    Table table;
    for (const auto name :
         cells(options.fields.empty() ? "Cluster|Account|Login|Proper Name|TRES Name|Used"
                                      : std::string_view(options.fields)))
        table.columns.emplace_back(trimmed(name));
    std::map<std::pair<Window, std::string>, std::int64_t>
        ofUsers; // a file may hold tables of several days
    LineReader lines(in);
    std::string_view line;
    while (lines.next(line)) {
        if (trimmed(line).empty() || readHead(line, table, options))
            continue;
        if (!table.complete())
            return fail(ErrorCode::syntax, "it is not `sreport -P cluster "
                                           "AccountUtilizationByUser -T gres/gpu`");
        if (!table.window)
            return fail(ErrorCode::syntax, "it lacks sreport's title with its period");
        const auto row = cells(line);
        if (row.size() != table.columns.size()) {
            sink.reject(lines.number(),
                        "it has " + std::to_string(row.size()) + " of " +
                            std::to_string(table.columns.size()) + " columns",
                        {});
            continue;
        }
        if (const auto cluster = table.at("Cluster"); cluster < row.size())
            if (!sink.clusterFits({trimmed(row[cluster])})) {
                if (sink.refused())
                    return {};
                sink.reject(lines.number(), "it is of another cluster", {});
                continue;
            }
        // Typed GPUs are parts of gres/gpu: only the whole is taken.
        if (trimmed(row[table.at("TRES Name")]) != "gres/gpu") {
            sink.passOver();
            continue;
        }
        const auto amount = usedAmount(row[table.at("Used")]);
        constexpr std::int64_t most = std::int64_t(1) << 50;
        if (!amount || *amount < 0 || *amount > most) {
            sink.reject(lines.number(), "Used is no number", {});
            continue;
        }
        const auto seconds =
            *amount * std::chrono::duration_cast<std::chrono::seconds>(table.unit).count();
        std::string account(trimmed(row[table.at("Account")]));
        if (!trimmed(row[table.at("Login")]).empty()) {
            // The account's own row counts its users already.
            ofUsers[{*table.window, account}] += seconds;
            sink.passOver();
            continue;
        }
        ++sink.report().good;
        sink.report().books.push_back({SystemId{}, std::move(account), *table.window, seconds});
    }
    if (!table.window)
        return fail(ErrorCode::syntax, "it lacks sreport's title with its period");
    for (const auto& [place, seconds] : ofUsers)
        sink.report().ownBooks.push_back({SystemId{}, place.second, place.first, seconds});
    sink.report().bookUnit = table.unit;
    if (!table.unitSaid)
        sink.report().warnings.emplace_back("its unit is not said: seconds are assumed");
    else if (table.unit != std::chrono::seconds{1})
        sink.report().warnings.emplace_back(
            "it is rounded: ask for `-t Seconds` to compare to the second");
    return {};
}

} // namespace ff::feeds

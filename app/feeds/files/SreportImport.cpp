// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/ImportText.h"
#include "app/feeds/files/text/LineReader.h"

#include <algorithm>
#include <array>
#include <map>

namespace ff::feeds {
namespace {

constexpr const char* kColumnNames = "Cluster|Account|Login|Proper Name|TRES Name|Used";

/// The reports that name each account, and of how many an account is told only by its users.
constexpr std::array<std::string_view, 2> kReports{"Cluster/Account/User Utilization",
                                                   "Cluster/User/Account Utilization"};

/// What the lines above the table say, and where its columns stand.
struct Table {
    std::string title;
    std::optional<Window> window;
    Duration unit{std::chrono::seconds{1}};
    std::string unitWords; ///< "TRES Seconds"
    bool unitKnown = true;
    std::uint64_t number = 1; ///< of the tables of the file
    std::vector<std::string> columns;

    [[nodiscard]] std::size_t at(std::string_view name) const {
        return std::size_t(std::ranges::find(columns, name) - columns.begin());
    }
    [[nodiscard]] bool has(std::string_view name) const { return at(name) < columns.size(); }
};

/// The cells of a line; what `-p` puts behind the last one is none.
std::vector<std::string_view> cells(std::string_view line) {
    if (line.ends_with('|')) {
        line.remove_suffix(1);
    }
    std::vector<std::string_view> list;
    for (;;) {
        const auto bar = line.find('|');
        list.push_back(line.substr(0, bar));
        if (bar == std::string_view::npos || list.size() > 64) {
            return list;
        }
        line.remove_prefix(bar + 1);
    }
}

/// A person's proper name may hold the delimiter: it takes the cells that are too many.
void joinProperName(const Table& table, std::vector<std::string_view>& row) {
    const auto place = table.at("Proper Name");
    if (row.size() <= table.columns.size() || place >= table.columns.size()) {
        return;
    }
    const auto extra = std::ptrdiff_t(row.size() - table.columns.size());
    const auto first = row.begin() + std::ptrdiff_t(place);
    row.erase(first + 1, first + 1 + extra);
}

/// "... Utilization 2026-11-15T00:00:00 - 2026-11-22T06:59:59 (630000 secs)": its last second
/// belongs to it.
std::optional<Window> windowIn(std::string_view line, const ImportOptions& options) {
    constexpr std::size_t kLength = 19;
    const auto dash = line.find(" - ");
    if (dash == std::string_view::npos || dash < kLength || dash + 3 + kLength > line.size()) {
        return {};
    }
    const auto from = fileTime(line.substr(dash - kLength, kLength), options);
    const auto to = fileTime(line.substr(dash + 3, kLength), options);
    if (!from || !to || *to < *from) {
        return {};
    }
    return Window{*from, *to + std::chrono::seconds{1}};
}

/// "Usage reported in TRES Hours", "... TRES Minutes/Percentage of Total".
void readUnit(std::string_view line, Table& table) {
    constexpr std::string_view kPrefix = "Usage reported in ";
    table.unitWords = trimmed(line.substr(std::min(kPrefix.size(), line.size())));
    table.unitKnown = true;
    if (line.contains("Hour")) {
        table.unit = std::chrono::hours{1};
    } else if (line.contains("Minute")) {
        table.unit = std::chrono::minutes{1};
    } else if (line.contains("Second")) {
        table.unit = std::chrono::seconds{1};
    } else {
        table.unitKnown = false;
    }
}

/// "265330" or "265330(39.71%)".
std::optional<std::int64_t> usedAmount(std::string_view cell) {
    return wholeNumber(trimmed(cell.substr(0, cell.find('('))));
}

/// A total, and which of the file's tables told it last: the same table may come twice.
struct Sum {
    std::int64_t seconds = 0;
    std::uint64_t table = 0;
};
/// Totals of one kind of GPU name: by window and account.
using Sums = std::map<std::pair<Window, std::string>, Sum>;

/// One file of sreport; it may hold tables of several periods.
class SreportFile {
public:
    SreportFile(ImportSink& sink, const ImportOptions& options)
        : m_sink(sink)
        , m_options(options) {
        for (const auto name : cells(options.fields.empty() ? std::string_view(kColumnNames)
                                                            : std::string_view(options.fields))) {
            m_usualColumns.emplace_back(trimmed(name));
        }
        m_table.columns = m_usualColumns;
    }

    [[nodiscard]] Result<void> read(std::istream& in) {
        LineReader lines(in);
        for (std::string_view line; lines.next(line);) {
            if (trimmed(line).empty() || readHead(line, lines.number())) {
                continue;
            }
            if (auto fits = checkTable(); !fits) { // another report may stand beside the one meant
                m_misfit = m_misfit.value_or(fits.error());
                continue;
            }
            m_hasFit = true;
            m_unit = std::max(m_unit, m_table.unit);
            readRow(line, lines.number());
            if (m_sink.refused()) {
                return {};
            }
        }
        return finish();
    }

private:
    /// True: it was a line above a table.
    [[nodiscard]] bool readHead(std::string_view line, std::uint64_t number) {
        if (line.starts_with("---")) {
            return true;
        }
        if (const auto message = toolMessage(line)) {
            m_sink.takeMessage(number, *message);
            if (!m_firstMessage) {
                m_firstMessage = message;
            }
            return true;
        }
        if (line.starts_with("Usage reported in")) {
            readUnit(line, m_table);
            return true;
        }
        if (!line.contains('|')) {
            if (const auto window = windowIn(line, m_options)) {
                ++m_table.number;
                m_table.columns = m_usualColumns; // the names of its own may follow
                m_table.window = window;
                m_table.title = trimmed(line.substr(0, line.find(" - ") - 19));
                return true;
            }
            m_forScreen = m_forScreen || line.contains("TRES Name") || line.contains(" Account ");
            return true;
        }
        const auto row = cells(line);
        const bool isHeader = std::ranges::any_of(row, [](std::string_view cell) {
            const auto name = trimmed(cell);
            return name == "Cluster" || name == "TRES Name" || name == "Used";
        });
        if (!isHeader) {
            return false;
        }
        ++m_table.number;
        m_table.columns.clear();
        for (const auto cell : row) {
            m_table.columns.emplace_back(trimmed(cell));
        }
        return true;
    }

    [[nodiscard]] Result<void> checkTable() const {
        const auto& title = m_table.title;
        if (!m_table.window) {
            return fail(ErrorCode::syntax, "it lacks sreport's title with its period");
        }
        if (std::ranges::find(kReports, title) == kReports.end()) {
            return fail(ErrorCode::syntax, "it is sreport's “" + quotableWords(title) +
                                               "”, which does not tell what each account used");
        }
        if (!m_table.has("TRES Name")) {
            return fail(ErrorCode::syntax, "it counts " + quotableWords(m_table.unitWords) +
                                               " and no GPUs: -T gres/gpu is missing");
        }
        for (const char* column : {"Account", "Login", "Used"}) {
            if (!m_table.has(column)) {
                return fail(ErrorCode::syntax, std::string("it lacks the column ") + column);
            }
        }
        if (!m_table.unitKnown) {
            return fail(ErrorCode::syntax, "it is in " + quotableWords(m_table.unitWords) +
                                               ", not in a unit of time: -t Seconds is missing");
        }
        return {};
    }

    void readRow(std::string_view line, std::uint64_t number) {
        auto row = cells(line);
        joinProperName(m_table, row);
        if (row.size() != m_table.columns.size()) {
            m_sink.reject(number,
                          "it has " + std::to_string(row.size()) + " of " +
                              std::to_string(m_table.columns.size()) + " columns",
                          {}, kAllTime);
            return;
        }
        if (const auto cluster = m_table.at("Cluster"); cluster < row.size()) {
            if (!m_sink.clusterFits({trimmed(row[cluster])})) {
                if (!m_sink.refused()) {
                    m_sink.reject(number, ImportSink::kOtherCluster, {}, {});
                }
                return;
            }
        }
        const auto tres = trimmed(row[m_table.at("TRES Name")]);
        const bool typed = tres.starts_with("gres/gpu:");
        if (tres != "gres/gpu" && !typed) {
            m_sink.passOver();
            return;
        }
        const auto amount = usedAmount(row[m_table.at("Used")]);
        constexpr std::int64_t kMost = std::int64_t(1) << 50;
        if (!amount || *amount < 0 || *amount > kMost) {
            m_sink.reject(number,
                          "Used is no number of " + quotableWords(m_table.unitWords) +
                              " from 0 to 1125899906842624",
                          {}, kAllTime);
            return;
        }
        std::string account(trimmed(row[m_table.at("Account")]));
        makePlain(account);
        const bool ofUser = !trimmed(row[m_table.at("Login")]).empty();
        // The account's own row counts its users already; typed GPUs are parts of gres/gpu.
        if (ofUser || typed) {
            m_sink.passOver();
        }
        auto& sums = typed ? (ofUser ? m_typedOwn : m_typedWhole) : (ofUser ? m_own : m_whole);
        auto& sum = sums[{*m_table.window, std::move(account)}];
        if (sum.table != m_table.number) {
            sum = {0, m_table.number};
        }
        sum.seconds +=
            *amount * std::chrono::duration_cast<std::chrono::seconds>(m_table.unit).count();
    }

    [[nodiscard]] Result<void> finish() {
        ImportReport& report = m_sink.report();
        const bool noRows = m_whole.empty() && m_own.empty() && m_typedWhole.empty() &&
                            m_typedOwn.empty() && report.passedOver == 0 && report.bad == 0;
        if (noRows && m_forScreen) {
            return fail(ErrorCode::syntax, "it was printed for a screen, with columns that are cut "
                                           "to a width: -P is missing");
        }
        if (!m_table.window) {
            return m_firstMessage
                       ? Result<void>(onlyMessages(*m_firstMessage))
                       : fail(ErrorCode::syntax, "it lacks sreport's title with its period");
        }
        if (auto fits = m_misfit ? std::unexpected(*m_misfit) : checkTable(); !m_hasFit && !fits) {
            return fits;
        }
        if (m_misfit) {
            report.warnings.push_back("a table of it is left out: " + m_misfit->detail);
        }
        takeTypedAlone();
        if (m_whole.empty() && m_own.empty() && report.bad == 0) {
            if (report.passedOver > 0) {
                return fail(ErrorCode::syntax, "none of its rows is of gres/gpu: -T gres/gpu is "
                                               "missing, or the site does not count GPUs in its "
                                               "accounting (AccountingStorageTRES)");
            }
            report.nothingRan = "it has a header and no row below it: no account used a GPU";
        }
        report.good = m_whole.size();
        for (const auto& [place, sum] : m_whole) {
            report.books.push_back({SystemId{}, place.second, place.first, sum.seconds});
        }
        for (const auto& [place, sum] : m_own) {
            report.ownAccounting.push_back({SystemId{}, place.second, place.first, sum.seconds});
        }
        report.bookUnit = m_unit;
        if (m_table.unitWords.empty()) {
            report.warnings.emplace_back("its unit is not said: seconds are assumed");
        } else if (m_unit != std::chrono::seconds{1}) {
            report.warnings.emplace_back(
                "it is rounded: ask for `-t Seconds` to compare to the second");
        }
        return {};
    }

    /// Where a site counts GPUs by their type only, the types together are all of them.
    void takeTypedAlone() {
        if (!m_whole.empty() || !m_own.empty() || (m_typedWhole.empty() && m_typedOwn.empty())) {
            return;
        }
        m_whole = std::move(m_typedWhole);
        m_own = std::move(m_typedOwn);
        m_sink.report().warnings.emplace_back(
            "it names no gres/gpu but only types of GPUs: their sum is taken for all of them");
    }

    ImportSink& m_sink;
    const ImportOptions& m_options;
    std::vector<std::string> m_usualColumns;
    Table m_table;
    Sums m_whole; ///< of accounts, with their children
    Sums m_own;   ///< of accounts, by their users
    Sums m_typedWhole;
    Sums m_typedOwn;
    Duration m_unit{std::chrono::seconds{1}}; ///< the coarsest of the tables that were read
    bool m_hasFit = false;
    std::optional<Error> m_misfit; ///< why the first table that was not read was not
    bool m_forScreen = false;
    std::optional<ToolMessage> m_firstMessage;
};

} // namespace

Result<void> importSreport(std::istream& in, ImportSink& sink, const ImportOptions& options) {
    return SreportFile(sink, options).read(in);
}

} // namespace ff::feeds

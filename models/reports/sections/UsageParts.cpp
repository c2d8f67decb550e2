// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/SystemFacts.h"
#include "models/reports/Words.h"
#include "models/reports/sections/Parts.h"

#include <algorithm>
#include <set>

namespace ff::report {
namespace {

std::string joined(const std::vector<std::string>& keys) {
    std::string text;
    for (const std::string& key : keys) {
        text += (text.empty() ? "" : "/") + (key.empty() ? std::string("none") : key);
    }
    return text;
}

/// The figures of one row of usage.
struct Amount {
    std::string id;
    std::string name;
    double hours = 0;
    double share = 0;
    std::optional<std::int64_t> runs{};
    double coverage = 0;
    std::string method{};
    bool isKnown = true;
    bool isCertain = false;
};

void addCells(Draft& draft, Row& row, const Amount& amount) {
    const std::optional<double> hours = amount.isKnown ? std::optional(amount.hours) : std::nullopt;
    row.cells.emplace_back(draft.add({.id = amount.id + ".gpu_hours",
                                      .name = amount.name,
                                      .value = hours,
                                      .unit = Unit::gpuHours,
                                      .coverage = amount.coverage,
                                      .method = amount.method,
                                      .isCertain = amount.isCertain}));
    row.cells.emplace_back(draft.add({.id = amount.id + ".share",
                                      .name = amount.name,
                                      .value = hours ? std::optional(amount.share) : std::nullopt,
                                      .unit = Unit::ratio,
                                      .coverage = amount.coverage,
                                      .method = amount.method,
                                      .isCertain = amount.isCertain}));
    row.cells.emplace_back(amount.runs ? Cell(draft.add({.id = amount.id + ".runs",
                                                         .name = amount.name,
                                                         .value = double(*amount.runs),
                                                         .unit = Unit::count,
                                                         .coverage = amount.coverage,
                                                         .method = amount.method,
                                                         .isCertain = amount.isCertain}))
                                       : Cell());
    row.cells.emplace_back(draft.coverage(amount.id, amount.coverage, amount.method));
}

Amount amountOf(const UsageLine& line, const UsageCut& cut) {
    Amount amount{.id = cut.id + '.' + joined(line.keys),
                  .name = cut.title,
                  .hours = line.gpuHours,
                  .share = line.share,
                  .coverage = line.coverage.ratio(),
                  .method = line.method,
                  .isKnown = line.isKnown};
    if (line.method != "samples") {
        amount.runs = line.jobs;
    }
    return amount;
}

/// Whether a sentence can name the line: "not said" leads nothing, and neither does what is
/// withheld.
bool canLead(const UsageLine& line) {
    return line.gpuHours > 0 && line.coverage.ratio() >= kEnoughSeen &&
           std::ranges::any_of(line.keys, [](const std::string& key) { return !key.empty(); });
}

/// "Estonia used most: 42.1 % of all use. The first three of 14 have 81.0 %." Nothing where a line
/// that cannot be named is as large, or it is not known how large one is.
std::string leaders(const Formatter& format, const UsageTable& usage, const UsageCut& cut) {
    constexpr std::size_t kFirst = 3;
    std::vector<const UsageLine*> lines;
    for (const UsageLine& line : usage.lines) {
        lines.push_back(&line);
    }
    std::ranges::sort(lines, [](const UsageLine* a, const UsageLine* b) {
        return a->gpuHours != b->gpuHours ? a->gpuHours > b->gpuHours : a->keys < b->keys;
    });
    if (lines.empty() || !canLead(*lines.front()) ||
        !std::ranges::all_of(usage.lines, &UsageLine::isKnown) ||
        (lines.size() > 1 && lines[1]->gpuHours >= lines.front()->gpuHours)) {
        return {};
    }
    std::string name;
    for (std::size_t i = 0; i < cut.keys.size() && i < 2; ++i) { // two say which one it is
        const auto& text = cut.keys[i].text;
        const std::string& key = lines.front()->keys[i];
        name += (name.empty() ? "" : ", ") + (text ? text(key) : key);
    }
    if (usage.lines.size() == 1) {
        return words(QT_TRANSLATE_NOOP("ff::Report", "Only %1, with %2 of all use."), name,
                     percent(format, lines.front()->share));
    }
    const std::string most = words(QT_TRANSLATE_NOOP("ff::Report", "Most: %1 with %2 of all use."),
                                   name, percent(format, lines.front()->share));
    const auto named = std::ranges::count_if(usage.lines, canLead);
    if (named <= std::ptrdiff_t(kFirst) ||
        !std::ranges::all_of(lines.begin(), lines.begin() + kFirst,
                             [](const UsageLine* line) { return canLead(*line); })) {
        return most;
    }
    double share = 0;
    for (std::size_t i = 0; i < kFirst; ++i) {
        share += lines[i]->share;
    }
    return sentences(most, words(QT_TRANSLATE_NOOP("ff::Report", "The first three of %1 have %2."),
                                 std::to_string(named), percent(format, share)));
}

} // namespace

std::string sentences(const std::string& first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + ' ' + second;
}

void putUsage(Draft& draft, const Formatter& format, const UsageTable& usage, const UsageCut& cut) {
    Table table{.id = cut.id,
                .title = cut.title,
                .columns = {},
                .rows = {},
                .context = sentences(leaders(format, usage, cut), cut.context),
                .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No use of GPUs was seen."))};
    for (const UsageCut::Key& key : cut.keys) {
        table.columns.push_back({key.id, key.title});
    }
    table.columns.push_back(
        {"gpu_hours", words(QT_TRANSLATE_NOOP("ff::Report", "Used")), Unit::gpuHours});
    table.columns.push_back(
        {"share", words(QT_TRANSLATE_NOOP("ff::Report", "Share of all use")), Unit::ratio});
    table.columns.push_back({"runs", words(QT_TRANSLATE_NOOP("ff::Report", "Jobs")), Unit::count});
    table.columns.push_back(coverageColumn());

    Amount withheld{.id = cut.id + ".withheld",
                    .name = words(QT_TRANSLATE_NOOP("ff::Report", "Withheld, together")),
                    .isCertain = true};
    Amount total{.id = cut.id + ".total", .name = words(QT_TRANSLATE_NOOP("ff::Report", "Total"))};
    Coverage withheldCoverage;
    std::set<std::string> systems; // what was seen of one counts once
    const auto system = std::ranges::find(cut.keys, "system", &UsageCut::Key::id);
    bool isWithheld = false;
    for (const UsageLine& line : usage.lines) {
        Row row;
        for (std::size_t i = 0; i < cut.keys.size(); ++i) {
            const auto& text = cut.keys[i].text;
            row.cells.emplace_back(text ? text(line.keys[i]) : line.keys[i]);
        }
        const Amount amount = amountOf(line, cut);
        addCells(draft, row, amount);
        table.rows.push_back(std::move(row));
        total.hours += line.gpuHours;
        total.share += line.share;
        if (amount.coverage < kEnoughSeen) {
            isWithheld = true;
            withheld.hours += line.gpuHours;
            withheld.share += line.share;
            if (system == cut.keys.end() ||
                systems.insert(line.keys[std::size_t(system - cut.keys.begin())]).second) {
                withheldCoverage += line.coverage;
            }
        }
    }
    const auto finish = [&](Amount amount, bool isTotal) {
        Row row{{}, isTotal};
        row.cells.emplace_back(amount.name);
        row.cells.resize(cut.keys.size(), std::string());
        addCells(draft, row, amount);
        table.rows.push_back(std::move(row));
    };
    if (!table.rows.empty()) {
        total.coverage = usage.coverages.empty() ? 0 : usage.coverages.front().ratio();
        if (isWithheld && total.coverage >= kEnoughSeen) {
            withheld.coverage = withheldCoverage.ratio();
            finish(withheld, false);
        }
        finish(total, true);
        draft.roundColumn(table, cut.keys.size());
    }
    draft.put(std::move(table));
}

std::function<std::string(const std::string&)> modeText(const Federation& federation) {
    return [&federation](const std::string& mode) { return modeTitle(federation, ModeId{mode}); };
}

std::function<std::string(const std::string&)> systemText(const Federation& federation) {
    return [&federation](const std::string& id) {
        const System* system = federation.system(SystemId{id});
        return system ? titleOf(federation, *system) : id;
    };
}

std::string organisationText(const std::string& organisation) {
    if (organisation == name(Organisation::startUp)) {
        return words(QT_TRANSLATE_NOOP("ff::Report", "Start-up"));
    }
    if (organisation == name(Organisation::sme)) {
        return words(QT_TRANSLATE_NOOP("ff::Report", "Small or medium enterprise"));
    }
    if (organisation == name(Organisation::large)) {
        return words(QT_TRANSLATE_NOOP("ff::Report", "Large enterprise"));
    }
    if (organisation == name(Organisation::publicBody)) {
        return words(QT_TRANSLATE_NOOP("ff::Report", "Public body"));
    }
    return words(QT_TRANSLATE_NOOP("ff::Report", "Not said"));
}

} // namespace ff::report

// SPDX-License-Identifier: GPL-3.0-only
// Who used what of which system.
#include "models/reports/Words.h"
#include "models/reports/sections/Programme.h"

#include <utility>

namespace ff::report {

void Programme::putMatrix() {
    m_draft.begin("holders", words(QT_TRANSLATE_NOOP("ff::Report", "Use by holder and system")));
    const SharesView& shares = m_inputs.profited.now;
    const std::string used = words(QT_TRANSLATE_NOOP("ff::Report", "Used"));
    const std::string total = words(QT_TRANSLATE_NOOP("ff::Report", "Total"));
    // Systems with any use. Those of which too little was seen share one column, so that the parts
    // add up to the whole.
    std::vector<std::vector<std::size_t>> columns;
    std::vector<std::size_t> withheld;
    for (std::size_t i = 0; i < shares.columns.size(); ++i) {
        if (!shares.columns[i].known) {
            continue;
        }
        if (shares.columns[i].coverage.ratio() < kEnoughSeen) {
            withheld.push_back(i);
        } else {
            columns.push_back({i});
        }
    }
    const std::size_t seen = columns.size();
    if (!withheld.empty()) {
        columns.push_back(withheld);
    }
    Table table{.id = "holders",
                .title = words(QT_TRANSLATE_NOOP("ff::Report", "Used by beneficiary and system")),
                .columns = {{"holder", words(QT_TRANSLATE_NOOP("ff::Report", "Holder"))}},
                .rows = {},
                .context = words(QT_TRANSLATE_NOOP(
                    "ff::Report", "Who profited, whoever paid. Unattributed is what no rule maps. "
                                  "The last line is how much of each system was seen.")),
                .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No use of GPUs was seen."))};
    std::vector<double> coverages;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        Coverage coverage;
        for (const std::size_t i : columns[c]) {
            coverage += shares.columns[i].coverage;
        }
        coverages.push_back(coverage.ratio());
        const SharesView::Column& column = shares.columns[columns[c].front()];
        if (c < seen) {
            table.columns.push_back({column.system.text, column.title, Unit::gpuHours});
        } else {
            table.columns.push_back({"withheld",
                                     words(QT_TRANSLATE_NOOP("ff::Report", "Withheld, together")),
                                     Unit::gpuHours});
        }
    }
    coverages.push_back(shares.total.coverage.ratio());
    table.columns.push_back({"total", total, Unit::gpuHours});
    const auto add = [&](const std::string& id, const std::string& title,
                         const std::vector<double>& values, bool isTotal) {
        Row row{{title}, isTotal};
        for (std::size_t c = 0; c < values.size(); ++c) {
            row.cells.emplace_back(m_draft.add({.id = id + '/' + table.columns[c + 1].id,
                                                .name = c < columns.size() ? used : total,
                                                .value = values[c],
                                                .unit = Unit::gpuHours,
                                                .coverage = coverages[c],
                                                .method = "jobs+samples",
                                                .isCertain = c >= seen && c < columns.size()}));
        }
        table.rows.push_back(std::move(row));
    };
    std::vector<double> sums(columns.size() + 1, 0);
    double largest = 0;
    std::string largestName;
    for (const SharesView::Row& holder : inOrder(m_common, shares.rows)) {
        std::vector<double> values(columns.size() + 1, 0);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            for (const std::size_t i : columns[c]) {
                values[c] += holder.cells[i] ? holder.cells[i]->gpuHours : 0;
            }
            values.back() += values[c];
        }
        for (std::size_t c = 0; c < sums.size(); ++c) {
            sums[c] += values[c];
        }
        if (values.back() > largest) { // what no rule maps can be, and leads nothing
            largest = values.back();
            largestName =
                holder.holder.empty() ? std::string() : holderWords(m_common, holder.holder);
        }
        if (values.back() > 0) {
            add("holders." + (holder.holder.empty() ? std::string("none") : holder.holder.text),
                holderWords(m_common, holder.holder), values, false);
        }
    }
    if (!table.rows.empty()) {
        add("holders.total", total, sums, true);
        m_draft.roundBoth(table, 1, columns.size() + 1);
        if (!largestName.empty() && shares.total.coverage.ratio() >= kEnoughSeen &&
            table.rows.size() > 2) {
            table.context =
                sentences(words(QT_TRANSLATE_NOOP("ff::Report", "Most: %1 with %2 of all use."),
                                largestName, percent(m_format, largest / sums.back())),
                          table.context);
        }
        Row row{{words(QT_TRANSLATE_NOOP("ff::Report", "Coverage"))}, false};
        for (std::size_t c = 0; c < coverages.size(); ++c) {
            row.cells.emplace_back(
                m_draft.coverage("holders." + table.columns[c + 1].id, coverages[c]));
        }
        table.rows.push_back(std::move(row));
    }
    m_draft.put(std::move(table));
}

} // namespace ff::report

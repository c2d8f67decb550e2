// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/ReportEdits.h"

#include <optional>
#include <vector>

namespace ff::report {
namespace {

/// Moves the figures that sections refer to into a list of their own, in their order.
class FigureMover final {
public:
    explicit FigureMover(Report& report)
        : m_report(report)
        , m_isUsed(report.figures.size(), false)
        , m_places(report.figures.size(), 0) {}

    void move() {
        forEach([this](FigureRef& ref) { m_isUsed[ref.index] = true; });
        std::vector<Figure> kept;
        for (std::size_t i = 0; i < m_report.figures.size(); ++i) {
            if (m_isUsed[i]) {
                m_places[i] = kept.size();
                kept.push_back(std::move(m_report.figures[i]));
            }
        }
        m_report.figures = std::move(kept);
        forEach([this](FigureRef& ref) { ref.index = m_places[ref.index]; });
    }

private:
    template <class Act>
    void forEach(const Act& act) {
        for (Section& section : m_report.sections) {
            for (Block& block : section.blocks) {
                if (auto* figures = std::get_if<KeyFigures>(&block)) {
                    for (FigureRef& ref : figures->figures) {
                        act(ref);
                    }
                } else if (auto* table = std::get_if<Table>(&block)) {
                    forEachIn(*table, act);
                }
            }
        }
    }
    template <class Act>
    void forEachIn(Table& table, const Act& act) {
        for (Row& row : table.rows) {
            for (Cell& cell : row.cells) {
                if (auto* ref = std::get_if<FigureRef>(&cell)) {
                    act(*ref);
                }
            }
        }
    }

    Report& m_report;
    std::vector<bool> m_isUsed;
    std::vector<std::size_t> m_places;
};

} // namespace

Report edited(const Report& report, const ReportEdits& edits) {
    Report result = report;
    if (!edits.summary.empty()) {
        result.note = edits.summary;
    }
    const auto left = std::erase_if(result.sections, [&](const Section& section) {
        const bool isLeftOut = edits.leftOut.contains(section.id);
        if (isLeftOut) {
            result.leftOut.push_back({section.id, section.title});
        }
        return isLeftOut;
    });
    for (Section& section : result.sections) {
        const auto comment = edits.comments.find(section.id);
        if (comment != edits.comments.end() && !comment->second.empty()) {
            section.blocks.emplace_back(Paragraph{comment->second});
        }
    }
    if (left > 0) {
        FigureMover(result).move();
    }
    return result;
}

} // namespace ff::report

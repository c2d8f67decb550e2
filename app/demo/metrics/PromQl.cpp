// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/metrics/PromQl.h"

#include "app/demo/metrics/PromQlGroups.h"
#include "app/demo/metrics/PromQlMatcher.h"
#include "app/demo/metrics/PromQlOperators.h"
#include "app/demo/metrics/PromQlText.h"

#include <algorithm>
#include <array>

namespace ff::demo {
namespace {

constexpr std::size_t kLongestQuery = 4096;
constexpr int kDeepest = 16;

class Evaluator final {
public:
    Evaluator(std::string_view query, const SiteFamilies& families, const Grid& grid)
        : m_text(query)
        , m_families(families)
        , m_grid(grid) {}

    std::vector<Column> run() {
        const PromValue result = binary(0, 0);
        if (!m_text.isAtEnd() || result.number) {
            m_text.unexpected();
        }
        return result.columns;
    }

private:
    /// Operators from the weakest to the strongest, each row from left to right.
    using Row = std::array<std::string_view, 3>;
    static constexpr std::array<Row, 6> kOperators{{{"or", "", ""},
                                                    {"unless", "", ""},
                                                    {">=", "<=", "<"},
                                                    {"-", "", ""},
                                                    {"*", "/", ""},
                                                    {"^", "", ""}}};

    PromValue binary(std::size_t row, int depth) {
        if (row == kOperators.size()) {
            return operand(depth);
        }
        PromValue left = binary(row + 1, depth);
        while (const auto op = m_text.takeOne(kOperators[row])) {
            auto result = applied(*op, std::move(left), binary(row + 1, depth));
            if (!result) {
                throw PromQlRefusal{"the operator " + std::string(*op) + " is not defined here"};
            }
            left = std::move(*result);
        }
        return left;
    }

    PromValue operand(int depth) {
        if (depth > kDeepest) {
            throw PromQlRefusal{"query is nested too deeply"};
        }
        if (m_text.take('(')) {
            auto inner = binary(0, depth + 1);
            m_text.expect(')');
            return inner;
        }
        if (const auto number = m_text.takeNumber()) {
            return {{}, number};
        }
        const std::size_t before = m_text.place();
        const std::string name = m_text.word();
        if (name == "sum" || name == "avg" || name == "count") {
            return {aggregate(name, depth), {}};
        }
        if (!name.empty() && m_text.next() == '(') {
            if (name == "avg_over_time" || name == "count_over_time") {
                return {overTime(name, depth), {}};
            }
            if (name != "clamp_max") {
                throw PromQlRefusal{"unknown function with name \"" + name + "\""};
            }
            return {clampMax(depth), {}};
        }
        m_text.goTo(before);
        return {selector(), {}};
    }

    std::vector<Column> clampMax(int depth) {
        m_text.expect('(');
        PromValue inner = binary(0, depth + 1);
        m_text.expect(',');
        const auto most = m_text.takeNumber();
        if (!most) {
            m_text.unexpected();
        }
        m_text.expect(')');
        return clampedTo(std::move(inner.columns), *most);
    }

    /// `avg_over_time((query)[1h:1m])` or `count_over_time`, of ranges that are as long as the
    /// step. The sites are simulated: four moments of a range stand for all that it would be looked
    /// at.
    std::vector<Column> overTime(const std::string& function, int depth) {
        constexpr std::int64_t kMoments = 4;
        m_text.expect('(');
        const std::size_t inner = m_text.place();
        const std::size_t bracket = m_text.closingBracket();
        m_text.goTo(bracket + 1);
        const std::int64_t range = m_text.duration(':');
        const std::int64_t every = m_text.duration(']');
        m_text.expect(')');
        const std::size_t after = m_text.place();
        const Grid outer = m_grid;
        if (range < kMoments || every <= 0 || (outer.points > 1 && outer.step != range)) {
            throw PromQlRefusal{"ranges that are not as long as the step are not simulated"};
        }
        const std::int64_t step = range / kMoments;
        m_grid = {outer.start - range + step / 2, step, outer.points * std::size_t(kMoments)};
        m_text.goTo(inner);
        PromValue value = binary(0, depth + 1);
        (void)m_text.next(); // past space
        if (m_text.place() != bracket || value.number) {
            m_text.unexpected();
        }
        m_grid = outer;
        m_text.goTo(after);
        const double evaluations = double(range) / double(every);
        return function == "avg_over_time"
                   ? meansOf(std::move(value.columns), kMoments)
                   : countsOf(std::move(value.columns), kMoments, evaluations);
    }

    std::vector<Column> aggregate(const std::string& function, int depth) {
        PromQlGrouping grouped = grouping();
        m_text.expect('(');
        const auto inner = binary(0, depth + 1);
        m_text.expect(')');
        if (grouped.labels.empty()) {
            grouped = grouping();
        }
        return aggregated(function, inner.columns, grouped, m_families.gpuLabel());
    }

    std::vector<Column> selector() {
        std::vector<PromQlMatcher> matchers;
        if (std::string name = m_text.word(); !name.empty()) {
            matchers.push_back({"__name__", "=", std::move(name)});
        }
        if (m_text.take('{')) {
            readMatchers(matchers);
        }
        if (matchers.empty()) {
            m_text.unexpected();
        }
        std::vector<Column> result;
        for (const auto& family : m_families.all()) {
            const Labels named{{"__name__", family.name}};
            const bool wanted = std::ranges::all_of(matchers, [&](const PromQlMatcher& matcher) {
                return matcher.label != "__name__" || matches(matcher, named);
            });
            if (!wanted) {
                continue;
            }
            for (Column& column : family.columns(m_grid)) {
                if (std::ranges::all_of(matchers, [&](const PromQlMatcher& matcher) {
                        return matches(matcher, column.labels);
                    })) {
                    result.push_back(std::move(column));
                }
            }
        }
        return result;
    }

    void readMatchers(std::vector<PromQlMatcher>& matchers) {
        while (!m_text.take('}')) {
            PromQlMatcher matcher{.label = m_text.word(), .how = {}, .text = {}};
            if (matcher.label.empty()) {
                m_text.unexpected();
            }
            matcher.how = m_text.comparison();
            matcher.text = m_text.quoted();
            matchers.push_back(std::move(matcher));
            (void)m_text.take(',');
        }
    }

    PromQlGrouping grouping() {
        const std::size_t before = m_text.place();
        PromQlGrouping grouped;
        const std::string how = m_text.word();
        grouped.without = how == "without";
        if (how != "by" && how != "without") {
            m_text.goTo(before);
            return {};
        }
        m_text.expect('(');
        while (!m_text.take(')')) {
            grouped.labels.push_back(m_text.word());
            if (grouped.labels.back().empty()) {
                m_text.unexpected();
            }
            (void)m_text.take(',');
        }
        return grouped;
    }

    PromQlText m_text;
    const SiteFamilies& m_families;
    Grid m_grid; ///< finer inside of a range
};

} // namespace

std::expected<std::vector<Column>, PromError>
evaluate(std::string_view query, const SiteFamilies& families, const Grid& grid) {
    try {
        if (query.size() > kLongestQuery) {
            throw PromQlRefusal{"query is too long"};
        }
        return Evaluator(query, families, grid).run();
    } catch (const PromQlRefusal& refusal) {
        return std::unexpected(
            PromError{400, "bad_data", "invalid parameter \"query\": " + refusal.reason});
    }
}

} // namespace ff::demo

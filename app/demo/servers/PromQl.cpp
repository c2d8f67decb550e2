// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/servers/PromQl.h"

#include "app/demo/servers/PromQlOperators.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace ff::demo {
namespace {

constexpr std::size_t kLongestQuery = 4096;
constexpr int kDeepest = 16;

struct Matcher {
    std::string label;
    std::string how; ///< =, !=, =~ or !~
    std::string text;
};

/// Thrown inside, caught by `evaluate`.
struct Refusal {
    std::string reason;
};

std::string valueOf(const Labels& labels, const std::string& name) {
    const auto found = std::ranges::find(labels, name, &Labels::value_type::first);
    return found == labels.end() ? std::string() : found->second;
}

bool isMatch(std::string_view one, std::string_view text) {
    constexpr std::string_view kAnyPrefix = "(.+_)?";
    if (one.starts_with(kAnyPrefix)) {
        one.remove_prefix(kAnyPrefix.size());
        return text == one || (text.size() > one.size() + 1 && text.ends_with(one) &&
                               text[text.size() - one.size() - 1] == '_');
    }
    if (one.size() > 2 && one.ends_with(".*")) {
        return text.starts_with(one.substr(0, one.size() - 2));
    }
    return one == text || one == ".*" || (one == ".+" && !text.empty());
}

bool anyOf(std::string_view pattern, std::string_view text) {
    while (true) {
        const std::string_view one = pattern.substr(0, pattern.find('|'));
        if (isMatch(one, text)) {
            return true;
        }
        if (one.size() == pattern.size()) {
            return false;
        }
        pattern.remove_prefix(one.size() + 1);
    }
}

bool matches(const Matcher& matcher, const Labels& labels) {
    const std::string text = valueOf(labels, matcher.label);
    if (matcher.how.ends_with('~')) {
        return anyOf(matcher.text, text) == (matcher.how == "=~");
    }
    return (matcher.text == text) == (matcher.how == "=");
}

/// Sums and counts of a group at each time.
struct Group {
    std::vector<double> sums;
    std::vector<double> counts;
};

/// `by (...)` or `without (...)`.
struct Grouping {
    std::vector<std::string> labels;
    bool without = false;

    [[nodiscard]] bool keeps(const std::string& label) const {
        const bool named = std::ranges::find(labels, label) != labels.end();
        return without ? !named && label != "__name__" : named;
    }
};

class Evaluator final {
public:
    Evaluator(std::string_view query, const SiteFamilies& families, const Grid& grid)
        : m_text(query)
        , m_families(families)
        , m_grid(grid) {}

    std::vector<Column> run() {
        if (m_text.size() > kLongestQuery) {
            throw Refusal{"query is too long"};
        }
        const PromValue result = binary(0, 0);
        skipSpace();
        if (m_place != m_text.size() || result.number) {
            unexpected();
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
        while (const auto op = takeOperator(kOperators[row])) {
            auto result = applied(*op, std::move(left), binary(row + 1, depth));
            if (!result) {
                throw Refusal{"the operator " + std::string(*op) + " is not defined here"};
            }
            left = std::move(*result);
        }
        return left;
    }

    std::optional<std::string_view> takeOperator(const Row& row) {
        skipSpace();
        for (const std::string_view op : row) {
            if (!op.empty() && m_text.substr(m_place).starts_with(op)) {
                m_place += op.size();
                return op;
            }
        }
        return {};
    }

    std::optional<double> takeNumber() {
        skipSpace();
        if (m_place >= m_text.size() ||
            std::isdigit(static_cast<unsigned char>(m_text[m_place])) == 0) {
            return {};
        }
        double value = 0;
        const char* from = m_text.data() + m_place;
        const auto read = std::from_chars(from, m_text.data() + m_text.size(), value);
        if (read.ec != std::errc{}) {
            return {};
        }
        m_place += std::size_t(read.ptr - from);
        return value;
    }

    PromValue operand(int depth) {
        if (depth > kDeepest) {
            throw Refusal{"query is nested too deeply"};
        }
        if (take('(')) {
            auto inner = binary(0, depth + 1);
            expect(')');
            return inner;
        }
        if (const auto number = takeNumber()) {
            return {{}, number};
        }
        const std::size_t before = m_place;
        const std::string name = word();
        if (name == "sum" || name == "avg" || name == "count") {
            return {aggregate(name, depth), {}};
        }
        skipSpace();
        if (!name.empty() && m_place < m_text.size() && m_text[m_place] == '(') {
            if (name == "avg_over_time" || name == "count_over_time") {
                return {overTime(name, depth), {}};
            }
            if (name != "clamp_max") {
                throw Refusal{"unknown function with name \"" + name + "\""};
            }
            return {clampMax(depth), {}};
        }
        m_place = before;
        return {selector(), {}};
    }

    std::vector<Column> clampMax(int depth) {
        expect('(');
        PromValue inner = binary(0, depth + 1);
        expect(',');
        const auto most = takeNumber();
        if (!most) {
            unexpected();
        }
        expect(')');
        return clampedTo(std::move(inner.columns), *most);
    }

    /// `avg_over_time((query)[1h:1m])` or `count_over_time`, of ranges that are as long as the
    /// step. The sites are simulated: four moments of a range stand for all that it would be looked
    /// at.
    std::vector<Column> overTime(const std::string& function, int depth) {
        constexpr std::int64_t kMoments = 4;
        expect('(');
        const std::size_t inner = m_place;
        const std::size_t bracket = closingBracket();
        m_place = bracket + 1;
        const std::int64_t range = duration(':');
        const std::int64_t every = duration(']');
        expect(')');
        const std::size_t after = m_place;
        const Grid outer = m_grid;
        if (range < kMoments || every <= 0 || (outer.points > 1 && outer.step != range)) {
            throw Refusal{"ranges that are not as long as the step are not simulated"};
        }
        const std::int64_t step = range / kMoments;
        m_grid = {outer.start - range + step / 2, step, outer.points * std::size_t(kMoments)};
        m_place = inner;
        PromValue value = binary(0, depth + 1);
        skipSpace();
        if (m_place != bracket || value.number) {
            unexpected();
        }
        m_grid = outer;
        m_place = after;
        const double evaluations = double(range) / double(every);
        return function == "avg_over_time"
                   ? meansOf(std::move(value.columns), kMoments)
                   : countsOf(std::move(value.columns), kMoments, evaluations);
    }

    /// Where the range of the function that was just opened begins.
    std::size_t closingBracket() const {
        int open = 1;
        for (std::size_t i = m_place; i < m_text.size(); ++i) {
            if (m_text[i] == '"') {
                i = std::min(m_text.find('"', i + 1), m_text.size() - 1);
            }
            open += m_text[i] == '(' ? 1 : m_text[i] == ')' ? -1 : 0;
            if (open == 0) {
                if (const auto at = m_text.rfind('[', i);
                    at != std::string_view::npos && at > m_place) {
                    return at;
                }
            }
            if (open == 0) {
                break;
            }
        }
        throw Refusal{"expected a range in square brackets"};
    }

    /// Milliseconds of "60s" or "1500ms", up to the mark behind it.
    std::int64_t duration(char mark) {
        const auto end = std::min(m_text.find(mark, m_place), m_text.size());
        const auto length = parseDuration(m_text.substr(m_place, end - m_place));
        m_place = end;
        expect(mark);
        return length ? length->count() : 0;
    }

    std::vector<Column> aggregate(const std::string& function, int depth) {
        Grouping grouped = grouping();
        expect('(');
        const auto inner = binary(0, depth + 1);
        expect(')');
        if (grouped.labels.empty()) {
            grouped = grouping();
        }
        std::map<Labels, Group> groups;
        for (const Column& column : inner.columns) {
            add(groups, column, grouped);
        }
        std::vector<Column> result;
        result.reserve(groups.size());
        for (auto& [labels, group] : groups) {
            result.push_back(folded(function, labels, group));
        }
        return result;
    }

    /// Equal series that are told apart by a label of the group stay as many groups.
    void add(std::map<Labels, Group>& groups, const Column& column, const Grouping& grouped) const {
        Labels labels;
        bool apart = false;
        for (const auto& label : column.labels) {
            if (grouped.keeps(label.first)) {
                labels.push_back(label);
                apart = apart || (label.second == "*" && label.first == m_families.gpuLabel());
            }
        }
        if (apart) { // keeps the column's own other labels from merging it with another
            labels.emplace_back("*", std::to_string(groups.size()));
        }
        Group& group = groups[labels];
        group.sums.resize(m_grid.points);
        group.counts.resize(m_grid.points);
        for (std::size_t i = 0; i < m_grid.points; ++i) {
            if (std::isnan(column.values[i])) {
                continue;
            }
            const double weight = column.weights.empty() ? 1 : column.weights[i];
            group.sums[i] += column.values[i] * weight;
            group.counts[i] += weight;
        }
    }

    static Column folded(const std::string& function, const Labels& labels, Group& group) {
        Column column{.labels = labels, .values = {}, .weights = {}};
        const bool apart =
            std::erase_if(column.labels, [](const auto& label) { return label.first == "*"; }) > 0;
        for (std::size_t i = 0; i < group.sums.size(); ++i) {
            const double n = group.counts[i];
            const double each = apart ? 1 : n;
            const double sum = apart && n > 0 ? group.sums[i] / n : group.sums[i];
            const double value = function == "sum" ? sum : function == "avg" ? sum / each : each;
            column.values.push_back(n > 0 ? value : std::nan(""));
        }
        if (apart) {
            column.weights = std::move(group.counts);
        }
        return column;
    }

    std::vector<Column> selector() {
        std::vector<Matcher> matchers;
        if (std::string name = word(); !name.empty()) {
            matchers.push_back({"__name__", "=", std::move(name)});
        }
        if (take('{')) {
            readMatchers(matchers);
        }
        if (matchers.empty()) {
            unexpected();
        }
        std::vector<Column> result;
        for (const auto& family : m_families.all()) {
            const Labels named{{"__name__", family.name}};
            const bool wanted = std::ranges::all_of(matchers, [&](const Matcher& matcher) {
                return matcher.label != "__name__" || matches(matcher, named);
            });
            if (!wanted) {
                continue;
            }
            for (Column& column : family.columns(m_grid)) {
                if (std::ranges::all_of(matchers, [&](const Matcher& matcher) {
                        return matches(matcher, column.labels);
                    })) {
                    result.push_back(std::move(column));
                }
            }
        }
        return result;
    }

    void readMatchers(std::vector<Matcher>& matchers) {
        while (!take('}')) {
            Matcher matcher{.label = word(), .how = {}, .text = {}};
            skipSpace();
            while (m_place < m_text.size() && std::string_view("=!~").contains(m_text[m_place])) {
                matcher.how.push_back(m_text[m_place++]);
            }
            const bool known = matcher.how == "=" || matcher.how == "!=" || matcher.how == "=~" ||
                               matcher.how == "!~";
            if (matcher.label.empty() || !known) {
                unexpected();
            }
            matcher.text = quoted();
            matchers.push_back(std::move(matcher));
            if (!take(',')) {
                continue;
            }
        }
    }

    Grouping grouping() {
        const std::size_t before = m_place;
        Grouping grouped;
        const std::string how = word();
        grouped.without = how == "without";
        if (how != "by" && how != "without") {
            m_place = before;
            return {};
        }
        expect('(');
        while (!take(')')) {
            grouped.labels.push_back(word());
            if (grouped.labels.back().empty()) {
                unexpected();
            }
            (void)take(',');
        }
        return grouped;
    }

    std::string quoted() {
        skipSpace();
        if (m_place >= m_text.size() || (m_text[m_place] != '"' && m_text[m_place] != '\'')) {
            unexpected();
        }
        const char quote = m_text[m_place++];
        const auto end = m_text.find(quote, m_place);
        if (end == std::string_view::npos) {
            throw Refusal{"parse error: unterminated quoted string"};
        }
        std::string text(m_text.substr(m_place, end - m_place));
        m_place = end + 1;
        return text;
    }

    std::string word() {
        skipSpace();
        std::string text;
        const auto part = [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == ':';
        };
        while (m_place < m_text.size() && part(m_text[m_place])) {
            text.push_back(m_text[m_place++]);
        }
        return text;
    }

    void skipSpace() {
        while (m_place < m_text.size() &&
               std::isspace(static_cast<unsigned char>(m_text[m_place])) != 0) {
            ++m_place;
        }
    }
    bool take(char c) {
        skipSpace();
        if (m_place >= m_text.size() || m_text[m_place] != c) {
            return false;
        }
        ++m_place;
        return true;
    }
    void expect(char c) {
        if (!take(c)) {
            unexpected();
        }
    }
    [[noreturn]] void unexpected() const {
        const std::string where = "1:" + std::to_string(m_place + 1) + ": parse error: ";
        if (m_place >= m_text.size()) {
            throw Refusal{where + "unexpected end of input"};
        }
        throw Refusal{where + "unexpected character: '" + m_text[m_place] + "'"};
    }

    std::string_view m_text;
    const SiteFamilies& m_families;
    Grid m_grid; ///< finer inside of a range
    std::size_t m_place = 0;
};

} // namespace

std::expected<std::vector<Column>, PromError>
evaluate(std::string_view query, const SiteFamilies& families, const Grid& grid) {
    try {
        return Evaluator(query, families, grid).run();
    } catch (const Refusal& refusal) {
        return std::unexpected(
            PromError{400, "bad_data", "invalid parameter \"query\": " + refusal.reason});
    }
}

} // namespace ff::demo

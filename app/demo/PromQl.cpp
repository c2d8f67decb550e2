// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/PromQl.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>

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

bool anyOf(std::string_view pattern, std::string_view text) {
    while (true) {
        const std::string_view one = pattern.substr(0, pattern.find('|'));
        if (one == text || one == ".*" || (one == ".+" && !text.empty()))
            return true;
        if (one.size() == pattern.size())
            return false;
        pattern.remove_prefix(one.size() + 1);
    }
}

bool matches(const Matcher& matcher, const Labels& labels) {
    const std::string text = valueOf(labels, matcher.label);
    if (matcher.how.ends_with('~'))
        return anyOf(matcher.text, text) == (matcher.how == "=~");
    return (matcher.text == text) == (matcher.how == "=");
}

/// Sums and counts of a group at each time.
struct Group {
    std::vector<double> sums;
    std::vector<double> counts;
};

class Evaluator final {
public:
    Evaluator(std::string_view query, const SiteFamilies& families, const Grid& grid)
        : m_text(query)
        , m_families(families)
        , m_grid(grid) {}

    std::vector<Column> run() {
        if (m_text.size() > kLongestQuery)
            throw Refusal{"query is too long"};
        auto result = difference(0);
        skipSpace();
        if (m_place != m_text.size())
            unexpected();
        return result;
    }

private:
    std::vector<Column> difference(int depth) {
        auto left = operand(depth);
        while (take('-'))
            left = subtracted(std::move(left), operand(depth));
        return left;
    }

    std::vector<Column> operand(int depth) {
        if (depth > kDeepest)
            throw Refusal{"query is nested too deeply"};
        if (take('(')) {
            auto inner = difference(depth + 1);
            expect(')');
            return inner;
        }
        const std::size_t before = m_place;
        const std::string name = word();
        if (name == "sum" || name == "avg" || name == "count")
            return aggregate(name, depth);
        skipSpace();
        if (!name.empty() && m_place < m_text.size() && m_text[m_place] == '(')
            throw Refusal{"unknown function with name \"" + name + "\""};
        m_place = before;
        return selector();
    }

    std::vector<Column> aggregate(const std::string& function, int depth) {
        std::vector<std::string> by = grouping();
        expect('(');
        const auto inner = difference(depth + 1);
        expect(')');
        if (by.empty())
            by = grouping();
        std::map<Labels, Group> groups;
        for (const Column& column : inner)
            add(groups, column, by);
        std::vector<Column> result;
        result.reserve(groups.size());
        for (auto& [labels, group] : groups)
            result.push_back(folded(function, labels, group));
        return result;
    }

    /// Equal series that are told apart by a label of the group stay as many groups.
    void add(std::map<Labels, Group>& groups, const Column& column,
             const std::vector<std::string>& by) const {
        Labels labels;
        bool apart = false;
        for (const auto& label : column.labels)
            if (std::ranges::find(by, label.first) != by.end()) {
                labels.push_back(label);
                apart = apart || (label.second == "*" && label.first == m_families.gpuLabel());
            }
        if (apart) // keeps the column's own other labels from merging it with another
            labels.emplace_back("*", std::to_string(groups.size()));
        Group& group = groups[labels];
        group.sums.resize(m_grid.points);
        group.counts.resize(m_grid.points);
        for (std::size_t i = 0; i < m_grid.points; ++i) {
            if (std::isnan(column.values[i]))
                continue;
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
        if (apart)
            column.weights = std::move(group.counts);
        return column;
    }

    static std::vector<Column> subtracted(std::vector<Column> left,
                                          const std::vector<Column>& right) {
        const auto plain = [](Labels labels) {
            std::erase_if(labels, [](const auto& label) { return label.first == "__name__"; });
            return labels;
        };
        std::vector<Column> result;
        for (Column& column : left) {
            column.labels = plain(std::move(column.labels));
            const auto other = std::ranges::find_if(
                right, [&](const Column& c) { return plain(c.labels) == column.labels; });
            if (other == right.end())
                continue;
            for (std::size_t i = 0; i < column.values.size(); ++i)
                column.values[i] -= other->values[i];
            result.push_back(std::move(column));
        }
        return result;
    }

    std::vector<Column> selector() {
        std::vector<Matcher> matchers;
        if (std::string name = word(); !name.empty())
            matchers.push_back({"__name__", "=", std::move(name)});
        if (take('{'))
            readMatchers(matchers);
        if (matchers.empty())
            unexpected();
        std::vector<Column> result;
        for (const auto& family : m_families.all()) {
            const Labels named{{"__name__", family.name}};
            const bool wanted = std::ranges::all_of(matchers, [&](const Matcher& matcher) {
                return matcher.label != "__name__" || matches(matcher, named);
            });
            if (!wanted)
                continue;
            for (Column& column : family.columns(m_grid))
                if (std::ranges::all_of(matchers, [&](const Matcher& matcher) {
                        return matches(matcher, column.labels);
                    }))
                    result.push_back(std::move(column));
        }
        return result;
    }

    void readMatchers(std::vector<Matcher>& matchers) {
        while (!take('}')) {
            Matcher matcher{.label = word(), .how = {}, .text = {}};
            skipSpace();
            while (m_place < m_text.size() && std::string_view("=!~").contains(m_text[m_place]))
                matcher.how.push_back(m_text[m_place++]);
            const bool known = matcher.how == "=" || matcher.how == "!=" || matcher.how == "=~" ||
                               matcher.how == "!~";
            if (matcher.label.empty() || !known)
                unexpected();
            matcher.text = quoted();
            matchers.push_back(std::move(matcher));
            if (!take(','))
                continue;
        }
    }

    std::vector<std::string> grouping() {
        const std::size_t before = m_place;
        std::vector<std::string> labels;
        if (word() != "by") {
            m_place = before;
            return labels;
        }
        expect('(');
        while (!take(')')) {
            labels.push_back(word());
            if (labels.back().empty())
                unexpected();
            (void)take(',');
        }
        return labels;
    }

    std::string quoted() {
        skipSpace();
        if (m_place >= m_text.size() || (m_text[m_place] != '"' && m_text[m_place] != '\''))
            unexpected();
        const char quote = m_text[m_place++];
        const auto end = m_text.find(quote, m_place);
        if (end == std::string_view::npos)
            throw Refusal{"parse error: unterminated quoted string"};
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
        while (m_place < m_text.size() && part(m_text[m_place]))
            text.push_back(m_text[m_place++]);
        return text;
    }

    void skipSpace() {
        while (m_place < m_text.size() &&
               std::isspace(static_cast<unsigned char>(m_text[m_place])) != 0)
            ++m_place;
    }
    bool take(char c) {
        skipSpace();
        if (m_place >= m_text.size() || m_text[m_place] != c)
            return false;
        ++m_place;
        return true;
    }
    void expect(char c) {
        if (!take(c))
            unexpected();
    }
    [[noreturn]] void unexpected() const {
        const std::string where = "1:" + std::to_string(m_place + 1) + ": parse error: ";
        if (m_place >= m_text.size())
            throw Refusal{where + "unexpected end of input"};
        throw Refusal{where + "unexpected character: '" + m_text[m_place] + "'"};
    }

    std::string_view m_text;
    const SiteFamilies& m_families;
    const Grid& m_grid;
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

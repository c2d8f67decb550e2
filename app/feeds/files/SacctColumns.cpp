// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/SacctColumns.h"

#include "app/feeds/files/ImportText.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace ff::feeds {
namespace {

constexpr auto kNowhere = std::size_t(-1);

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::size_t nameLength(std::string_view text) {
    return std::size_t(std::ranges::find_if_not(text, isNameCharacter) - text.begin());
}

/// "JobName%30" is the column JobName.
std::string_view columnName(std::string_view text) {
    return trimmed(text.substr(0, text.find('%')));
}

/// What stands between the first two names of a header, without the blanks around it.
std::string_view delimiterOf(std::string_view header) {
    const auto end = nameLength(header);
    const auto rest = header.substr(end);
    const auto next = std::size_t(std::ranges::find_if(rest, isNameCharacter) - rest.begin());
    const auto between = rest.substr(0, next);
    const auto mark = trimmed(between);
    return mark.empty() ? between : mark;
}

/// A spreadsheet may put every name into quotes.
std::string withoutQuotes(std::string_view header) {
    std::string text(trimmed(header));
    std::erase(text, '"');
    return text;
}

/// "CANCELLED by 380693": the number is a person.
std::string_view withoutPerson(std::string_view state) {
    return state.substr(0, state.find(" by "));
}

/// The end of a quoted cell that a line begins with, behind its quote; 0: it is none.
std::size_t quotedLength(std::string_view line) {
    if (!line.starts_with('"')) {
        return 0;
    }
    std::size_t at = 1;
    for (;; at += 2) { // two quotes stand for one
        at = line.find('"', at);
        if (at == std::string_view::npos) {
            return 0;
        }
        if (at + 1 >= line.size() || line[at + 1] != '"') {
            return at + 1;
        }
    }
}

} // namespace

bool SacctColumns::isHeader(std::string_view text) {
    std::string_view line = trimmed(text);
    if (line.empty() || (line.front() >= '0' && line.front() <= '9')) {
        return false; // most rows begin with a job's number
    }
    std::string unquoted;
    if (line.starts_with('"')) {
        line = unquoted = withoutQuotes(line);
    }
    const auto first = line.substr(0, nameLength(line));
    if (!sacct::isColumn(first)) {
        return false;
    }
    auto delimiter = delimiterOf(line);
    if (delimiter.empty()) {
        return first.size() == line.size();
    }
    if (delimiter.starts_with(' ')) { // for a screen: names of various widths
        delimiter = delimiter.substr(0, 1);
    }
    std::size_t names = 0;
    std::size_t known = 0;
    while (!line.empty()) {
        const auto stop = std::min(line.find(delimiter), line.size());
        const auto name = columnName(line.substr(0, stop));
        line.remove_prefix(std::min(stop + delimiter.size(), line.size()));
        if (nameLength(name) != name.size()) {
            return false;
        }
        names += name.empty() ? 0 : 1;
        known += sacct::isColumn(name) ? 1 : 0;
    }
    return known >= 2 && known * 2 >= names;
}

Result<SacctColumns> SacctColumns::fromHeader(std::string_view text, std::string_view delimiter) {
    const std::string unquoted = withoutQuotes(text);
    std::string_view header = unquoted;
    SacctColumns columns;
    columns.m_at.fill(kNowhere);
    if (delimiter.empty()) {
        delimiter = delimiterOf(header);
        if (delimiter.starts_with(' ')) {
            return fail(ErrorCode::syntax, "it was printed for a screen, with columns that are cut "
                                           "to a width: --parsable2 is missing");
        }
    }
    columns.m_delimiter = delimiter.empty() ? "|" : std::string(delimiter);
    std::size_t freeTexts = 0;
    while (!header.empty()) {
        const auto stop = std::min(header.find(columns.m_delimiter), header.size());
        auto name = header.substr(0, stop);
        header.remove_prefix(std::min(stop + columns.m_delimiter.size(), header.size()));
        name = columnName(name);
        if (name.empty() && header.empty()) {
            columns.m_endsWithDelimiter = true; // as --parsable does
            break;
        }
        if (sacct::isFreeText(name)) {
            columns.m_freeText = columns.m_names.size();
            ++freeTexts;
        }
        if (const auto column = sacct::columnNamed(name)) {
            if (auto& at = columns.m_at[std::size_t(*column)]; at == kNowhere) {
                at = columns.m_names.size();
            }
        }
        columns.m_names.emplace_back(name);
    }
    const auto unsafe = std::ranges::find_if_not(
        columns.m_names, [](const std::string& name) { return sacct::isHarmless(name); });
    columns.m_sure = std::size_t(unsafe - columns.m_names.begin());
    for (const auto checked : {SacctColumn::state, SacctColumn::submit}) {
        if (columns.has(checked)) {
            columns.m_sure = std::max(columns.m_sure, columns.m_at[std::size_t(checked)]);
        }
    }
    if (freeTexts > 1) {
        columns.m_freeText = kNowhere; // two of them: where a line feed belongs cannot be told
    }
    columns.findTexts();
    for (const auto& [column, what] :
         {std::pair{SacctColumn::jobIdRaw, "JobIDRaw (410_9 is another number over REST)"},
          std::pair{SacctColumn::state, "State"}, std::pair{SacctColumn::submit, "Submit"},
          std::pair{SacctColumn::start, "Start"}, std::pair{SacctColumn::end, "End"}}) {
        if (!columns.has(column)) {
            return fail(ErrorCode::syntax, std::string("it lacks the column ") + what);
        }
    }
    if (!columns.has(SacctColumn::allocTres) && !columns.has(SacctColumn::allocGres)) {
        return fail(ErrorCode::syntax, "it lacks the column AllocTRES: it counts no GPUs");
    }
    return columns;
}

/// Columns of free text beside each other are one place: what of it belongs to which, nobody asks.
void SacctColumns::findTexts() {
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (!sacct::mayHoldDelimiter(m_names[i])) {
            continue;
        }
        const bool follows = i > 0 && sacct::mayHoldDelimiter(m_names[i - 1]);
        if (!follows) {
            m_texts.push_back(i);
        } else if (sacct::isSameName(m_names[m_texts.back()], "Reason")) {
            m_texts.back() = i; // of Reason the value is read
        }
    }
}

/// Joins the pieces of one field after the other: `extra[k]` more at `m_texts[k]`.
std::vector<std::string_view> SacctColumns::joined(const std::vector<std::string_view>& pieces,
                                                   const std::vector<std::size_t>& extra) const {
    std::vector<std::string_view> fields;
    std::size_t piece = 0;
    for (std::size_t column = 0; column < size(); ++column) {
        const auto text = std::ranges::find(m_texts, column);
        const std::size_t more =
            text == m_texts.end() ? 0 : extra[std::size_t(text - m_texts.begin())];
        const std::string_view first = pieces[piece];
        const std::string_view last = pieces[piece + more];
        fields.emplace_back(first.data(), std::size_t(last.data() + last.size() - first.data()));
        piece += more + 1;
    }
    return fields;
}

bool SacctColumns::allFit(const std::vector<std::string_view>& fields) const {
    for (std::size_t i = 0; i < size(); ++i) {
        if (sacct::isHarmless(m_names[i]) && !sacct::fits(m_names[i], trimmed(fields[i]))) {
            return false;
        }
    }
    return true;
}

/// Whether both say the same in every column that is read.
bool SacctColumns::saysTheSame(const std::vector<std::string_view>& a,
                               const std::vector<std::string_view>& b) const {
    return std::ranges::all_of(m_at,
                               [&](std::size_t at) { return at >= size() || a[at] == b[at]; });
}

/// Puts together what delimiters inside of free texts have cut: the one way in which every other
/// column holds what its kind is. False where there is none, or several that differ.
bool SacctColumns::rejoin(std::vector<std::string_view>& fields) const {
    constexpr std::size_t kMostWays = 5000; // a line that needs more is no line of sacct
    const std::size_t extra = fields.size() - size();
    if (m_texts.empty()) {
        return false;
    }
    std::vector<std::size_t> way(m_texts.size());
    way.front() = extra;
    if (way.size() == 1) {
        fields = joined(fields, way);
        return hasFreeText() || allFit(fields); // else the delimiter may stand anywhere
    }
    std::optional<std::vector<std::string_view>> found;
    for (std::size_t ways = 0; ways < kMostWays; ++ways) {
        if (auto tried = joined(fields, way); allFit(tried)) {
            if (found && !saysTheSame(*found, tried)) {
                return false;
            }
            found = found ? std::move(found) : std::move(tried);
        }
        // The next way to spread `extra`: one from the first place that has some goes on.
        const auto from = std::ranges::find_if(way, [](std::size_t n) { return n > 0; });
        if (from == way.end() || from + 1 == way.end()) {
            fields = found ? std::move(*found) : std::move(fields);
            return found.has_value();
        }
        const std::size_t rest = *from - 1;
        *from = 0;
        way.front() = rest;
        ++*(from + 1);
    }
    return false;
}

std::size_t SacctColumns::split(std::string_view line,
                                std::vector<std::string_view>& fields) const {
    fields.clear();
    constexpr std::size_t kMost = 4096; // more are counted and not kept
    std::size_t count = 1;
    if (mayBeQuoted() && line.contains('"')) {
        return splitQuoted(line, fields);
    }
    for (auto stop = find(line); stop != std::string_view::npos; stop = find(line)) {
        if (++count <= kMost) {
            fields.push_back(line.substr(0, stop));
        }
        line.remove_prefix(stop + m_delimiter.size());
    }
    fields.push_back(line);
    if (count == size() + 1 && line.empty()) { // --parsable
        fields.pop_back();
        return size();
    }
    if (count > size() + 1 && m_endsWithDelimiter && line.empty() && count <= kMost) {
        fields.pop_back();
        --count;
    }
    if (count <= size() || count > kMost) {
        return count;
    }
    return rejoin(fields) ? size() : count;
}

/// Cells of a spreadsheet: quotes around a cell that holds the delimiter are no part of it.
std::size_t SacctColumns::splitQuoted(std::string_view line,
                                      std::vector<std::string_view>& fields) const {
    for (;;) {
        const std::size_t quoted = quotedLength(line);
        const auto stop = std::min(line.find(m_delimiter, quoted), line.size());
        fields.push_back(quoted > 0 && quoted == stop ? line.substr(1, quoted - 2)
                                                      : line.substr(0, stop));
        if (stop == line.size()) {
            return fields.size();
        }
        line.remove_prefix(stop + m_delimiter.size());
    }
}

bool SacctColumns::endsWithFigure() const {
    constexpr std::array kFigures{
        SacctColumn::allocTres, SacctColumn::allocGres, SacctColumn::start,     SacctColumn::end,
        SacctColumn::elapsed,   SacctColumn::jobIdRaw,  SacctColumn::elapsedRaw};
    return std::ranges::any_of(
        kFigures, [&](SacctColumn column) { return m_at[std::size_t(column)] + 1 == size(); });
}

bool SacctColumns::feedsAreFreeText(const std::vector<std::string_view>& fields) const {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i != m_freeText && fields[i].contains('\n')) {
            return false;
        }
    }
    return true;
}

std::string SacctColumns::blanked(const std::vector<std::string_view>& fields) const {
    std::string text;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0) {
            text += m_delimiter;
        }
        if (i >= m_names.size() || !sacct::isHarmless(m_names[i])) {
            continue;
        }
        // What is no such value may be another column's: a person's name where a time should be.
        if (!sacct::fits(m_names[i], trimmed(fields[i]))) {
            return {};
        }
        if (i >= m_sure && sacct::isSiteName(m_names[i])) {
            continue;
        }
        text += quotedText(sacct::isSameName(m_names[i], "State") ? withoutPerson(fields[i])
                                                                  : fields[i]);
    }
    return quotedText(text);
}

} // namespace ff::feeds

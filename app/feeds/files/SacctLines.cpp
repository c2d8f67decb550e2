// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/SacctLines.h"

#include <utility>

namespace ff::feeds {
namespace {

/// A job's name with more line feeds than this is no name.
constexpr std::size_t kMostLinesOfARecord = 16;
/// Lines of a mail or a login message before the header.
constexpr std::uint64_t kLongestPreamble = 1000;

} // namespace

Result<void> SacctLines::read(std::istream& in) {
    if (auto begun = begin(); !begun) {
        return begun;
    }
    LinesAhead lines(in);
    while (!m_sink.refused()) {
        const Line* next = lines.next();
        if (next == nullptr) {
            break;
        }
        const Line& line = *next;
        if (trimmed(line.text).empty()) {
            continue;
        }
        if (!line.cut && SacctColumns::isHeader(line.text)) {
            if (auto taken = takeHeader(line); !taken) {
                return taken;
            }
        } else if (m_columns) {
            takeLine(line, lines);
        } else if (m_headers > 0) {
            m_sink.reject(line.number, m_headerProblem, {}, timeTouched(line.text, m_options));
        } else if (!passPreamble(line)) {
            break;
        }
    }
    if (!m_columns && m_headers == 0) {
        return noHeader();
    }
    sayPassedOver();
    return {};
}

/// A file without a header has the columns that were given to --format.
Result<void> SacctLines::begin() {
    if (m_options.fields.empty()) {
        return {};
    }
    auto columns = SacctColumns::fromHeader(m_options.fields, ",");
    if (!columns) {
        return std::unexpected(columns.error());
    }
    columns->setDelimiter(m_options.delimiter.empty() ? "|" : m_options.delimiter);
    m_columns = std::move(*columns);
    return {};
}

/// Each header holds for the lines below it: a file may be several that were put together.
Result<void> SacctLines::takeHeader(const Line& line) {
    auto columns = SacctColumns::fromHeader(line.text, m_options.delimiter);
    if (!columns && m_headers == 0) {
        return std::unexpected(columns.error());
    }
    ++m_headers;
    m_sink.endPart();
    if (columns) {
        m_columns = std::move(*columns);
        return {};
    }
    m_columns.reset();
    m_headerProblem = "of the header above it, line " + std::to_string(line.number) + ": " +
                      columns.error().detail;
    return {};
}

/// Before the header: what sacct complained of, or a mail's text. False: there is no header.
bool SacctLines::passPreamble(const Line& line) {
    if (const auto message = toolMessage(line.text)) {
        m_sink.takeMessage(line.number, *message);
        if (!m_firstMessage) {
            m_firstMessage = message;
        }
        return true;
    }
    if (m_preamble == 0) {
        m_firstLine = line.text.substr(0, 200);
    }
    return ++m_preamble < kLongestPreamble;
}

void SacctLines::sayPassedOver() {
    auto& warnings = m_sink.report().warnings;
    if (m_preamble > 0) {
        warnings.push_back(std::to_string(m_preamble) +
                           " lines before the header are not sacct's and were passed over");
    }
    if (m_otherLines > 0) {
        warnings.push_back(std::to_string(m_otherLines) +
                           " lines are not sacct's and were passed over");
    }
}

Result<void> SacctLines::noHeader() const {
    if (m_firstMessage) {
        return onlyMessages(*m_firstMessage);
    }
    if (m_preamble == 0) {
        return fail(ErrorCode::syntax, "it is empty: there are only blank lines in it");
    }
    if (!m_firstLine.contains('|')) {
        return fail(ErrorCode::syntax, "it has no header of sacct; it begins with “" +
                                           quotableWords(m_firstLine) + "”");
    }
    return fail(ErrorCode::syntax, "it has no header: give its columns with --fields as they "
                                   "were given to --format");
}

void SacctLines::takeLine(const Line& line, LinesAhead& lines) {
    const SacctColumns& columns = *m_columns;
    if (line.cut) {
        m_sink.reject(line.number, "the line is longer than 1 MB", {}, kAllTime);
        return;
    }
    std::size_t fields = columns.split(line.text, m_fields);
    if (fields < columns.size()) {
        if (const auto message = toolMessage(line.text)) {
            m_sink.takeMessage(line.number, *message);
            return;
        }
        if (isNoRow(line)) {
            ++m_otherLines;
            return;
        }
        if (joinWithNext(line, lines)) {
            fields = columns.split(line.text, m_fields);
        }
    }
    const bool cutShort = !line.ended && (fields < columns.size() || columns.endsWithFigure());
    if (fields == columns.size() && !cutShort) {
        m_take(columns, m_fields, line.number);
    } else {
        m_sink.reject(line.number, wrongCount(fields, cutShort), {},
                      timeTouched(line.text, m_options));
    }
}

/// A mail's closing words or a rule of dashes: without free text in its columns, no row of
/// sacct is without a delimiter unless it is cut short, and begins with its number then.
bool SacctLines::isNoRow(const Line& line) const {
    const auto text = trimmed(line.text);
    if (text.find_first_not_of("-|+= ") == std::string_view::npos) {
        return true;
    }
    const bool isNumber = text.front() >= '0' && text.front() <= '9';
    return !m_columns->hasFreeText() && !isNumber && !text.contains(m_columns->delimiter());
}

std::string SacctLines::wrongCount(std::size_t fields, bool cutShort) const {
    const std::size_t wanted = m_columns->size();
    if (cutShort) {
        return "the file ends inside this line, without a line feed: it was cut short";
    }
    if (m_columns->delimiter() == "," && fields > wanted) {
        return "it has " + std::to_string(fields) + " columns in place of " +
               std::to_string(wanted) + ": AllocTRES holds commas too, so ask for --parsable2";
    }
    return "it has " + std::to_string(fields) +
           (fields < wanted ? " of " : " columns in place of ") + std::to_string(wanted) +
           (fields < wanted ? " columns" : "");
}

/// A name with line feeds in it: the lines after belong to this one. Not so where the next
/// line is whole by itself: then this one was cut short.
bool SacctLines::joinWithNext(const Line& line, LinesAhead& lines) {
    if (!m_columns->hasFreeText()) {
        return false;
    }
    std::string joined(line.text);
    for (std::size_t distance = 0; distance < kMostLinesOfARecord; ++distance) {
        const Line* next = lines.ahead(distance);
        if (next == nullptr || next->cut ||
            m_columns->split(next->text, m_fields) >= m_columns->size()) {
            return false;
        }
        joined += '\n';
        joined += next->text;
        if (m_columns->split(joined, m_fields) < m_columns->size()) {
            continue;
        }
        if (!m_columns->feedsAreFreeText(m_fields)) {
            return false; // two lines that were both cut short
        }
        lines.join(std::move(joined), distance + 1);
        return true;
    }
    return false;
}

} // namespace ff::feeds

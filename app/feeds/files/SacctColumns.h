// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/files/SacctNames.h"
#include "models/core/Error.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace ff::feeds {

/// Which column stands where in a file, and what stands between them.
class SacctColumns {
public:
    /// From a header line, or from the fields given to --format (then `delimiter` is "," there and
    /// the file's own is told by `setDelimiter`). An Error where JobIDRaw, State or a time is
    /// missing.
    [[nodiscard]] static Result<SacctColumns> fromHeader(std::string_view header,
                                                         std::string_view delimiter);
    /// Whether a line is a header: names of columns and nothing else.
    [[nodiscard]] static bool isHeader(std::string_view line);

    void setDelimiter(std::string delimiter) { m_delimiter = std::move(delimiter); }
    [[nodiscard]] const std::string& delimiter() const { return m_delimiter; }
    [[nodiscard]] std::size_t size() const { return m_names.size(); }

    /// Cuts a line into its fields and says how many there are: where these are not `size()`, they
    /// cannot be told apart. Free text (JobName, Reason) may hold the delimiter: what is too many
    /// goes there, as long as that can be done in one way only.
    [[nodiscard]] std::size_t split(std::string_view line,
                                    std::vector<std::string_view>& fields) const;

    [[nodiscard]] std::string_view field(const std::vector<std::string_view>& fields,
                                         SacctColumn column) const {
        const auto at = m_at[std::size_t(column)];
        return at < fields.size() ? fields[at] : std::string_view{};
    }
    [[nodiscard]] bool has(SacctColumn column) const {
        return m_at[std::size_t(column)] < m_names.size();
    }
    /// No text of a person can have moved into the column: none stands before it, or one behind it
    /// was read that holds no such text (a delimiter in a name moves all that follow).
    [[nodiscard]] bool isSure(SacctColumn column) const {
        return m_at[std::size_t(column)] < m_sure;
    }
    /// The line again, with everything left out that may name a person, a job or a path.
    [[nodiscard]] std::string blanked(const std::vector<std::string_view>& fields) const;
    /// Whether what the figures are made of stands in the last column: a line that is cut short
    /// there looks whole.
    [[nodiscard]] bool endsWithFigure() const;
    /// Whether all line feeds of a joined line stand in its column of free text.
    [[nodiscard]] bool feedsAreFreeText(const std::vector<std::string_view>& fields) const;
    /// There is one column of free text, which may also hold a line feed.
    [[nodiscard]] bool hasFreeText() const { return m_freeText < m_names.size(); }

private:
    /// Only spreadsheets write these delimiters, and put quotes around what holds one.
    [[nodiscard]] bool mayBeQuoted() const {
        return m_delimiter == "," || m_delimiter == ";" || m_delimiter == "\t";
    }
    [[nodiscard]] std::size_t splitQuoted(std::string_view line,
                                          std::vector<std::string_view>& fields) const;
    [[nodiscard]] std::size_t find(std::string_view line) const {
        return m_delimiter.size() == 1 ? line.find(m_delimiter.front()) : line.find(m_delimiter);
    }

    void findTexts();
    [[nodiscard]] std::vector<std::string_view> joined(const std::vector<std::string_view>& pieces,
                                                       const std::vector<std::size_t>& extra) const;
    [[nodiscard]] bool allFit(const std::vector<std::string_view>& fields) const;
    [[nodiscard]] bool saysTheSame(const std::vector<std::string_view>& a,
                                   const std::vector<std::string_view>& b) const;
    [[nodiscard]] bool rejoin(std::vector<std::string_view>& fields) const;

    std::vector<std::string> m_names;
    std::array<std::size_t, std::size_t(SacctColumn::count)> m_at{};
    std::string m_delimiter = "|";
    std::size_t m_freeText = std::size_t(-1);
    std::vector<std::size_t> m_texts; ///< columns that take what delimiters in free text cut off
    bool m_endsWithDelimiter = false; ///< each line does
    std::size_t m_sure = 0;           ///< columns before this one are
};

} // namespace ff::feeds

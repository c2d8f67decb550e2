// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/files/ImportText.h"
#include "app/feeds/files/SacctColumns.h"
#include "app/feeds/files/text/LinesAhead.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ff::feeds {

using SacctFields = std::vector<std::string_view>;

/// Finds the rows of a file of sacct: the header that holds for each, names with line feeds in
/// them, and what is none: what sacct complained of, a mail's text. Lines that are no whole row are
/// rejected.
class SacctLines {
public:
    using Take = std::function<void(const SacctColumns& columns, const SacctFields& fields,
                                    std::uint64_t line)>;
    SacctLines(ImportSink& sink, const ImportOptions& options, Take take)
        : m_sink(sink)
        , m_options(options)
        , m_take(std::move(take)) {}

    /// Gives each row to `take`. Error: syntax, where there is no header that suffices.
    [[nodiscard]] Result<void> read(std::istream& in);

private:
    using Line = LinesAhead::Line;

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> takeHeader(const Line& line);
    [[nodiscard]] bool passPreamble(const Line& line);
    [[nodiscard]] Result<void> noHeader() const;
    void sayPassedOver();
    void takeLine(const Line& line, LinesAhead& lines);
    [[nodiscard]] bool isNoRow(const Line& line) const;
    [[nodiscard]] std::string wrongCount(std::size_t fields, bool cutShort) const;
    [[nodiscard]] bool joinWithNext(const Line& line, LinesAhead& lines);

    ImportSink& m_sink;
    const ImportOptions& m_options;
    Take m_take;
    std::optional<SacctColumns> m_columns; ///< of the last header
    SacctFields m_fields;
    std::uint64_t m_headers = 0;
    std::string m_headerProblem; ///< of the last header, where its columns do not suffice
    std::uint64_t m_preamble = 0;
    std::uint64_t m_otherLines = 0;
    std::string m_firstLine; ///< of the preamble
    std::optional<ToolMessage> m_firstMessage;
};

} // namespace ff::feeds

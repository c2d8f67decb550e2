// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ff::feeds {

/// The two text formats that a /metrics page may speak.
enum class TextFormat {
    prometheus,  ///< 0.0.4, read as Prometheus reads it; times in milliseconds on the wire
    openMetrics, ///< OpenMetrics 1.0; times in seconds on the wire
};

/// Which of the two a Content-Type asks for. Blank and HTML types happen and are 0.0.4.
[[nodiscard]] TextFormat textFormatOf(std::string_view contentType);

/// A label as it stands in the text: the value still has its backslashes.
struct LabelView {
    std::string_view name;
    std::string_view value;
    bool escaped = false; ///< there is a backslash in the value
};

struct ExemplarView {
    std::vector<LabelView> labels;
    double value = 0;
    std::optional<double> timestamp; ///< seconds
};

/// One line of data. Everything points into the scanned text.
struct SampleView {
    std::string_view name;
    std::string_view labelText; ///< between the braces
    std::vector<LabelView> labels;
    double value = 0;
    std::string_view timeText;       ///< as written; empty where there is none
    std::optional<double> timestamp; ///< seconds
    bool hasExemplar = false;
    ExemplarView exemplar; ///< valid only with `hasExemplar`
};

struct MetadataView {
    enum class Kind { type, help, unit };
    Kind kind = Kind::type;
    std::string_view name;
    std::string_view text; ///< still escaped
};

/// What is wrong in which line, counted from 1.
struct TextProblem {
    std::size_t line = 0;
    std::string reason;

    bool operator==(const TextProblem&) const = default;
};

/// Goes over an exposition line by line without copying any of it. The grammar is checked here;
/// what lines mean to each other is OpenMetricsRules' business. After a problem the scanner stands
/// at the next line, so that a caller may go on.
class TextScanner final {
public:
    enum class Token { sample, metadata, problem, end };

    TextScanner(std::string_view text, TextFormat format);

    [[nodiscard]] Token next();
    [[nodiscard]] const SampleView& sample() const { return m_sample; }
    [[nodiscard]] const MetadataView& metadata() const { return m_metadata; }
    [[nodiscard]] const TextProblem& problem() const { return m_problem; }
    [[nodiscard]] std::size_t line() const { return m_line; }

    /// The name that the next line starts with, if it is a sample; lets a caller who does not want
    /// that family jump over the line unread.
    [[nodiscard]] std::string_view peekName() const;
    void skipLine();

private:
    [[nodiscard]] bool strict() const { return m_format == TextFormat::openMetrics; }
    [[nodiscard]] Token fail(std::string reason);
    void finishLine();
    [[nodiscard]] const char* lineEnd() const;
    [[nodiscard]] bool lineIsUtf8() const;

    [[nodiscard]] Token atEnd();
    [[nodiscard]] Token readComment();
    [[nodiscard]] Token readStrictComment();
    [[nodiscard]] Token readMetadata(MetadataView::Kind kind);
    [[nodiscard]] Token readSample();

    const char* m_at;
    const char* m_end;
    const char* m_lineStart;
    TextFormat m_format;
    bool m_utf8 = true; ///< the whole text is valid UTF-8, so no line needs a look
    bool m_sawEof = false;
    bool m_done = false;
    std::size_t m_line = 0;
    SampleView m_sample;
    MetadataView m_metadata;
    TextProblem m_problem;
};

/// Resolves \n, \" and \\ (any other backslash stays, as both formats have it). A HELP text of
/// 0.0.4 keeps \" as it is.
[[nodiscard]] std::string unescaped(std::string_view text, bool quotesToo = true);
[[nodiscard]] std::string valueOf(const LabelView& label);
/// The label's value as written; empty where there is none.
[[nodiscard]] const LabelView* findLabel(std::span<const LabelView> labels, std::string_view name);
/// Whether the label has this value; one that is not there has an empty one.
[[nodiscard]] bool valueIs(std::span<const LabelView> labels, std::string_view name,
                           std::string_view wanted);

} // namespace ff::feeds

// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/ParsedExposition.h"

#include "app/feeds/text/LabelText.h"
#include "app/feeds/text/OpenMetricsRules.h"
#include "app/feeds/text/TextNumber.h"

#include <unordered_map>

namespace ff::feeds {
namespace {

Labels copied(std::span<const LabelView> views) {
    Labels labels;
    labels.reserve(views.size());
    for (const LabelView& view : views) {
        labels.emplace_back(view.name, valueOf(view));
    }
    return labels;
}

ParsedSample copied(const SampleView& view) {
    ParsedSample sample{std::string(view.name), copied(view.labels), view.value, view.timestamp,
                        std::nullopt};
    if (view.hasExemplar) {
        sample.exemplar = ParsedExemplar{copied(view.exemplar.labels), view.exemplar.value,
                                         view.exemplar.timestamp};
    }
    return sample;
}

/// Collects lines into families, which in 0.0.4 may be anywhere in the text.
class Collector final {
public:
    explicit Collector(ParsedExposition& into)
        : m_into(into) {}

    [[nodiscard]] Broken add(const MetadataView& metadata) {
        ParsedFamily& family = familyNamed(metadata.name);
        switch (metadata.kind) {
        case MetadataView::Kind::help:
            family.help = unescaped(metadata.text, m_into.format == TextFormat::openMetrics);
            break;
        case MetadataView::Kind::unit:
            family.unit = metadata.text;
            break;
        case MetadataView::Kind::type:
            return setType(family, metadata.text);
        }
        return std::nullopt;
    }

    void add(const SampleView& sample) { familyOf(sample.name).samples.push_back(copied(sample)); }

private:
    [[nodiscard]] Broken setType(ParsedFamily& family, std::string_view text) const {
        const auto type =
            m_into.format == TextFormat::openMetrics ? openMetricsType(text) : prometheusType(text);
        if (!type) {
            return "the type is none of 0.0.4: counter, gauge, histogram, summary, untyped";
        }
        family.type = *type;
        return std::nullopt;
    }

    ParsedFamily& familyNamed(std::string_view name) {
        const auto [place, isNew] = m_byName.try_emplace(std::string(name), m_into.families.size());
        if (isNew) {
            m_into.families.emplace_back().name = name;
        }
        return m_into.families[place->second];
    }

    /// The family that the sample belongs to: one whose type adds that suffix, else its own.
    ParsedFamily& familyOf(std::string_view sampleName) {
        const auto cut = sampleName.rfind('_');
        if (cut != std::string_view::npos) {
            const auto found = m_byName.find(std::string(sampleName.substr(0, cut)));
            if (found != m_byName.end() &&
                hasSuffix(m_into.families[found->second].type, sampleName.substr(cut))) {
                return m_into.families[found->second];
            }
        }
        return familyNamed(sampleName);
    }

    [[nodiscard]] bool hasSuffix(MetricType type, std::string_view suffix) const {
        const auto suffixes = m_into.format == TextFormat::openMetrics ? openMetricsSuffixes(type)
                                                                       : prometheusSuffixes(type);
        for (const std::string_view known : suffixes) {
            if (known == suffix) {
                return true;
            }
        }
        return false;
    }

    ParsedExposition& m_into;
    std::unordered_map<std::string, std::size_t> m_byName;
};

void parseStrict(TextScanner& scanner, ParsedExposition& parsed) {
    OpenMetricsRules rules;
    Collector collector(parsed);
    for (;;) {
        Broken broken;
        switch (scanner.next()) {
        case TextScanner::Token::metadata:
            broken = rules.add(scanner.metadata());
            broken = broken ? broken : collector.add(scanner.metadata());
            break;
        case TextScanner::Token::sample:
            broken = rules.add(scanner.sample());
            if (!broken) {
                collector.add(scanner.sample());
            }
            break;
        case TextScanner::Token::problem:
            parsed.problems.push_back(scanner.problem());
            break;
        case TextScanner::Token::end:
            if (auto atEnd = rules.finish()) {
                parsed.problems.push_back({scanner.line(), std::move(*atEnd)});
            }
            return;
        }
        if (broken) {
            parsed.problems.push_back({scanner.line(), std::move(*broken)});
        }
        if (!parsed.problems.empty()) {
            return;
        }
    }
}

void parseLenient(TextScanner& scanner, ParsedExposition& parsed) {
    Collector collector(parsed);
    for (;;) {
        switch (scanner.next()) {
        case TextScanner::Token::metadata:
            if (auto broken = collector.add(scanner.metadata())) {
                parsed.problems.push_back({scanner.line(), std::move(*broken)});
            }
            break;
        case TextScanner::Token::sample:
            collector.add(scanner.sample());
            break;
        case TextScanner::Token::problem:
            parsed.problems.push_back(scanner.problem());
            break;
        case TextScanner::Token::end:
            return;
        }
    }
}

std::string labelBlock(const Labels& labels) {
    std::string out = "{";
    for (const auto& [labelName, value] : labels) {
        out.append(out.size() > 1 ? "," : "").append(labelName).append("=\"");
        out.append(escapedLabel(value)).append("\"");
    }
    return out.append("}");
}

void appendNumber(std::string& out, const std::optional<double>& value) {
    if (value) {
        out.append(" ").append(numberText(*value));
    }
}

void appendSample(std::string& out, const ParsedSample& sample) {
    out.append(sample.name).append(sample.labels.empty() ? "" : labelBlock(sample.labels));
    appendNumber(out, sample.value);
    appendNumber(out, sample.timestamp);
    if (sample.exemplar) {
        out.append(" # ").append(labelBlock(sample.exemplar->labels));
        appendNumber(out, sample.exemplar->value);
        appendNumber(out, sample.exemplar->timestamp);
    }
    out += '\n';
}

void appendMetadata(std::string& out, std::string_view word, std::string_view family,
                    std::string_view text) {
    if (!text.empty()) {
        out.append("# ").append(word).append(" ").append(family).append(" ");
        out.append(text).append("\n");
    }
}

} // namespace

ParsedExposition parseExposition(std::string_view text, TextFormat format) {
    ParsedExposition parsed;
    parsed.format = format;
    TextScanner scanner(text, format);
    if (format == TextFormat::prometheus) {
        parseLenient(scanner, parsed);
        return parsed;
    }
    parseStrict(scanner, parsed);
    if (!parsed.problems.empty()) {
        parsed.families.clear();
    }
    return parsed;
}

std::string toOpenMetrics(const std::vector<ParsedFamily>& families) {
    std::string out;
    for (const ParsedFamily& family : families) {
        appendMetadata(out, "TYPE", family.name, name(family.type));
        appendMetadata(out, "UNIT", family.name, family.unit);
        appendMetadata(out, "HELP", family.name, escapedLabel(family.help));
        for (const ParsedSample& sample : family.samples) {
            appendSample(out, sample);
        }
    }
    return out.append("# EOF\n");
}

} // namespace ff::feeds

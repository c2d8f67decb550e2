// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/ExporterScope.h"
#include "app/feeds/prometheus/exporters/GpuSurvey.h"
#include "app/feeds/text/TextNumber.h"

#include <algorithm>
#include <map>

namespace ff::feeds {
namespace {

constexpr double kOvershoot = 1.01; ///< of a ratio: rounding, as in `whyUnusable`

/// `a or b or c`.
std::string joined(const std::vector<std::string>& parts, std::string_view between = " or ") {
    std::string text;
    for (const std::string& part : parts) {
        text.append(text.empty() ? "" : between).append(part);
    }
    return text;
}

/// A regular expression for exactly these profiles.
std::string patternOf(const std::vector<std::string>& profiles) {
    std::string text;
    for (const std::string& profile : profiles) {
        text.append(text.empty() ? "" : "|");
        for (const char c : profile) {
            const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            text.append(plain ? std::string(1, c) : std::string("[") + c + "]");
        }
    }
    return text;
}

std::string call(std::string_view function, std::string_view grouping, const std::string& inner) {
    return std::string(function).append(grouping).append("(").append(inner).append(")");
}

/// One figure over all, or one for each value of the label.
std::string bySystem(const std::string& label) {
    return label.empty() ? std::string() : " by (" + label + ") ";
}

/// Writes the queries of one family of one exporter, for the GPUs that one identity tells.
class Part final {
public:
    Part(const GpuSurvey& survey, std::size_t identity,
         const std::pair<std::string, const GpuFamily*>& family)
        : m_survey(survey)
        , m_identity(identity)
        , m_name(family.first)
        , m_family(*family.second) {}

    /// Its GPUs are always whole: their slices need no weights.
    [[nodiscard]] bool isWhole() const { return !isCut() && !isParted(); }

    /// One element a GPU.
    [[nodiscard]] std::string gpus() const { return call("count", byGpu(), series({})); }

    /// One element a GPU with a job: its part that has one.
    [[nodiscard]] std::string held() const {
        const std::string job = hasJob();
        if (isParted()) {
            return call("count", byGpu(), call("count", bySlice(), series(job))) + " / " +
                   call("count", byGpu(), call("count", bySlice(), series({})));
        }
        if (!isCut()) {
            return call("count", byGpu(), series(job)) + " ^ 0";
        }
        std::vector<std::string> terms;
        for (const auto& [weight, matcher] : classes()) {
            terms.push_back(weight + call("count", bySlice(), series(and_(matcher, job))) + " ^ 0");
        }
        return "clamp_max(" + call("sum", byGpu(), joined(terms)) + ", 1)";
    }

    /// One element a GPU with a usable value: its busy ratio.
    [[nodiscard]] std::string busy(bool withJob) const {
        const std::string job = withJob ? hasJob() : std::string();
        if (isParted()) {
            return scaled(call("avg", byGpu(), call("avg", bySlice(), usable(job))));
        }
        if (!isCut() || m_family.wholeOnly) {
            return scaled(call("avg", byGpu(), usable(and_(wholeMatcher(), job))));
        }
        return weighted(job, false) + " / " + weighted(job, true);
    }

    /// One element a GPU with a job and a usable value: busy of what has the job times its size, or
    /// that size alone.
    [[nodiscard]] std::string busyHeld(bool sizeAlone) const {
        if (isParted()) {
            return "(" + busy(true) + ")" + (sizeAlone ? " ^ 0 * (" : " * (") + held() + ")";
        }
        if (!isCut() || m_family.wholeOnly) {
            return "(" + busy(true) + ")" + (sizeAlone ? " ^ 0" : "");
        }
        return weighted(hasJob(), sizeAlone);
    }

    /// Series whose value cannot be used.
    [[nodiscard]] std::string unusable() const {
        const std::string all = series(isCut() ? wholeMatcher() : std::string());
        return "(" + all + " unless (" + all + range() + "))";
    }

private:
    [[nodiscard]] bool isCut() const { return !m_survey.classes.empty(); }
    [[nodiscard]] bool isParted() const {
        return m_survey.exporter->sliceLabels.size() > 1 && identity() != nullptr;
    }
    [[nodiscard]] const GpuIdentity* identity() const { return m_survey.identities[m_identity]; }

    static std::string and_(std::string_view a, std::string_view b) {
        return std::string(a).append(a.empty() || b.empty() ? "" : ",").append(b);
    }
    [[nodiscard]] std::string hasJob() const {
        return std::string(m_survey.exporter->jobLabel) + "!=\"\"";
    }
    /// Utilisation says nothing of a MIG instance.
    [[nodiscard]] std::string wholeMatcher() const {
        return m_family.wholeOnly && isCut() ? "GPU_I_ID=\"\"" : "";
    }
    [[nodiscard]] std::string series(std::string_view matchers) const {
        return promQlOf(m_survey, m_identity, m_name, matchers);
    }
    [[nodiscard]] std::string range() const {
        return " >= 0 <= " + numberText(kOvershoot / m_family.scale);
    }
    /// Values that are a ratio, or a percentage, with what rounding adds taken off.
    [[nodiscard]] std::string usable(std::string_view matchers) const {
        return "clamp_max(" + series(matchers) + range() + ", " + numberText(1 / m_family.scale) +
               ")";
    }
    [[nodiscard]] std::string scaled(const std::string& query) const {
        return m_family.scale == 1 ? query : query + " * " + numberText(m_family.scale);
    }

    /// Weight ("3/7 * ") and matcher of whole GPUs and of each kind of slice.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> classes() const {
        std::vector<std::pair<std::string, std::string>> found{{"", "GPU_I_PROFILE=\"\""}};
        for (const MigClass& each : m_survey.classes) {
            const std::string weight =
                std::to_string(each.part.slices) + " / " + std::to_string(each.part.of) + " * ";
            std::string matchers = "GPU_I_PROFILE=~\"" + patternOf(each.profiles) + "\"";
            if (each.model) {
                matchers += "," + matchersOf({{"modelName", *each.model}});
            }
            found.emplace_back(weight, std::move(matchers));
        }
        return found;
    }
    /// One element a GPU: the sum over its slices of weight times value, or of the weights alone.
    [[nodiscard]] std::string weighted(std::string_view job, bool weightAlone) const {
        std::vector<std::string> terms;
        for (const auto& [weight, matcher] : classes()) {
            terms.push_back(weight + call("avg", bySlice(), usable(and_(matcher, job))) +
                            (weightAlone ? " ^ 0" : ""));
        }
        const std::string sum = call("sum", byGpu(), joined(terms));
        return weightAlone ? sum : scaled(sum);
    }

    [[nodiscard]] std::string byGpu() const { return grouping({}); }
    [[nodiscard]] std::string bySlice() const { return grouping(m_survey.exporter->sliceLabels); }
    [[nodiscard]] std::string grouping(std::span<const std::string_view> slices) const {
        std::vector<std::string> names;
        if (const GpuIdentity* one = identity()) {
            names.assign(one->labels.begin(), one->labels.end());
            names.insert(names.end(), slices.begin(), slices.end());
            if (!m_survey.label.empty()) {
                names.push_back(m_survey.label);
            }
            return " by (" + joined(names, ", ") + ") ";
        }
        for (const std::string_view label : sharingLabels()) {
            if (std::ranges::find(slices, label) == slices.end()) {
                names.emplace_back(label);
            }
        }
        names.insert(names.end(), copyLabels().begin(), copyLabels().end());
        if (!m_survey.instanceTells) {
            names.emplace_back("instance");
        }
        // Copies of the same name in two systems are no copies.
        std::erase(names, m_survey.label);
        return " without (" + joined(names, ", ") + ") ";
    }

    const GpuSurvey& m_survey;
    std::size_t m_identity;
    std::string m_name;
    const GpuFamily& m_family;
};

std::vector<Part> partsOf(const std::vector<GpuSurvey>& surveys) {
    std::vector<Part> parts;
    for (const GpuSurvey& survey : surveys) {
        for (const auto& family : survey.families) {
            for (std::size_t i = 0; i < survey.identities.size(); ++i) {
                parts.emplace_back(survey, i, family);
            }
        }
    }
    return parts;
}

std::vector<LeftOutQuery> leftOutOf(const std::vector<GpuSurvey>& surveys) {
    std::vector<LeftOutQuery> found;
    for (const GpuSurvey& survey : surveys) {
        for (const auto& family : survey.families) {
            std::vector<std::string> all;
            for (std::size_t i = 0; i < survey.identities.size(); ++i) {
                all.push_back(Part(survey, i, family).unusable());
            }
            found.push_back({call("count", bySystem(survey.label), joined(all)),
                             family.first + ": outside of 0 to " +
                                 numberText(1 / family.second->scale) + ", blank or NaN"});
        }
    }
    return found;
}

/// Which counters the busy figures are of; more than one is said.
void nameOrigins(const std::vector<GpuSurvey>& surveys, GpuQueries& queries) {
    std::vector<std::string> names;
    std::map<std::string, std::vector<std::string>> selectors;
    for (const GpuSurvey& survey : surveys) {
        for (const auto& [name, family] : survey.families) {
            auto& own = selectors[std::string(family->origin)];
            if (own.empty()) {
                names.emplace_back(family->origin);
            }
            own.push_back(promQlSelector(name, {survey.matchers}));
        }
    }
    for (const std::string& name : names) {
        queries.origins.emplace_back(
            name, call("count", bySystem(surveys.front().label), joined(selectors[name])));
    }
    queries.origin = names.front();
    if (names.size() > 1) {
        queries.remarks.push_back("gpu_busy has more than one origin: " + joined(names, ", "));
    }
}

} // namespace

std::string promQlSelector(std::string_view name,
                           std::initializer_list<std::string_view> matchers) {
    std::string inside;
    for (const std::string_view one : matchers) {
        inside.append(inside.empty() || one.empty() ? "" : ",").append(one);
    }
    std::string text(name);
    return inside.empty() ? text : text.append("{").append(inside).append("}");
}

std::string promQlOf(const GpuSurvey& survey, std::size_t identity, std::string_view name,
                     std::string_view matchers) {
    const GpuIdentity* one = survey.identities[identity];
    const std::string_view own = one == nullptr ? std::string_view{} : one->matchers;
    std::string text = promQlSelector(name, {own, survey.matchers, matchers});
    for (std::size_t i = 0; i < identity; ++i) {
        text.append(" unless ");
        text.append(
            promQlSelector(name, {survey.identities[i]->matchers, survey.matchers, matchers}));
    }
    return identity == 0 ? text : "(" + text + ")";
}

GpuQueries gpuQueries(const std::vector<GpuSurvey>& surveys) {
    GpuQueries queries;
    const std::vector<Part> parts = partsOf(surveys);
    if (parts.empty()) {
        return queries;
    }
    const bool whole = std::ranges::all_of(parts, &Part::isWhole);
    const auto unite = [&](const auto& write) {
        std::vector<std::string> all;
        for (const Part& part : parts) {
            all.push_back(write(part));
        }
        return joined(all);
    };
    using P = const Part&;
    const std::string by = bySystem(surveys.front().label);
    const auto over = [&](std::string_view function, const auto& write) {
        return call(function, by, unite(write));
    };
    queries.capacity = over("count", [](P part) { return part.gpus(); });
    queries.allocated = over("sum", [](P part) { return part.held(); });
    queries.busy = over("avg", [](P part) { return part.busy(false); });
    queries.busyAllocated = whole
                                ? over("avg", [](P part) { return part.busy(true); })
                                : over("sum", [](P part) { return part.busyHeld(false); }) + " / " +
                                      over("sum", [](P part) { return part.busyHeld(true); });
    queries.leftOut = leftOutOf(surveys);
    nameOrigins(surveys, queries);
    return queries;
}

} // namespace ff::feeds

// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/SurveyQueries.h"

#include <algorithm>

namespace ff::feeds {
namespace {

std::string listed(std::span<const std::string_view> names) {
    std::string text;
    for (const std::string_view name : names) {
        text.append(text.empty() ? "" : ", ").append(name);
    }
    return text;
}

std::string bySystem(const GpuSurvey& found) {
    return found.label.empty() ? "" : " by (" + found.label + ") ";
}

/// A matcher of all these families at once, whatever prefix a site may have put before them.
std::string namesMatcher(const GpuExporter& exporter, std::span<const std::string_view> families) {
    std::string names = "__name__=~\"";
    const char* between = "";
    for (const std::string_view name : families) {
        names.append(between).append(exporter.anyPrefix ? "(.+_)?" : "").append(name);
        between = "|";
    }
    return names.append("\"");
}

/// A selector for all families that say how busy a GPU is.
std::string anyFamily(const GpuSurvey& found, std::string_view matchers) {
    std::vector<std::string_view> names;
    for (const GpuFamily& family : found.exporter->families) {
        names.push_back(family.name);
    }
    return promQlSelector("", {namesMatcher(*found.exporter, names), found.matchers, matchers});
}

} // namespace

std::string familiesQuery(const GpuSurvey& found) {
    return "count by (__name__, GPU_I_PROFILE, modelName, cluster" +
           (found.label.empty() ? "" : ", " + found.label) + ") (" + anyFamily(found, "") + ")";
}

std::string identityQuery(const GpuSurvey& found, std::size_t identity, std::string_view matchers) {
    const auto& all = found.exporter->identities;
    std::string text = anyFamily(found, identity < all.size() ? all[identity].matchers : matchers);
    for (std::size_t i = 0; i < std::min(identity, all.size()); ++i) {
        text.append(" unless ").append(anyFamily(found, all[i].matchers));
    }
    return text;
}

std::string hostQuery(const GpuSurvey& found) {
    std::string text = "count((" + identityQuery(found, found.exporter->identities.size()) + ")";
    for (const std::string_view host : hostLabels()) {
        text.append(" unless ").append(anyFamily(found, std::string(host) + "!=\"\""));
    }
    return text.append(")");
}

std::string familyQuery(const GpuSurvey& found, std::string_view family) {
    std::string text = "count(" + promQlSelector(family, {found.matchers});
    for (const auto& [name, used] : found.families) {
        text.append(" unless ").append(promQlSelector(name, {found.matchers}));
    }
    return text.append(")");
}

std::string copiesQuery(const GpuSurvey& found) {
    const std::string all = promQlSelector(found.families.front().first, {found.matchers});
    std::vector<std::string_view> names(copyLabels().begin(), copyLabels().end());
    if (!found.instanceTells) {
        names.push_back("instance");
    }
    std::erase(names, found.label); // copies in two systems are none
    return "count" + bySystem(found) + "(" + all + ") - count" + bySystem(found) +
           "(count without (" + listed(names) + ") (" + all + "))";
}

std::string partitionsQuery(const GpuSurvey& found) {
    return "count" + bySystem(found) + "(" +
           identityQuery(found, found.exporter->identities.size(),
                         found.exporter->partitionMatchers) +
           ")";
}

std::string missingQuery(const GpuSurvey& found) {
    const std::string others = namesMatcher(*found.exporter, found.exporter->otherFamilies);
    std::string text;
    for (const GpuIdentity* one : found.identities) {
        if (one != nullptr) {
            const std::string by = "count by (" + listed(one->labels) +
                                   (found.label.empty() ? "" : ", " + found.label) + ") (";
            text.append(text.empty() ? "count" + bySystem(found) + "((" : " or (").append(by);
            text.append(promQlSelector("", {others, found.matchers, one->matchers}));
            text.append(") unless ").append(by).append(anyFamily(found, one->matchers));
            text.append("))");
        }
    }
    return text.append(")");
}

std::vector<MigClass> migClasses(const PartsByProfile& slices) {
    std::vector<MigClass> all;
    const auto put = [&](const MigPart& part, const std::optional<std::string>& model,
                         const std::string& profile) {
        auto place = std::ranges::find_if(
            all, [&](const MigClass& each) { return each.part == part && each.model == model; });
        if (place == all.end()) {
            place = all.insert(all.end(), {part, model, {}});
        }
        place->profiles.push_back(profile);
    };
    for (const auto& [profile, ofModels] : slices) {
        const MigPart& first = ofModels.begin()->second;
        const bool same =
            std::ranges::all_of(ofModels, [&](const auto& entry) { return entry.second == first; });
        if (same) {
            put(first, std::nullopt, profile);
            continue;
        }
        for (const auto& [model, part] : ofModels) {
            put(part, model, profile);
        }
    }
    return all;
}

} // namespace ff::feeds

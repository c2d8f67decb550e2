// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/exporters/GpuSurvey.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What a survey of a GPU exporter asks, as PromQL. Each question is of the exporter, the user's
/// matchers and what was found so far.
namespace ff::feeds {

/// Which of its families there are, and which MIG slices.
[[nodiscard]] std::string familiesQuery(const GpuSurvey& found);
/// The series that this identity tells and none before it; past the last one, those that none
/// tells. `matchers` are of identities past the last one.
[[nodiscard]] std::string identityQuery(const GpuSurvey& found, std::size_t identity,
                                        std::string_view matchers = {});
/// How many series that no identity tells have no label for the host but `instance`.
[[nodiscard]] std::string hostQuery(const GpuSurvey& found);
/// How many GPUs this family tells of that none of the families in use does.
[[nodiscard]] std::string familyQuery(const GpuSurvey& found, std::string_view family);
/// How many series are copies of others, told twice.
[[nodiscard]] std::string copiesQuery(const GpuSurvey& found);
/// How many series are of a part of a GPU.
[[nodiscard]] std::string partitionsQuery(const GpuSurvey& found);
/// How many GPUs have other families of the exporter and none that says how busy they are, as where
/// an engine keeps no NaN. Only identities that are labels of every family can tell.
[[nodiscard]] std::string missingQuery(const GpuSurvey& found);

/// By profile, then by model.
using PartsByProfile = std::map<std::string, std::map<std::string, MigPart>>;
/// Which MIG slices are which part of their GPU. Where a profile is of different parts, as the
/// 1g.24gb of an H100 and of an RTX PRO 6000, the model is asked for too.
[[nodiscard]] std::vector<MigClass> migClasses(const PartsByProfile& slices);

} // namespace ff::feeds

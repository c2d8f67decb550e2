// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/GpuExporters.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace ff::feeds {
namespace {

using Names = std::span<const std::string_view>;

std::string_view valueIn(std::span<const LabelView> labels, std::string_view name) {
    const LabelView* label = findLabel(labels, name);
    return label == nullptr ? std::string_view{} : label->value;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
    return std::ranges::equal(
        a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

// NVIDIA. GR_ENGINE is a profiling counter and right under MIG; GPU_UTIL saturates and is not
// defined under MIG. DCGM 4.6 renamed both.
constexpr std::array kDcgmFamilies{
    GpuFamily{"DCGM_FI_PROF_GR_ENGINE_ACTIVE", "dcgm-prof"},
    GpuFamily{"DCGM_FI_PROF_GR_ENGINE_UTIL_RATIO", "dcgm-prof"},
    GpuFamily{"DCGM_FI_DEV_GPU_UTIL", "dcgm-util", 0.01, true},
    GpuFamily{"DCGM_FI_DEV_GPU_UTIL_RATIO", "dcgm-util", 1, true},
};
// A MIG instance's own UUID starts with "MIG-" and does not name the GPU.
constexpr std::array<std::string_view, 1> kUuid{"UUID"};
constexpr std::array<std::string_view, 1> kSmallUuid{"uuid"};
constexpr std::array<std::string_view, 1> kGpuUuid{"gpu_uuid"};

bool isUuid(std::string_view value) {
    return !value.empty() && !value.starts_with("MIG-");
}

constexpr std::array kDcgmIdentities{
    GpuIdentity{[](std::span<const LabelView> labels) { return isUuid(valueIn(labels, "UUID")); },
                R"(UUID!~"|MIG-.*")", kUuid},
    GpuIdentity{[](std::span<const LabelView> labels) { return isUuid(valueIn(labels, "uuid")); },
                R"(uuid!~"|MIG-.*")", kSmallUuid},
    GpuIdentity{
        [](std::span<const LabelView> labels) { return isUuid(valueIn(labels, "gpu_uuid")); },
        R"(gpu_uuid!~"|MIG-.*")", kGpuUuid},
};
constexpr std::array<std::string_view, 1> kDcgmSlices{"GPU_I_ID"};

// AMD. The partitions of one GPU (DPX, QPX, CPX) share its serial number. In SPX each device is
// told by all its labels: the two dies of an MI250X share a serial number too, and are two devices.
constexpr std::array kAmdFamilies{GpuFamily{"gpu_gfx_activity", "amd", 0.01}};
constexpr std::array<std::string_view, 10> kSerial{"serial_number",
                                                   "hostname",
                                                   "Hostname",
                                                   "exported_hostname",
                                                   "exported_Hostname",
                                                   "nodename",
                                                   "node",
                                                   "exported_node",
                                                   "host",
                                                   "kubernetes_node"};
constexpr std::array<std::string_view, 10> kUuidOfHost{
    "gpu_uuid", "hostname",      "Hostname", "exported_hostname", "exported_Hostname", "nodename",
    "node",     "exported_node", "host",     "kubernetes_node"};

bool isSerial(std::string_view value) {
    constexpr std::array<std::string_view, 6> kNone{"", "N/A", "n/a", "0", "unknown", "none"};
    return std::ranges::find(kNone, value) == kNone.end();
}

constexpr std::array kAmdIdentities{
    GpuIdentity{[](std::span<const LabelView> labels) {
                    return isSerial(valueIn(labels, "serial_number")) &&
                           !equalsIgnoringCase(valueIn(labels, "gpu_compute_partition_type"),
                                               "spx");
                },
                R"(serial_number!~"|N/A|n/a|0|unknown|none",)"
                R"(gpu_compute_partition_type!~"(?i)spx")",
                kSerial},
    GpuIdentity{
        [](std::span<const LabelView> labels) { return !valueIn(labels, "gpu_uuid").empty(); },
        R"(gpu_uuid!="")", kUuidOfHost},
};
constexpr std::array<std::string_view, 2> kAmdSlices{"gpu_id", "gpu_partition_id"};

constexpr std::array kExporters{
    GpuExporter{"dcgm", kDcgmFamilies, false, "hpc_job", kDcgmIdentities, kDcgmSlices},
    GpuExporter{"amd", kAmdFamilies, true, "job_id", kAmdIdentities, kAmdSlices},
};

constexpr std::array<std::string_view, 23> kSharing{"GPU_I_ID",
                                                    "GPU_I_PROFILE",
                                                    "UUID",
                                                    "uuid",
                                                    "vgpu",
                                                    "pod",
                                                    "container",
                                                    "namespace",
                                                    "exported_pod",
                                                    "exported_container",
                                                    "pod_name",
                                                    "container_name",
                                                    "pod_namespace",
                                                    "exported_namespace",
                                                    "pod_uid",
                                                    "uid",
                                                    "hpc_job",
                                                    "job_id",
                                                    "job_user",
                                                    "job_partition",
                                                    "job_name",
                                                    "user",
                                                    "gpu_partition_id"};

constexpr std::array<std::string_view, 12> kCopies{
    "job",     "prometheus_replica", "replica", "__replica__",  "prometheus",
    "monitor", "endpoint",           "service", "exported_job", "receive_replica",
    "agent",   "metrics_path"};

constexpr std::array<std::string_view, 10> kHosts{
    "Hostname", "hostname", "exported_Hostname", "exported_hostname", "nodename",
    "node",     "host",     "exported_node",     "kubernetes_node",   "exported_instance"};

// NVIDIA's MIG user guide: the profiles of the GPUs that have four slices.
constexpr std::array<std::string_view, 5> kOfFour{"1g.6gb", "2g.12gb", "4g.24gb", "2g.48gb",
                                                  "4g.96gb"};

bool isDigit(char c) {
    return c >= '1' && c <= '9';
}

} // namespace

std::span<const GpuExporter> gpuExporters() {
    return kExporters;
}

const GpuExporter* gpuExporterByPreset(std::string_view preset) {
    const auto found = std::ranges::find(kExporters, preset, &GpuExporter::preset);
    return found == kExporters.end() ? nullptr : &*found;
}

Names sharingLabels() {
    return kSharing;
}

Names copyLabels() {
    return kCopies;
}

Names hostLabels() {
    return kHosts;
}

int gpuFamilyNamed(const GpuExporter& exporter, std::string_view name) {
    for (std::size_t i = 0; i < exporter.families.size(); ++i) {
        const std::string_view known = exporter.families[i].name;
        const bool prefixed = exporter.anyPrefix && name.size() > known.size() + 1 &&
                              name.ends_with(known) && name[name.size() - known.size() - 1] == '_';
        if (name == known || prefixed) {
            return int(i);
        }
    }
    return -1;
}

MigPart migPartOf(std::string_view profile) {
    std::optional<int> compute;
    if (profile.size() > 3 && isDigit(profile[0]) && profile[1] == 'c' && profile[2] == '.') {
        compute = profile[0] - '0';
        profile.remove_prefix(3);
    }
    if (profile.size() < 3 || !isDigit(profile[0]) || profile[1] != 'g' || profile[2] != '.') {
        return {};
    }
    const bool four = std::ranges::any_of(kOfFour, [&](std::string_view one) {
        return profile == one || (profile.starts_with(one) && profile[one.size()] == '+');
    });
    return {compute.value_or(profile[0] - '0'), four ? 4 : 7};
}

} // namespace ff::feeds

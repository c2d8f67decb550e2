// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/GpuExporters.h"

#include <algorithm>
#include <array>
#include <cctype>

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

bool isAmdPartition(std::span<const LabelView> labels) {
    const std::string_view type = valueIn(labels, "gpu_compute_partition_type");
    return !type.empty() && !equalsIgnoringCase(type, "spx");
}

constexpr std::array<std::string_view, 2> kDcgmOthers{"DCGM_FI_DEV_GPU_TEMP",
                                                      "DCGM_FI_DEV_FB_USED"};
constexpr std::array<std::string_view, 2> kAmdOthers{"gpu_package_power", "gpu_used_vram"};

constexpr std::array kExporters{
    GpuExporter{.preset = "dcgm",
                .families = kDcgmFamilies,
                .anyPrefix = false,
                .jobLabel = "hpc_job",
                .identities = kDcgmIdentities,
                .sliceLabels = kDcgmSlices,
                .otherFamilies = kDcgmOthers},
    GpuExporter{.preset = "amd",
                .families = kAmdFamilies,
                .anyPrefix = true,
                .jobLabel = "job_id",
                .identities = kAmdIdentities,
                .sliceLabels = kAmdSlices,
                .otherFamilies = kAmdOthers,
                .partitionMatchers = R"(gpu_compute_partition_type!~"(?i:spx)?")",
                .isPartition = isAmdPartition},
};

/// With a prefix of the site's own, where the exporter may have one.
bool isNamed(const GpuExporter& exporter, std::string_view name, std::string_view known) {
    const bool prefixed = exporter.anyPrefix && name.size() > known.size() + 1 &&
                          name.ends_with(known) && name[name.size() - known.size() - 1] == '_';
    return name == known || prefixed;
}

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

/// As Slurm would name the type, so that both are read in one way.
std::string typeText(std::string_view model, std::string_view profile) {
    std::string text(model);
    return text.append(model.empty() ? "" : "_").append(profile);
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
        if (isNamed(exporter, name, exporter.families[i].name)) {
            return int(i);
        }
    }
    return -1;
}

bool isOtherGpuFamily(const GpuExporter& exporter, std::string_view name) {
    return std::ranges::any_of(exporter.otherFamilies, [&](std::string_view known) {
        return isNamed(exporter, name, known);
    });
}

std::string copiesText(std::size_t series) {
    return std::to_string(series) + " series of GPUs are copies (scraped twice, or of two "
                                    "replicas): each GPU is counted once";
}

std::string partitionsText(std::size_t series) {
    return std::to_string(series) +
           " series are of parts of AMD GPUs (gpu_compute_partition_type) and have neither "
           "serial_number nor gpu_uuid: each part counts as a GPU. Let the exporter send one of "
           "these labels";
}

std::string missingText(std::size_t gpus) {
    return std::to_string(gpus) + " GPUs that the exporter knows have no value of how busy they "
                                  "are and are in no count here (NaN, or not measured)";
}

MigPart migPartOf(const GpuTypes& types, std::string_view model, std::string_view profile) {
    if (profile.empty()) {
        return {};
    }
    const auto fraction = types.find(typeText(model, profile)).fraction;
    return fraction ? MigPart{fraction->parts, fraction->whole} : MigPart{};
}

std::string migDoubt(const GpuTypes& types, std::string_view model, std::string_view profile) {
    if (profile.empty() || !types.find(typeText(model, profile)).isAmbiguous) {
        return {};
    }
    const MigPart part = migPartOf(types, model, profile);
    return "the MIG profile " + std::string(profile) + " may be of several GPU models: it counts " +
           "as " + std::to_string(part.slices) + "/" + std::to_string(part.of) +
           " of a GPU. Give the system's capacity its model, or a [[gpu_type]]";
}

} // namespace ff::feeds

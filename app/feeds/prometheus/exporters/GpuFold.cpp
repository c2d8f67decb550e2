// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/GpuFold.h"

#include "app/feeds/prometheus/exporters/MetricRules.h"

#include <algorithm>

namespace ff::feeds {
namespace {

bool isOneOf(std::span<const std::string_view> names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

bool hasHost(const SampleView& sample) {
    return std::ranges::any_of(sample.labels, [](const LabelView& label) {
        return !label.value.empty() && isOneOf(hostLabels(), label.name);
    });
}

void appendLabel(std::string& key, const LabelView& label) {
    key.append(label.name).append("=").append(label.value).append("\n");
}

/// All labels but those in which series of one GPU, or copies of one series, differ.
void appendRest(const SampleView& sample, std::string& key) {
    const bool named = hasHost(sample);
    for (const LabelView& label : sample.labels) {
        const bool skip = label.value.empty() || isOneOf(sharingLabels(), label.name) ||
                          isOneOf(copyLabels(), label.name) || (named && label.name == "instance");
        if (!skip) {
            appendLabel(key, label);
        }
    }
}

/// Who scraped the sample, on a federated page.
std::string scraperOf(const SampleView& sample) {
    std::string text;
    for (const LabelView& label : sample.labels) {
        if (label.name == "instance" || isOneOf(copyLabels(), label.name)) {
            appendLabel(text, label);
        }
    }
    return text;
}

} // namespace

bool GpuFold::findKey(const GpuExporter& exporter, const SampleView& sample) {
    m_key = exporter.preset;
    m_key.append("\n");
    const auto fitting = std::ranges::find_if(
        exporter.identities, [&](const GpuIdentity& one) { return one.fits(sample.labels); });
    if (fitting == exporter.identities.end()) {
        appendRest(sample, m_key);
        return false;
    }
    for (const std::string_view name : fitting->labels) {
        if (const LabelView* label = findLabel(sample.labels, name)) {
            appendLabel(m_key, *label);
        }
    }
    return true;
}

std::size_t GpuFold::gpuOf(const GpuExporter& exporter, const SampleView& sample) {
    const bool isIdentified = findKey(exporter, sample);
    if (!isIdentified && exporter.isPartition != nullptr && exporter.isPartition(sample.labels)) {
        ++m_partitions;
    }
    const auto known = m_numbers.find(std::string_view(m_key));
    return known != m_numbers.end() ? known->second
                                    : m_numbers.emplace(m_key, m_numbers.size()).first->second;
}

GpuFold::Family& GpuFold::familyOf(const GpuExporter& exporter, int family) {
    Family& found = m_families[{&exporter, family}];
    found.family = &exporter.families[std::size_t(family)];
    return found;
}

void GpuFold::addOther(const GpuExporter& exporter, const SampleView& sample) {
    if (findKey(exporter, sample)) {
        m_otherGpus.insert(m_key);
    }
}

void GpuFold::takeProfile(Slice& slice, std::string_view model, std::string_view profile) {
    slice.part = migPartOf(m_types, model, profile);
    if (std::string doubt = migDoubt(m_types, model, profile); !doubt.empty()) {
        m_doubts.insert(std::move(doubt));
    }
}

void GpuFold::add(const GpuExporter& exporter, int family, const SampleView& sample) {
    const std::size_t number = gpuOf(exporter, sample);
    Family& of = familyOf(exporter, family);
    if (of.gpus.size() <= number) {
        of.gpus.resize(std::max(m_numbers.size(), 2 * of.gpus.size()));
    }
    Gpu& gpu = of.gpus[number];
    m_slice.clear();
    for (const std::string_view name : exporter.sliceLabels) {
        const LabelView* label = findLabel(sample.labels, name);
        m_slice.append(label == nullptr ? std::string_view{} : label->value).append("\n");
    }
    auto slice = std::ranges::find(gpu.slices, m_slice, &Slice::id);
    if (slice == gpu.slices.end()) {
        const LabelView* profile = findLabel(sample.labels, "GPU_I_PROFILE");
        const bool parted = exporter.preset == "amd";
        Slice& added = gpu.slices.emplace_back();
        added.id = m_slice;
        if (profile != nullptr && !profile->value.empty()) {
            const LabelView* model = findLabel(sample.labels, "modelName");
            takeProfile(added, model == nullptr ? std::string_view{} : model->value,
                        profile->value);
        }
        gpu.parted = parted;
        slice = std::prev(gpu.slices.end());
        slice->copy = scraperOf(sample);
    } else if (slice->copy != scraperOf(sample)) {
        ++m_copies;
    }
    if (sample.timestamp) {
        m_time = std::max(m_time.value_or(*sample.timestamp), *sample.timestamp);
    }
    const LabelView* job = findLabel(sample.labels, exporter.jobLabel);
    const bool hasJob = job != nullptr && !job->value.empty();
    slice->hasJob = slice->hasJob || hasJob;
    m_jobsSeen = m_jobsSeen || hasJob;

    const LabelView* instance = findLabel(sample.labels, "GPU_I_ID");
    if (of.family->wholeOnly && instance != nullptr && !instance->value.empty()) {
        return;
    }
    const double value = sample.value * of.family->scale;
    const auto why = isDcgmBlank(sample.value) ? std::optional<std::string>("blank")
                                               : whyUnusable(Metric::gpuBusy, value);
    if (why) {
        ++m_leftOut[std::string(sample.name) + ": " + *why];
        return;
    }
    const double usable = tidied(Metric::gpuBusy, value);
    slice->sum += usable;
    ++slice->count;
    slice->jobSum += hasJob ? usable : 0;
    slice->jobCount += hasJob ? 1 : 0;
}

double GpuFold::share(const Gpu& gpu, const Slice& slice) {
    return gpu.parted ? 1.0 / double(gpu.slices.size()) : slice.part.fraction();
}

std::optional<double> GpuFold::busyOf(const Gpu& gpu) {
    double sum = 0;
    double weight = 0;
    for (const Slice& slice : gpu.slices) {
        if (slice.count > 0) {
            const double w = share(gpu, slice);
            sum += w * slice.sum / double(slice.count);
            weight += w;
        }
    }
    return weight > 0 ? std::optional(sum / weight) : std::nullopt;
}

GpuFold::Result GpuFold::result() const {
    Result result;
    result.gpus = m_numbers.size();
    result.time = m_time;
    double busy = 0;
    double allocated = 0;
    double jobSum = 0;
    double jobWeight = 0;
    std::map<std::string_view, std::size_t> origins;
    const auto firstWith = [&](std::size_t number, const auto& isThere) -> const Gpu* {
        for (const auto& [key, of] : m_families) {
            if (number < of.gpus.size() && isThere(of.gpus[number])) {
                return &of.gpus[number];
            }
        }
        return nullptr;
    };
    for (std::size_t number = 0; number < result.gpus; ++number) {
        for (const auto& [key, of] : m_families) {
            const auto value =
                number < of.gpus.size() ? busyOf(of.gpus[number]) : std::optional<double>();
            if (value) {
                busy += *value;
                ++result.gpusWithBusy;
                ++origins[of.family->origin];
                break;
            }
        }
        const Gpu* held = firstWith(
            number, [](const Gpu& gpu) { return std::ranges::any_of(gpu.slices, &Slice::hasJob); });
        if (held != nullptr) {
            double part = 0;
            for (const Slice& slice : held->slices) {
                part += slice.hasJob ? share(*held, slice) : 0;
            }
            allocated += std::min(part, 1.0);
        }
        const Gpu* used = firstWith(number, [](const Gpu& gpu) {
            return std::ranges::any_of(gpu.slices,
                                       [](const Slice& slice) { return slice.jobCount > 0; });
        });
        for (const Slice& slice : used == nullptr ? std::vector<Slice>{} : used->slices) {
            if (slice.jobCount > 0) {
                const double w = share(*used, slice);
                jobSum += w * slice.jobSum / double(slice.jobCount);
                jobWeight += w;
            }
        }
    }
    if (result.gpusWithBusy > 0) {
        result.busy = busy / double(result.gpusWithBusy);
    }
    if (jobWeight > 0) {
        result.busyAllocated = jobSum / jobWeight;
    }
    if (m_jobsSeen) {
        result.allocated = allocated;
    }
    for (const auto& [key, of] : m_families) {
        if (result.origin.empty() && origins.contains(of.family->origin)) {
            result.origin = of.family->origin;
        }
    }
    if (m_copies > 0) {
        result.doubts.push_back(copiesText(m_copies));
    }
    result.doubts.insert(result.doubts.end(), m_doubts.begin(), m_doubts.end());
    if (m_partitions > 0) {
        result.doubts.push_back(partitionsText(m_partitions));
    }
    const auto missing = std::ranges::count_if(
        m_otherGpus, [&](const std::string& key) { return !m_numbers.contains(key); });
    if (missing > 0 && !m_numbers.empty()) {
        result.doubts.push_back(missingText(std::size_t(missing)));
    }
    if (origins.size() > 1) {
        std::string words = "gpu_busy has more than one origin:";
        for (const auto& [origin, count] : origins) {
            words.append(" ").append(origin).append(" of ").append(std::to_string(count));
            words.append(" GPUs,");
        }
        words.pop_back();
        result.remarks.push_back(std::move(words));
    }
    if (result.gpusWithBusy > 0 && result.gpusWithBusy < result.gpus) {
        result.remarks.push_back("gpu_busy is known of " + std::to_string(result.gpusWithBusy) +
                                 " of " + std::to_string(result.gpus) + " GPUs");
    }
    for (const auto& [what, count] : m_leftOut) {
        result.remarks.push_back(std::to_string(count) + " values left out of " + what);
    }
    return result;
}

} // namespace ff::feeds

// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/text/GresText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace ff::feeds {
namespace {

/// Takes the next entry off `text`: up to a comma that stands outside of brackets.
std::string_view takeEntry(std::string_view& text) {
    int depth = 0;
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '(' || c == '[') {
            ++depth;
        } else if ((c == ')' || c == ']') && depth > 0) {
            --depth;
        } else if (c == ',' && depth == 0) {
            break;
        }
    }
    const auto entry = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return entry;
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty()) {
        return {};
    }
    return value;
}

bool onlyDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view trimmedBlanks(std::string_view text) {
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    return text;
}

/// The 4 of `(4/4,0/4,0/4)`: the shares that each GPU of a node has; nothing where they differ.
std::optional<std::int64_t> sharesPerGpu(std::string_view brackets) {
    std::optional<std::int64_t> common;
    for (auto slash = brackets.find('/'); slash != std::string_view::npos;
         slash = brackets.find('/', slash + 1)) {
        const auto rest = brackets.substr(slash + 1);
        const auto number = wholeNumber(rest.substr(0, rest.find_first_not_of("0123456789")));
        if (!number || *number <= 0 || (common && *common != *number)) {
            return {};
        }
        common = number;
    }
    return common;
}

/// Takes the name of a gres that is counted here off the entry; empty where it is another one.
std::string_view takeGres(std::string_view& entry) {
    constexpr std::array<std::string_view, 3> kCounted{"gpu", "shard", "mps"};
    for (const auto gres : kCounted) {
        const bool ends = entry.size() == gres.size();
        if (entry.starts_with(gres) &&
            (ends || entry[gres.size()] == ':' || entry[gres.size()] == '=')) {
            entry.remove_prefix(gres.size());
            return gres;
        }
    }
    return {};
}

/// Slurm prints the type of a GPU that has none as "(null)".
std::string withoutNull(std::string_view entry) {
    constexpr std::string_view kNull = "(null)";
    std::string text(entry);
    for (auto at = text.find(kNull); at != std::string::npos; at = text.find(kNull, at)) {
        text.erase(at, kNull.size());
    }
    return text;
}

void addEntry(std::string_view whole, GpuCount& count) {
    const std::string text = withoutNull(whole);
    std::string_view entry(text);
    const auto bracket = std::min(entry.find_first_of("(["), entry.size());
    const auto brackets = entry.substr(bracket);
    entry = trimmedBlanks(entry.substr(0, bracket));
    const bool isTres = entry.starts_with("gres/");
    if (isTres || entry.starts_with("gres:")) {
        entry.remove_prefix(5);
    }
    const auto gres = takeGres(entry);
    if (gres.empty()) {
        return;
    }
    const auto split = entry.find_last_of(":=");
    const auto last = split == std::string_view::npos ? entry : entry.substr(split + 1);
    std::int64_t devices = 1; // `gpu` alone asks for one
    auto model = entry;
    if (onlyDigits(last) || last.starts_with('-')) {
        devices = wholeNumber(last).value_or(-1);
        model = entry.substr(0, split);
    }
    if (devices < 0 || devices > kMostDevices) {
        count.setAbsurd();
        return;
    }
    while (!model.empty() && (model.front() == ':' || model.front() == '=')) {
        model.remove_prefix(1);
    }
    model = model.substr(0, model.find(':')); // gpu:a100:no_consume:4
    if (model == "no_consume") {
        model = {};
    }
    if (gres != "gpu") {
        count.addShares(gres, model, devices, sharesPerGpu(brackets));
    } else if (model.empty() && isTres) {
        count.addUntyped(devices);
    } else { // a gres list has no totals: without a type it is a kind of its own
        count.addTyped(model, devices);
    }
}

} // namespace

void GpuCount::addUntyped(std::int64_t count) {
    m_untypedSeen = true;
    m_untyped += count;
}

void GpuCount::addTyped(std::string_view model, std::int64_t count) {
    m_typed += count;
    const auto known = m_models.find(model);
    if (known == m_models.end()) {
        m_models.emplace(model, count);
    } else {
        known->second += count;
    }
}

void GpuCount::addShares(std::string_view gres, std::string_view model, std::int64_t count,
                         std::optional<std::int64_t> perGpu) {
    m_shares[sharedType(gres, model, perGpu)] += count;
}

GpuCount& GpuCount::operator+=(const GpuCount& other) {
    // One node may say `gpu:2` and the next `gpu:a100:2`: each gives its own total.
    m_untyped = total() + other.total();
    m_untypedSeen = named() || other.named();
    m_typed += other.m_typed;
    for (const auto& [model, count] : other.m_models) {
        m_models[model] += count;
    }
    for (const auto& [type, count] : other.m_shares) {
        m_shares[type] += count;
    }
    return *this;
}

GpuCount GpuCount::times(std::int64_t n) const {
    GpuCount result = *this;
    const auto multiply = [n](std::int64_t& count) {
        count = n > 0 ? std::min(count, kMostDevices / n) * n : 0;
    };
    multiply(result.m_untyped);
    multiply(result.m_typed);
    for (auto* counts : {&result.m_models, &result.m_shares}) {
        for (auto& [type, count] : *counts) {
            multiply(count);
        }
    }
    return result;
}

std::int64_t GpuCount::total() const {
    return m_untypedSeen ? m_untyped : m_typed;
}

std::string GpuCount::model() const {
    std::string most;
    std::int64_t devices = -1;
    for (const auto& [type, count] : m_models) {
        if (!type.empty() && count > devices) {
            most = type;
            devices = count;
        }
    }
    return most;
}

std::vector<GpuPart> GpuCount::parts() const {
    std::vector<GpuPart> parts;
    if (total() > m_typed) {
        parts.push_back({{}, total() - m_typed});
    }
    for (const auto& [model, count] : m_models) {
        parts.push_back({model, count});
    }
    return parts;
}

std::vector<GpuPart> GpuCount::shares() const {
    std::vector<GpuPart> parts;
    for (const auto& [type, count] : m_shares) {
        parts.push_back({type, count});
    }
    return parts;
}

std::int64_t GpuCount::devices() const {
    if (total() > 0) {
        return total();
    }
    std::int64_t sum = 0;
    for (const auto& [type, count] : m_shares) {
        sum += count;
    }
    return sum;
}

std::string GpuCount::types() const {
    auto kinds = total() > 0 || m_shares.empty() ? parts() : shares();
    if (std::ranges::all_of(kinds, [](const GpuPart& part) { return part.devices == 0; })) {
        return model(); // none of a model is still said of it
    }
    return gpuPartsText(std::move(kinds));
}

void addTres(std::string_view name, std::int64_t devices, GpuCount& count) {
    const auto gres = takeGres(name);
    if (gres.empty() || devices < 0 || devices > kMostDevices) {
        return;
    }
    const auto model = name.substr(std::min<std::size_t>(1, name.size()));
    if (gres != "gpu") {
        count.addShares(gres, model, devices, {});
    } else if (model.empty()) {
        count.addUntyped(devices);
    } else {
        count.addTyped(model, devices);
    }
}

GpuCount gpusIn(std::string_view text) {
    GpuCount count;
    while (!text.empty()) {
        addEntry(takeEntry(text), count);
    }
    return count;
}

} // namespace ff::feeds

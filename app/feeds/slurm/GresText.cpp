// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/GresText.h"

#include <algorithm>
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
        if (c == '(' || c == '[')
            ++depth;
        else if ((c == ')' || c == ']') && depth > 0)
            --depth;
        else if (c == ',' && depth == 0)
            break;
    }
    const auto entry = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return entry;
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty())
        return {};
    return value;
}

bool onlyDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

void addEntry(std::string_view entry, GpuCount& count) {
    entry = entry.substr(0, entry.find_first_of("(["));
    while (!entry.empty() && entry.front() == ' ')
        entry.remove_prefix(1);
    while (!entry.empty() && entry.back() == ' ')
        entry.remove_suffix(1);
    if (entry.starts_with("gres/") || entry.starts_with("gres:"))
        entry.remove_prefix(5);
    if (!entry.starts_with("gpu"))
        return;
    entry.remove_prefix(3);
    if (!entry.empty() && entry.front() != ':' && entry.front() != '=')
        return; // another gres whose name only begins so
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
    while (!model.empty() && (model.front() == ':' || model.front() == '='))
        model.remove_prefix(1);
    model = model.substr(0, model.find(':')); // gpu:a100:no_consume:4
    if (model.empty() || model == "no_consume")
        count.addUntyped(devices);
    else
        count.addTyped(model, devices);
}

} // namespace

void GpuCount::addUntyped(std::int64_t count) {
    m_untypedSeen = true;
    m_untyped += count;
}

void GpuCount::addTyped(std::string_view model, std::int64_t count) {
    m_typed += count;
    const auto known = m_models.find(model);
    if (known == m_models.end())
        m_models.emplace(model, count);
    else
        known->second += count;
}

GpuCount& GpuCount::operator+=(const GpuCount& other) {
    // One node may say `gpu:2` and the next `gpu:a100:2`: each gives its own total.
    m_untyped = total() + other.total();
    m_untypedSeen = named() || other.named();
    m_typed += other.m_typed;
    for (const auto& [model, count] : other.m_models)
        m_models[model] += count;
    return *this;
}

std::int64_t GpuCount::total() const {
    return m_untypedSeen ? m_untyped : m_typed;
}

std::string GpuCount::model() const {
    const auto most =
        std::ranges::max_element(m_models, {}, [](const auto& m) { return m.second; });
    return most == m_models.end() ? std::string{} : most->first;
}

GpuCount gpusIn(std::string_view text) {
    GpuCount count;
    while (!text.empty())
        addEntry(takeEntry(text), count);
    return count;
}

} // namespace ff::feeds

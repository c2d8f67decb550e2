// SPDX-License-Identifier: GPL-3.0-only
#include "models/telemetry/GpuTypes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <numeric>

namespace ff {
namespace {

constexpr std::array<std::string_view, 2> kShared{"shard", "mps"};

char lower(char c) {
    return char(std::tolower(static_cast<unsigned char>(c)));
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool sameText(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, lower, lower);
}

/// Lower case, with one space before, between and behind the words.
std::string words(std::string_view text) {
    std::string result = " ";
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c))) {
            result += lower(c);
        } else if (result.back() != ' ') {
            result += ' ';
        }
    }
    if (result.back() != ' ') {
        result += ' ';
    }
    return result;
}

/// Whether `name` is a word of the text, or begins one and letters follow ("h100nvl").
bool names(const std::string& text, std::string_view name) {
    const std::string wanted = words(name);
    if (wanted.size() < 3) {
        return false;
    }
    if (text.find(wanted) != std::string::npos) {
        return true;
    }
    const std::string begins = wanted.substr(0, wanted.size() - 1);
    for (auto at = text.find(begins); at != std::string::npos; at = text.find(begins, at + 1)) {
        if (std::isalpha(static_cast<unsigned char>(text[at + begins.size()]))) {
            return true;
        }
    }
    return false;
}

std::optional<std::int64_t> positiveNumber(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value <= 0) {
        return {};
    }
    return value;
}

/// A MIG profile in a type's text.
struct Profile {
    std::int64_t slices = 0; ///< of compute
    std::string name;        ///< "3g.20gb"; empty: only the slices are told
    std::string_view textBefore;
};

/// `1g.5gb`, `1c.3g.20gb`, `3g20gb`, `3g-20gb`, each with or without `+me`; or `_3g` at the end.
std::optional<Profile> profileIn(std::string_view type) {
    static const QRegularExpression expression(
        QStringLiteral("(?:^|[^0-9a-z])(?:([1-9])c[._-]?)?([1-9])g(?:[._-]?([0-9]{1,3})gb|$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (!std::ranges::any_of(type, [](char c) { return c == 'g' || c == 'G'; })) {
        return {};
    }
    const auto match = expression.match(QString::fromLatin1(type.data(), qsizetype(type.size())));
    if (!match.hasMatch()) {
        return {};
    }
    const QString gpuSlices = match.captured(2);
    const QString computeSlices = match.captured(1);
    Profile profile;
    profile.slices = (computeSlices.isEmpty() ? gpuSlices : computeSlices).toLongLong();
    if (!match.captured(3).isEmpty()) {
        profile.name = gpuSlices.toStdString() + "g." + match.captured(3).toStdString() + "gb";
    }
    profile.textBefore = type.substr(0, std::size_t(match.capturedStart(0)));
    return profile;
}

bool lists(const GpuModel& model, const std::string& profile) {
    return std::ranges::find(model.migProfiles, profile) != model.migProfiles.end();
}

GpuFraction slices(std::int64_t parts, std::int64_t whole) {
    whole = std::max<std::int64_t>(whole, 1);
    return {std::min(parts, whole), whole};
}

GpuFraction inLowestTerms(GpuFraction fraction) {
    const auto divisor = std::max<std::int64_t>(std::gcd(fraction.parts, fraction.whole), 1);
    return {fraction.parts / divisor, fraction.whole / divisor};
}

} // namespace

std::int64_t GpuFraction::units() const {
    return (parts * kUnitsAGpu + whole / 2) / whole; // rounded where it is no whole number
}

const GpuModel* GpuTypes::modelIn(std::string_view text) const {
    const std::string said = words(text);
    const GpuModel* best = nullptr;
    std::size_t length = 0;
    const auto consider = [&](const GpuModel& model, const std::string& name) {
        if (name.size() > length && names(said, name)) {
            best = &model;
            length = name.size();
        }
    };
    for (const GpuModel& model : models) {
        consider(model, model.name);
        for (const std::string& type : model.types) {
            consider(model, type);
        }
    }
    return best;
}

std::vector<const GpuModel*> GpuTypes::modelsWith(const std::string& profile) const {
    std::vector<const GpuModel*> all;
    std::vector<const GpuModel*> own;
    for (const GpuModel& model : models) {
        if (lists(model, profile)) {
            all.push_back(&model);
            const bool isOwn = std::ranges::find(ownModels, model.name) != ownModels.end();
            own.insert(own.end(), isOwn ? 1 : 0, &model);
        }
    }
    return own.empty() ? all : own;
}

GpuKind GpuTypes::find(std::string_view type) const {
    GpuKind kind;
    kind.fraction = GpuFraction{};
    const auto nameModel = [&](std::string_view text) {
        const GpuModel* model = modelIn(text);
        // "l40s" is a model that the catalogue lacks, "small" a word of the site's own.
        kind.namesModel = model || std::ranges::any_of(text, isDigit);
        kind.model = model ? std::string_view(model->name) : text;
        return model;
    };
    if (const auto shared = sharedTypeOf(type)) {
        nameModel(shared->model);
        const auto perGpu = shared->perGpu            ? shared->perGpu
                            : shared->gres == "shard" ? shardsPerGpu
                                                      : mpsPerGpu;
        kind.fraction = perGpu ? std::optional(GpuFraction{1, *perGpu}) : std::nullopt;
    } else if (const auto profile = profileIn(type)) {
        const GpuModel* model = nameModel(profile->textBefore);
        if (!kind.namesModel) {
            kind.model.clear();
        }
        const auto candidates =
            kind.namesModel ? std::vector<const GpuModel*>{} : modelsWith(profile->name);
        if (!candidates.empty()) {
            model = candidates.front();
            kind.isAmbiguous = std::ranges::any_of(candidates, [&](const GpuModel* other) {
                return other->migSlices != model->migSlices;
            });
            if (candidates.size() == 1) { // else it may be any of them
                nameModel(model->name);
            }
        }
        kind.fraction = slices(profile->slices, model ? model->migSlices : GpuModel{}.migSlices);
    } else {
        nameModel(type);
    }
    for (const GpuTypeRule& rule : rules) {
        if (sameText(rule.type, type)) {
            if (!rule.model.empty()) {
                nameModel(rule.model);
                kind.namesModel = true;
            }
            if (rule.fraction) {
                kind.fraction = rule.fraction;
                kind.isAmbiguous = false;
            }
        }
    }
    if (kind.fraction) {
        kind.fraction = inLowestTerms(*kind.fraction);
    }
    return kind;
}

std::vector<GpuPart> gpuParts(std::string_view text) {
    if (text.find('=') == std::string_view::npos) {
        return {{std::string(text), 1}};
    }
    std::vector<GpuPart> parts;
    while (!text.empty()) {
        const auto entry = text.substr(0, text.find(','));
        text.remove_prefix(std::min(entry.size() + 1, text.size()));
        const auto split = std::min(entry.rfind('='), entry.size());
        const auto devices = positiveNumber(entry.substr(std::min(split + 1, entry.size())));
        parts.push_back({std::string(entry.substr(0, split)), devices.value_or(1)});
    }
    return parts;
}

std::string gpuPartsText(std::vector<GpuPart> parts) {
    std::erase_if(parts, [](const GpuPart& part) { return part.devices <= 0; });
    if (parts.empty()) {
        return {};
    }
    if (parts.size() == 1) {
        return parts.front().type;
    }
    std::ranges::sort(parts, {}, &GpuPart::type);
    std::int64_t divisor = 0;
    for (const GpuPart& part : parts) {
        divisor = std::gcd(divisor, part.devices);
    }
    std::string text;
    for (const GpuPart& part : parts) {
        text +=
            (text.empty() ? "" : ",") + part.type + '=' + std::to_string(part.devices / divisor);
    }
    return text;
}

std::string sharedType(std::string_view gres, std::string_view model,
                       std::optional<std::int64_t> perGpu) {
    std::string type(model);
    if (!type.empty()) {
        type += '_';
    }
    type += gres;
    if (perGpu) {
        type += '/' + std::to_string(*perGpu);
    }
    return type;
}

std::optional<SharedType> sharedTypeOf(std::string_view type) {
    const auto slash = type.rfind('/');
    const auto perGpu =
        slash == std::string_view::npos ? std::nullopt : positiveNumber(type.substr(slash + 1));
    const auto text = perGpu ? type.substr(0, slash) : type;
    for (const std::string_view gres : kShared) {
        if (text == gres || (text.ends_with(gres) && text.size() > gres.size() &&
                             text[text.size() - gres.size() - 1] == '_')) {
            auto model = text.substr(0, text.size() - gres.size());
            if (!model.empty()) {
                model.remove_suffix(1);
            }
            return SharedType{text.substr(text.size() - gres.size()), model, perGpu};
        }
    }
    return {};
}

std::int64_t GpuUnits::of(std::int64_t devices, const std::string& types) {
    const Mix& mix = mixOf(types);
    // Counts of one job times the units of a few GPUs: far below 2^63.
    return (devices * mix.units + mix.devices / 2) / mix.devices;
}

const GpuUnits::Mix& GpuUnits::mixOf(const std::string& types) {
    const auto [place, added] = m_mixes.try_emplace(types);
    Mix& mix = place->second;
    if (added) {
        mix.devices = 0;
        for (const GpuPart& part : gpuParts(types)) {
            const auto fraction = m_known.find(part.type).fraction;
            mix.devices += part.devices;
            mix.units += fraction ? part.devices * fraction->units() : 0;
        }
    }
    return mix;
}

} // namespace ff

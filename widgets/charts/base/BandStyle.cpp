// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/base/BandStyle.h"

#include "widgets/charts/base/Hatch.h"
#include "widgets/theme/Palette.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ff {

QColor BandStyle::fill(const Palette& palette) const {
    switch (role) {
    case Role::delivered:
        return palette.delivered;
    case Role::allocatedNotBusy:
        return palette.allocatedNotBusy;
    case Role::allocatedBusyUnknown:
        return mixed(palette.surface, palette.delivered, palette.isDark ? 0.38 : 0.5);
    case Role::idle:
        return palette.idle;
    case Role::down:
        return mixed(palette.surface, palette.down, 0.16);
    case Role::other:
        return palette.other;
    case Role::unattributed:
        return mixed(palette.surface, palette.quietText, 0.1);
    case Role::accent:
        return palette.delivered;
    case Role::quiet:
        return palette.quietText;
    case Role::category:
        return palette.identity(index);
    }
    return palette.other;
}

QColor BandStyle::hatch(const Palette& palette) const {
    switch (role) {
    case Role::down:
        return palette.down;
    case Role::unattributed:
        return palette.quietText;
    case Role::allocatedBusyUnknown:
        return mixed(palette.surface, palette.delivered, palette.isDark ? 0.8 : 0.85);
    default:
        return {};
    }
}

BandStyle styleOf(const std::string& key, int category) {
    using Role = BandStyle::Role;
    if (key == "delivered" || key == "busy") {
        return {Role::delivered};
    }
    if (key == "allocatedNotBusy") {
        return {Role::allocatedNotBusy};
    }
    if (key == "idle") {
        return {Role::idle};
    }
    if (key == "down") {
        return {Role::down};
    }
    if (key == "other") {
        return {Role::other};
    }
    if (key.empty() || key == "unattributed") {
        return {Role::unattributed};
    }
    return {Role::category, category};
}

std::vector<BandStyle> stylesOf(const std::vector<Band>& bands,
                                const std::vector<std::string>& identities) {
    std::vector<BandStyle> styles;
    std::vector<std::pair<std::ptrdiff_t, std::size_t>> wanted; // place in the list, band
    for (std::size_t i = 0; i < bands.size(); ++i) {
        styles.push_back(styleOf(bands[i].key, 0));
        if (styles.back().role == BandStyle::Role::category) {
            const auto place = std::ranges::find(identities, bands[i].key) - identities.begin();
            wanted.emplace_back(place, i);
        }
    }
    std::ranges::sort(wanted);
    std::vector<bool> taken(Palette::kIdentities, false);
    const auto take = [&](std::size_t from) {
        for (std::size_t i = 0; i < taken.size(); ++i) {
            const std::size_t slot = (from + i) % taken.size();
            if (!taken[slot]) {
                taken[slot] = true;
                return int(slot);
            }
        }
        return int(from % taken.size()); // more bands than colours: order and label tell them apart
    };
    for (const auto& [place, band] : wanted) {
        const bool listed = place < std::ssize(identities);
        styles[band].index = take(listed ? std::size_t(place) : 0);
    }
    return styles;
}

std::vector<Band> foldIntoOther(const std::vector<Band>& bands, int kept,
                                const std::string& otherTitle) {
    const auto isFixed = [](const Band& band) {
        return styleOf(band.key, 0).role != BandStyle::Role::category;
    };
    std::vector<std::pair<double, const Band*>> bySum;
    for (const Band& band : bands) {
        if (!isFixed(band)) {
            const double sum = std::accumulate(
                band.values.begin(), band.values.end(), 0.0,
                [](double total, const auto& value) { return total + value.value_or(0); });
            bySum.emplace_back(sum, &band);
        }
    }
    if (std::ssize(bySum) <= kept) {
        return bands;
    }
    // Equal sums keep the order of the bands, which lie in one vector.
    std::ranges::sort(bySum, [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    bySum.resize(std::size_t(std::max(kept, 0)));
    Band other{"other", otherTitle, {}};
    std::vector<Band> result;
    std::vector<Band> last;
    for (const Band& band : bands) {
        if (band.key.empty() || band.key == "unattributed") {
            last.push_back(band);
        } else if (band.key != "other" &&
                   (isFixed(band) ||
                    std::ranges::find(bySum, &band, &std::pair<double, const Band*>::second) !=
                        bySum.end())) {
            result.push_back(band);
        } else {
            other.values.resize(std::max(other.values.size(), band.values.size()));
            for (std::size_t i = 0; i < band.values.size(); ++i) {
                if (band.values[i]) {
                    other.values[i] = other.values[i].value_or(0) + *band.values[i];
                }
            }
        }
    }
    result.push_back(std::move(other));
    std::ranges::move(last, std::back_inserter(result));
    return result;
}

void fillRect(QPainter& painter, const QRectF& rect, const BandStyle& style, const Palette& palette,
              double radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.fill(palette));
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
    if (const QColor outline = palette.outlineOf(style.fill(palette));
        outline.isValid() && radius > 0 && rect.width() > 4) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(outline, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.restore();
    }
    if (const QColor hatch = style.hatch(palette); hatch.isValid()) {
        // Two lines side by side in a small mark say "hatched" as well as twenty in a bar.
        const double spacing = rect.height() < 12 ? 3 : 5;
        hatchRect(painter, rect, hatch, spacing, spacing == 3 ? 1.25 : 1.75);
    }
}

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/floor/FloorColumns.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace ff {
namespace {

using Column = FloorModel::Column;

/// Words rather than numbers in the file: they survive a new column in the middle.
constexpr std::array<std::pair<Column, const char*>, 9> kWords{
    {{FloorModel::gpus, "gpus"},
     {FloorModel::bar, "bar"},
     {FloorModel::trend, "trend"},
     {FloorModel::allocation, "allocation"},
     {FloorModel::utilisation, "utilisation"},
     {FloorModel::idle, "idle"},
     {FloorModel::pending, "pending"},
     {FloorModel::wait, "wait"},
     {FloorModel::age, "age"}}};

} // namespace

FloorColumns FloorColumns::usual() {
    FloorColumns columns;
    for (const auto& [column, word] : kWords) {
        columns.order.push_back(column);
    }
    columns.hidden = {FloorModel::utilisation};
    return columns;
}

FloorColumns FloorColumns::fromText(const QString& text) {
    FloorColumns columns;
    for (QString word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool hidden = word.startsWith(QLatin1Char('-'));
        if (hidden) {
            word.remove(0, 1);
        }
        const auto found = std::ranges::find_if(
            kWords, [&](const auto& each) { return word == QLatin1String(each.second); });
        if (found == kWords.end() ||
            std::ranges::find(columns.order, found->first) != columns.order.end()) {
            continue;
        }
        columns.order.push_back(found->first);
        if (hidden) {
            columns.hidden.insert(found->first);
        }
    }
    if (columns.order.empty()) {
        return usual();
    }
    const FloorColumns usually = usual();
    for (const Column column : usually.order) {
        if (std::ranges::find(columns.order, column) == columns.order.end()) {
            columns.order.push_back(column);
            if (usually.hidden.contains(column)) {
                columns.hidden.insert(column);
            }
        }
    }
    return columns;
}

QString FloorColumns::toText() const {
    QStringList words;
    for (const Column column : order) {
        const auto* found =
            std::ranges::find(kWords, column, [](const auto& each) { return each.first; });
        words << (hidden.contains(column) ? QStringLiteral("-") : QString()) +
                     QLatin1String(found->second);
    }
    return words.join(QLatin1Char(' '));
}

QString columnName(Column column) {
    switch (column) {
    case FloorModel::factory:
        return FloorModel::tr("Factory");
    case FloorModel::gpus:
        return FloorModel::tr("GPUs");
    case FloorModel::bar:
        return FloorModel::tr("GPUs by use");
    case FloorModel::trend:
        return FloorModel::tr("Allocation, 24 h");
    case FloorModel::allocation:
        return FloorModel::tr("Allocation rate");
    case FloorModel::utilisation:
        return FloorModel::tr("Utilisation of allocated");
    case FloorModel::idle:
        return FloorModel::tr("Allocated but idle");
    case FloorModel::pending:
        return FloorModel::tr("Pending GPUs");
    case FloorModel::wait:
        return FloorModel::tr("Wait p90");
    case FloorModel::age:
        return FloorModel::tr("Age");
    case FloorModel::columnCountOf:
        break;
    }
    return {};
}

} // namespace ff

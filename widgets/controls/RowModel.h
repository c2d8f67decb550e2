// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace ff {

/// A table model that takes a new answer as rows that go, come and move, never as a reset: the
/// current row and the selection stay with what they stand for.
class RowModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

protected:
    /// Turns `rows` into `next`. `keys` and `nextKeys` say what each row stands for; where one
    /// occurs twice in a list, the model is reset. `adopt` takes over what else the answer holds,
    /// once the rows that it no longer has are gone and before new ones come.
    template <class Row, class Key>
    void refreshRows(std::vector<Row>& rows, std::vector<Key> keys, std::vector<Row> next,
                     const std::vector<Key>& nextKeys, const std::function<void()>& adopt = {}) {
        std::map<Key, std::size_t> at;
        for (std::size_t i = 0; i < nextKeys.size(); ++i) {
            at.emplace(nextKeys[i], i);
        }
        if (at.size() != nextKeys.size() ||
            std::set<Key>(keys.begin(), keys.end()).size() != keys.size()) {
            beginResetModel();
            if (adopt) {
                adopt();
            }
            rows = std::move(next);
            endResetModel();
            return;
        }
        removeMissing(rows, keys, at);
        if (adopt) {
            adopt();
        }
        std::vector<bool> kept(next.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::size_t place = at.at(keys[i]);
            rows[i] = next[place];
            kept[place] = true;
        }
        if (rows.size() < next.size()) {
            beginInsertRows({}, int(rows.size()), int(next.size()) - 1);
            for (std::size_t i = 0; i < next.size(); ++i) {
                if (!kept[i]) {
                    rows.push_back(next[i]);
                    keys.push_back(nextKeys[i]);
                }
            }
            endInsertRows();
        }
        if (keys != nextKeys) {
            emit layoutAboutToBeChanged({}, VerticalSortHint);
            const QModelIndexList before = persistentIndexList();
            QModelIndexList after;
            for (const QModelIndex& each : before) {
                const auto row = std::size_t(each.row());
                // What stands below these rows, such as their sum, stays there.
                after.append(row < keys.size() ? index(int(at.at(keys[row])), each.column())
                                               : each);
            }
            rows = std::move(next);
            changePersistentIndexList(before, after);
            emit layoutChanged({}, VerticalSortHint);
        }
        if (!rows.empty() && columnCount() > 0) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }

private:
    /// From the end, so that the numbers of the rows before stay what they are.
    template <class Row, class Key>
    void removeMissing(std::vector<Row>& rows, std::vector<Key>& keys,
                       const std::map<Key, std::size_t>& at) {
        std::size_t end = rows.size();
        while (end > 0) {
            std::size_t first = end;
            while (first > 0 && !at.contains(keys[first - 1])) {
                --first;
            }
            if (first < end) {
                beginRemoveRows({}, int(first), int(end) - 1);
                rows.erase(rows.begin() + std::ptrdiff_t(first),
                           rows.begin() + std::ptrdiff_t(end));
                keys.erase(keys.begin() + std::ptrdiff_t(first),
                           keys.begin() + std::ptrdiff_t(end));
                endRemoveRows();
            }
            end = first > 0 ? first - 1 : 0;
        }
    }
};

} // namespace ff

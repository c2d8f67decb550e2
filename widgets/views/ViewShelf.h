// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/views/ViewList.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace ff {

/// The views that a person keeps, in a file beside the settings. Two windows may keep views at a
/// time: each change is made to what the file says at that moment. The disk is waited for on
/// another thread.
class ViewShelf final : public QObject {
    Q_OBJECT
public:
    explicit ViewShelf(QObject* parent = nullptr);
    ~ViewShelf() override;

    /// Reads this file from now on; until then views are kept for this run alone.
    void setFile(const QString& file);
    [[nodiscard]] const ViewList& views() const { return m_views; }

    void keep(const SavedView& view);
    void remove(const std::string& name);
    void rename(const std::string& from, const std::string& to);
    void move(const std::string& name, int by);

signals:
    void viewsChanged();
    void trouble(const QString& sentence);

private:
    using Change = std::function<ViewList(ViewList)>;
    void change(const Change& change);

    QString m_file;
    ViewList m_views;
    int m_pending = 0;  ///< answers of the disk: all but the last are older than what is shown
    QThreadPool m_disk; ///< one thread: changes are made in their order
};

} // namespace ff

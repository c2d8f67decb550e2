// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPushButton>

#include <set>
#include <string>

namespace ff {

/// "Save as files…": in which formats, then into which folder.
class SaveButton final : public QPushButton {
    Q_OBJECT
public:
    explicit SaveButton(QWidget* parent = nullptr);

signals:
    void chosen(const QString& folder, const std::set<std::string>& formats);

private:
    void askForFolder(const std::set<std::string>& formats);

    QString m_folder; ///< the last one
};

} // namespace ff

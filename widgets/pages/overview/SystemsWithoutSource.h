// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/floor/FloorView.h"
#include "models/format/Formatter.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace ff {

/// The systems that no source polls, in a few quiet lines below the floor: names with the GPUs that
/// the catalogue knows of. Each name opens its page; it can be reached with Tab.
class SystemsWithoutSource final : public QWidget {
    Q_OBJECT
public:
    explicit SystemsWithoutSource(QWidget* parent = nullptr);

    /// Hides itself where there is none.
    void setRows(std::vector<FloorRow> rows, const Formatter& formatter);

signals:
    void systemActivated(const ff::SystemId& system);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    std::vector<FloorRow> m_rows;
    Formatter m_formatter;
    QLabel* m_heading;
    QLabel* m_names;
};

} // namespace ff

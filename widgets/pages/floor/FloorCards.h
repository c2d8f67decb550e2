// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Ids.h"
#include "models/floor/FloorView.h"
#include "models/format/Formatter.h"
#include "widgets/charts/bars/FloorBar.h"

#include <QListView>

namespace ff {

class FloorCardDelegate;
class FloorModel;

/// The floor as cards, one a system, with the figures that the table has. A system that no source
/// polls is a card too: it says which source would bring data, and opens Sources.
class FloorCards final : public QListView {
    Q_OBJECT
public:
    explicit FloorCards(QWidget* parent = nullptr);

    void setPeriod(Window window, bool past, const QString& holder);
    void setRows(const std::vector<FloorRow>& rows, const Formatter& formatter);
    void setScale(FloorBarScale scale);

signals:
    void systemActivated(const ff::SystemId& system);
    /// The card of a system without data.
    void sourceRequested(const ff::SystemId& system);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);
    void layOut();

    FloorModel* m_model;
    FloorCardDelegate* m_delegate;
};

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/pages/base/Page.h"

#include <QTimer>

#include <memory>

namespace ff {

class FactoryCards;
class FactoryDetail;
class FactoryHeader;
class FactoryPicture;
class NoteEditing;
class TimeLink;

/// One system: its GPUs by state under the capacity line, the queue, waits, shares and the week.
/// The charts over time share crosshair and zoom; of a part that is zoomed to they show finer data,
/// down to the samples. Notes stand on them and in a list below.
class FactoryPage final : public Page {
    Q_OBJECT
public:
    explicit FactoryPage(Questions& questions, QWidget* parent = nullptr);
    ~FactoryPage() override;

    void setSystem(const SystemId& system);
    [[nodiscard]] const SystemId& system() const { return m_system; }
    /// Those that there is a source of: one of them is shown until a person chooses.
    void setPolled(const std::vector<SystemId>& systems);

    /// The part that the charts are zoomed to; unset: they show the whole period.
    [[nodiscard]] std::optional<Window> zoom() const;
    /// Zooms to a part that was looked at before.
    void setZoom(const std::optional<Window>& part);
    /// The zooms before this one, the oldest first.
    [[nodiscard]] const std::vector<Window>& zooms() const;
    void setZooms(const std::vector<Window>& windows);
    void showWholePeriod();
    /// The span that is picked; unset: none is, or hours of the week are.
    [[nodiscard]] std::optional<Window> span() const;
    void setSpan(const std::optional<Window>& span);

    [[nodiscard]] bool isSettled() const override {
        return Page::isSettled() && !m_widened.isActive();
    }

signals:
    /// What is zoomed to while it changes, and once it is a zoom to come back to.
    void zoomShown(const std::optional<ff::Window>& part);
    void zoomed(const std::optional<ff::Window>& part);
    /// To a neighbour: in place of this one rather than after it.
    void systemStepped(const ff::SystemId& system);

protected:
    void ask() override;

private:
    void display(const FactoryView& view);
    void displayFigures();
    void displayTime();
    void displayZoom();
    void displayMarks();
    void displayPicked();
    void followWidth();
    /// The finer data where they cover what is visible, those of the whole period else.
    [[nodiscard]] const FactoryView& timeView() const;
    /// Of the span that is picked, or of the whole period.
    [[nodiscard]] const FactoryView& figureView() const;
    void chooseFirst();
    void look(const SystemId& system);
    void connectCards();
    void savePicture();
    [[nodiscard]] ExportContext contextOf(const FactoryView& view) const;

    SystemId m_system;
    bool m_chosen = false; ///< a person did
    std::vector<SystemId> m_polled;
    FactoryView m_view;
    TimeLink* m_link;
    FactoryDetail* m_detail;
    std::optional<Window> m_zoomWanted; ///< to zoom to once the period's data are there
    bool m_zoomWaits = false;
    std::int64_t m_columnsAsked = kGridBins;
    QTimer m_widened; ///< runs while a person resizes the window
    FactoryHeader* m_header;
    FactoryCards* m_cards;
    NoteEditing* m_noteEditing;
    std::unique_ptr<FactoryPicture> m_picture; ///< all charts in one
};

} // namespace ff

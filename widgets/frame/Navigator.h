// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/frame/Place.h"

#include <QObject>

#include <vector>

namespace ff {

/// Where the window is, where it was, and the ways from one place to another: Back and Forward.
/// It knows no widget; the window shows what `here` says when `placeChanged` comes.
class Navigator final : public QObject {
    Q_OBJECT
public:
    explicit Navigator(QObject* parent = nullptr);

    [[nodiscard]] const Place& here() const { return m_places[m_at]; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }

    void back() { step(-1); }
    void forward() { step(+1); }
    void goTo(PageId page);
    void openSystem(const SystemId& system);
    /// Another system in place of this one: nothing to come back from.
    void stepToSystem(const SystemId& system);
    void openHolder(const HolderId& holder, const std::optional<SystemId>& system);
    void openView(const SavedView& view);
    /// On the page of a factory; elsewhere nothing happens.
    void zoomTo(const std::optional<Window>& part);
    void choose(const Scope& scope);
    void chooseUnit(GpuUnit unit);
    void chooseZone(const std::string& zone);
    /// Puts a place where this one was, without a signal.
    void begin(const Place& place) { m_places[m_at] = place; }
    /// Lets a rolling period end now.
    void followTime();

signals:
    /// The window is to show another place.
    void placeChanged();
    /// The same place, of a period that ends later.
    void timeFollowed();

private:
    void visit(const Place& place);
    void step(int by);

    std::vector<Place> m_places{Place{}};
    std::size_t m_at = 0;
};

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/frame/PageStack.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

namespace ff {

class Navigator;
class NoticeBar;
class Rail;
class TopStrip;
class TroubleBar;

/// All that the main window shows: rail, strip, pages, and the bars at the bottom. It is built anew
/// when the language changes.
class WindowBody final : public QWidget {
    Q_OBJECT
public:
    WindowBody(Questions& questions, QWidget* parent);

    [[nodiscard]] Rail& rail() const { return *m_rail; }
    [[nodiscard]] TopStrip& strip() const { return *m_strip; }
    [[nodiscard]] PageStack& pages() const { return *m_pages; }
    [[nodiscard]] TroubleBar& trouble() const { return *m_trouble; }
    [[nodiscard]] NoticeBar& notice() const { return *m_notice; }

    void showPlace(const Navigator& navigator);
    void setScope(const Scope& scope);
    void setHealth(const SourcesHealth& health);

    /// What was chosen in it beside the place, for the next one.
    struct Left {
        PageStack::Left pages{};
        std::vector<HolderId> recent{};
        QStringList troubles{}; ///< newest first
    };
    [[nodiscard]] Left left() const;
    /// `showPlace` comes before what was chosen there.
    void takeOver(const Left& left, const std::function<void()>& showPlace);

private:
    void connectZoom();

    Rail* m_rail;
    TopStrip* m_strip;
    PageStack* m_pages;
    NoticeBar* m_notice;
    TroubleBar* m_trouble;
};

} // namespace ff

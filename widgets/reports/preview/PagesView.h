// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/FindText.h"
#include "widgets/reports/layout/Pages.h"

#include <QAbstractScrollArea>

#include <memory>
#include <vector>

namespace ff {

class PageImages;

/// The pages of a report below each other, as they will be printed: with zoom and search.
class PagesView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagesView(QWidget* parent = nullptr);

    /// Stays at the page and place that it shows.
    void setPages(std::shared_ptr<const report::Pages> pages);
    [[nodiscard]] const report::Pages* pages() const { return m_pages.get(); }
    void goTo(std::size_t page);
    [[nodiscard]] std::size_t currentPage() const;
    /// Whether the current page is there to be seen; asks for its drawing where it is not.
    [[nodiscard]] bool isDrawn() const;
    /// 1: as large as on paper; 0: as wide as there is room.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const;
    /// Marks where the text stands and goes to the first place from here on; how many there are.
    std::size_t find(const QString& text);
    /// The next place, or the one before.
    void findNext(int step);

signals:
    void currentPageChanged(std::size_t page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    void noteCurrent();
    void showMatch();
    [[nodiscard]] QSizeF pageSize() const;                 ///< in pixels of this widget
    [[nodiscard]] QRectF pageRect(std::size_t page) const; ///< in the viewport
    [[nodiscard]] double scale() const; ///< pixels of this widget for each unit of a page

    std::shared_ptr<const report::Pages> m_pages;
    PageImages* m_images;
    double m_zoom = 0;
    std::size_t m_current = 0;
    std::vector<report::Match> m_matches;
    QString m_sought;
    std::size_t m_match = 0;
};

} // namespace ff

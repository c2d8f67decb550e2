// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/Pages.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace ff {

/// Pictures of pages in one size, drawn on a thread of its own by the painter of the PDF. A page
/// that comes out as it was drawn before is not drawn again.
class PageImages final : public QObject {
    Q_OBJECT
public:
    explicit PageImages(QObject* parent = nullptr);
    ~PageImages() override;

    void setPages(std::shared_ptr<const report::Pages> pages);
    /// Pixels of the screen for each unit of a page, and how many pages can be in view. Pages that
    /// would become too large are drawn smaller than that.
    void setView(double scale, int inView);
    /// The picture of a page; null while it is being drawn, and `drawn` follows.
    [[nodiscard]] QImage image(std::size_t page);

signals:
    void drawn(std::size_t page);

private:
    using Key = std::size_t; ///< of what is on the page
    void draw(std::size_t page, Key key);

    std::shared_ptr<const report::Pages> m_pages;
    std::vector<Key> m_keys; ///< one a page
    double m_scale = 0;
    int m_version = 0; ///< of the scale
    QCache<Key, QImage> m_images;
    QSet<Key> m_asked;
    QThreadPool m_pool;
};

} // namespace ff

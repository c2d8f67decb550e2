// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/preview/PageImages.h"

#include "widgets/reports/paint/PagePainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr qsizetype kMostKilobytes = 96 * 1024;
constexpr double kMostPixels = 16e6; ///< of a page, 64 MB; what is larger on screen is stretched

/// Equal for pages that look the same. A chart counts as its data, which stand in the report.
std::size_t keyOf(const report::Pages& pages, std::size_t page) {
    std::size_t key = qHashMulti(0, int(pages.paper), pages.format.locale().name());
    for (const report::Item& item : pages.pages[page].items) {
        if (const auto* line = std::get_if<report::TextLine>(&item.what)) {
            key = qHashMulti(key, line->text, line->at.x(), line->at.y(), line->style.points,
                             line->style.isBold, int(line->style.ink));
        } else if (const auto* fill = std::get_if<report::Fill>(&item.what)) {
            key = qHashMulti(key, fill->rect.x(), fill->rect.y(), fill->rect.width(),
                             fill->rect.height(), int(fill->ink));
        } else if (const auto* box = std::get_if<report::ChartBox>(&item.what)) {
            key = qHashMulti(key, box->rect.y(), box->rect.height(),
                             QString::fromStdString(box->chart->title));
            for (const report::Series& series : box->chart->series) {
                for (const auto& value : series.values) {
                    key = qHashMulti(key, value.value_or(-1));
                }
            }
        }
    }
    return key;
}

} // namespace

PageImages::PageImages(QObject* parent)
    : QObject(parent)
    , m_images(kMostKilobytes) {
    m_pool.setMaxThreadCount(1);
}

PageImages::~PageImages() {
    m_pool.clear();
    m_pool.waitForDone();
}

void PageImages::setPages(std::shared_ptr<const report::Pages> pages) {
    m_pool.clear();
    m_asked.clear();
    m_pages = std::move(pages);
    m_keys.clear();
    for (std::size_t i = 0; m_pages && i < m_pages->pages.size(); ++i) {
        m_keys.push_back(keyOf(*m_pages, i));
    }
}

void PageImages::setView(double wanted, int inView) {
    const report::Paper paper = m_pages ? m_pages->paper : report::Paper::a4;
    const QSizeF size = report::sizeOf(paper);
    const double area = size.width() * size.height();
    const double scale = std::min(wanted, std::sqrt(kMostPixels / area));
    // One that is in view never makes room for another one: both would be drawn without end.
    constexpr int kBytes = 4;
    const double one = std::ceil(area * scale * scale * kBytes / 1024) + 64; // sizes are rounded
    m_images.setMaxCost(std::max(kMostKilobytes, qsizetype(one) * inView));
    if (scale == m_scale) {
        return;
    }
    m_scale = scale;
    ++m_version;
    m_pool.clear();
    m_asked.clear();
    m_images.clear();
}

QImage PageImages::image(std::size_t page) {
    if (page >= m_keys.size() || m_scale <= 0) {
        return {};
    }
    const Key key = m_keys[page];
    if (const QImage* known = m_images.object(key)) {
        return *known;
    }
    if (!m_asked.contains(key)) {
        m_asked.insert(key);
        draw(page, key);
    }
    return {};
}

void PageImages::draw(std::size_t page, Key key) {
    m_pool.start([this, pages = m_pages, scale = m_scale, version = m_version, page, key] {
        const QSizeF size = report::sizeOf(pages->paper) * scale;
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paintPage(painter, *pages, page);
        painter.end();
        QMetaObject::invokeMethod(
            this,
            [this, image, version, page, key] {
                if (version == m_version) {
                    m_asked.remove(key);
                    m_images.insert(key, new QImage(image), image.sizeInBytes() / 1024);
                    emit drawn(page);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace ff

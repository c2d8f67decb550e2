// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/preview/PagesView.h"

#include "widgets/reports/preview/PageImages.h"
#include "widgets/theme/FocusMark.h"
#include "widgets/theme/Palette.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr double kGap = 16; ///< around each page
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 4;
constexpr double kPixelsPerInch = 96;

} // namespace

namespace {

/// To screen readers a document, whose pages are walked by keys.
QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* view = qobject_cast<PagesView*>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Document) : nullptr;
}

} // namespace

PagesView::PagesView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_images(new PageImages(this)) {
    QAccessible::installFactory(makeAccessible); // Qt keeps one of each; before it has a name
    setObjectName(QStringLiteral("reportPages"));
    setAccessibleName(tr("Pages of the report"));
    setFocusPolicy(Qt::StrongFocus);
    markFocus(*this);
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(48);
    connect(m_images, &PageImages::drawn, this, [this] { viewport()->update(); });
}

void PagesView::setPages(std::shared_ptr<const report::Pages> pages) {
    m_pages = std::move(pages);
    m_images->setPages(m_pages);
    arrange();
    if (!m_sought.isEmpty()) {
        m_matches = m_pages ? findText(*m_pages, m_sought) : std::vector<report::Match>();
        m_match = std::min(m_match, m_matches.empty() ? 0 : m_matches.size() - 1);
    }
    noteCurrent();
    viewport()->update();
}

double PagesView::scale() const {
    const report::Paper paper = m_pages ? m_pages->paper : report::Paper::a4;
    if (m_zoom > 0) {
        return m_zoom * kPixelsPerInch / report::kUnitsPerInch;
    }
    return std::max(viewport()->width() - 2 * kGap, 100.0) / report::sizeOf(paper).width();
}

double PagesView::zoom() const {
    return scale() * report::kUnitsPerInch / kPixelsPerInch;
}

QSizeF PagesView::pageSize() const {
    return report::sizeOf(m_pages ? m_pages->paper : report::Paper::a4) * scale();
}

QRectF PagesView::pageRect(std::size_t page) const {
    const QSizeF size = pageSize();
    const double left = std::max((viewport()->width() - size.width()) / 2, kGap);
    return {QPointF(std::floor(left) - horizontalScrollBar()->value(),
                    std::floor(kGap + double(page) * (size.height() + kGap)) -
                        verticalScrollBar()->value()),
            size};
}

void PagesView::arrange() {
    const QSizeF size = pageSize();
    m_images->setView(scale() * devicePixelRatioF(),
                      int(std::ceil(viewport()->height() / (size.height() + kGap))) + 1);
    const double count = m_pages ? double(m_pages->pages.size()) : 0;
    const int height = int(std::ceil(kGap + count * (size.height() + kGap)));
    const int width = int(std::ceil(size.width() + 2 * kGap));
    // The place that is looked at stays where it is.
    const double part =
        verticalScrollBar()->maximum() > 0
            ? double(verticalScrollBar()->value()) / double(verticalScrollBar()->maximum())
            : 0;
    const int before = verticalScrollBar()->maximum();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    if (verticalScrollBar()->maximum() != before && before > 0) {
        verticalScrollBar()->setValue(int(std::lround(part * verticalScrollBar()->maximum())));
    }
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

void PagesView::goTo(std::size_t page) {
    const double top = kGap + double(page) * (pageSize().height() + kGap);
    verticalScrollBar()->setValue(int(std::lround(top - kGap)));
}

bool PagesView::isDrawn() const {
    return !m_pages || m_pages->pages.empty() || !m_images->image(currentPage()).isNull();
}

std::size_t PagesView::currentPage() const {
    const double middle = verticalScrollBar()->value() + viewport()->height() / 3.0;
    const double page = (middle - kGap) / (pageSize().height() + kGap);
    const double last = m_pages && !m_pages->pages.empty() ? double(m_pages->pages.size() - 1) : 0;
    return std::size_t(std::clamp(std::floor(page), 0.0, last));
}

void PagesView::setZoom(double zoom) {
    const std::size_t page = currentPage();
    m_zoom = zoom > 0 ? std::clamp(zoom, kLeastZoom, kMostZoom) : 0;
    arrange();
    goTo(page);
    viewport()->update();
    emit zoomChanged(this->zoom());
}

std::size_t PagesView::find(const QString& text) {
    m_sought = text;
    m_matches = m_pages ? findText(*m_pages, text) : std::vector<report::Match>();
    const auto from = std::ranges::find_if(
        m_matches, [page = currentPage()](const auto& match) { return match.page >= page; });
    m_match = from == m_matches.end() ? 0 : std::size_t(from - m_matches.begin());
    showMatch();
    return m_matches.size();
}

void PagesView::findNext(int step) {
    if (!m_matches.empty()) {
        const auto count = std::ptrdiff_t(m_matches.size());
        m_match = std::size_t((std::ptrdiff_t(m_match) + step + count) % count);
        showMatch();
    }
}

void PagesView::showMatch() {
    if (m_match < m_matches.size()) {
        const report::Match& match = m_matches[m_match];
        const double y = pageRect(match.page).top() + match.rect.center().y() * scale();
        if (y < 0 || y > viewport()->height()) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                          int(y - viewport()->height() / 3.0));
        }
    }
    viewport()->update();
}

void PagesView::noteCurrent() {
    if (const std::size_t page = currentPage(); page != m_current) {
        m_current = page;
        emit currentPageChanged(page);
    }
}

void PagesView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const Palette& palette = Palette::of(this);
    painter.fillRect(viewport()->rect(), palette.ground);
    if (!m_pages) {
        return;
    }
    for (std::size_t page = 0; page < m_pages->pages.size(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(viewport()->rect())) {
            continue;
        }
        painter.fillRect(rect, Qt::white);
        if (const QImage image = m_images->image(page); !image.isNull()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform,
                                  image.width() + 1 < rect.width() * devicePixelRatioF());
            painter.drawImage(rect, image);
        }
        painter.setPen(palette.line);
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
        for (std::size_t i = 0; i < m_matches.size(); ++i) {
            if (m_matches[i].page == page) {
                const QRectF place(rect.topLeft() + m_matches[i].rect.topLeft() * scale(),
                                   m_matches[i].rect.size() * scale());
                // The one that is shown is darker than the others.
                constexpr int kShown = 110;
                constexpr int kOther = 60;
                painter.fillRect(place, QColor(0xE6, 0x9F, 0x00, i == m_match ? kShown : kOther));
            }
        }
    }
}

void PagesView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    if (m_zoom == 0) {
        emit zoomChanged(zoom());
    }
}

void PagesView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        constexpr double kStep = 1.1;
        setZoom(zoom() * (event->angleDelta().y() > 0 ? kStep : 1 / kStep));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PagesView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::scrollContentsBy(int, int) {
    viewport()->update();
    noteCurrent();
}

} // namespace ff

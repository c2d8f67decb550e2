// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/reports/PreviewBar.h"

#include "widgets/reports/preview/PagesView.h"
#include "widgets/theme/Icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <cmath>

namespace ff {
namespace {

constexpr double kZoomStep = 1.2;

} // namespace

PreviewBar::PreviewBar(PagesView* pages, QWidget* parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_page(new QLabel(this))
    , m_smaller(new QToolButton(this))
    , m_zoom(new QLabel(this))
    , m_larger(new QToolButton(this))
    , m_fit(new QPushButton(tr("Fit width"), this))
    , m_search(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this)) {
    m_page->setObjectName(QStringLiteral("reportPage"));
    m_smaller->setObjectName(QStringLiteral("reportSmaller"));
    m_larger->setObjectName(QStringLiteral("reportLarger"));
    m_fit->setObjectName(QStringLiteral("reportFitWidth"));
    m_smaller->setText(QStringLiteral("\u2212"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(tr("Smaller (Ctrl+wheel)"));
    m_larger->setText(QStringLiteral("+"));
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setToolTip(tr("Larger (Ctrl+wheel)"));
    m_zoom->setMinimumWidth(44);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_search->setObjectName(QStringLiteral("reportSearch"));
    m_search->setPlaceholderText(tr("Search in the report"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(m_search->placeholderText()); // which may not fit
    m_search->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(240);
    m_found->setObjectName(QStringLiteral("reportFound"));
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->setRange(0, 0); // until the first part says how many there are
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(96, 8);
    m_progress->setAccessibleName(tr("The report is being made"));
    m_cancel->setObjectName(QStringLiteral("cancelReport"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_smaller),
                          static_cast<QWidget*>(m_zoom), static_cast<QWidget*>(m_larger),
                          static_cast<QWidget*>(m_fit)}) {
        row->addWidget(part);
    }
    row->addStretch();
    for (QWidget* part : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel),
                          static_cast<QWidget*>(m_found), static_cast<QWidget*>(m_search)}) {
        row->addWidget(part);
    }
    connectAll();
    setBusy(false, false);
    showPage();
}

void PreviewBar::connectAll() {
    connect(m_smaller, &QToolButton::clicked, this,
            [this] { m_pages->setZoom(m_pages->zoom() / kZoomStep); });
    connect(m_larger, &QToolButton::clicked, this,
            [this] { m_pages->setZoom(m_pages->zoom() * kZoomStep); });
    connect(m_fit, &QPushButton::clicked, this, [this] { m_pages->setZoom(0); });
    connect(m_pages, &PagesView::currentPageChanged, this, &PreviewBar::showPage);
    connect(m_pages, &PagesView::zoomChanged, this, &PreviewBar::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &PreviewBar::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_pages->findNext(+1); });
    connect(m_cancel, &QPushButton::clicked, this, &PreviewBar::cancelRequested);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WindowShortcut);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void PreviewBar::pagesChanged() {
    showPage();
    if (!m_search->text().isEmpty()) {
        search();
    }
}

void PreviewBar::showPage() {
    const auto* pages = m_pages->pages();
    m_page->setText(
        pages ? tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(pages->pages.size())
              : QString());
    m_zoom->setText(QLocale().toString(std::lround(m_pages->zoom() * 100)) +
                    QStringLiteral("\u00a0%"));
}

void PreviewBar::search() {
    const std::size_t found = m_pages->find(m_search->text());
    m_found->setText(m_search->text().trimmed().isEmpty() ? QString()
                     : found == 0                         ? tr("Not found")
                                                          : tr("%n places", nullptr, int(found)));
}

void PreviewBar::setBusy(bool busy, bool canCancel) {
    if (canCancel && !m_cancel->isVisibleTo(this)) {
        m_progress->setRange(0, 0); // another reading
    }
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy && canCancel);
}

void PreviewBar::setProgress(int done, int all) {
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_progress->setToolTip(tr("%1 of %2 parts are read").arg(done).arg(all));
}

} // namespace ff

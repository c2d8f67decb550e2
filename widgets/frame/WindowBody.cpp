// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/WindowBody.h"

#include "widgets/frame/Navigator.h"
#include "widgets/frame/NoticeBar.h"
#include "widgets/frame/Rail.h"
#include "widgets/frame/TroubleBar.h"
#include "widgets/frame/strip/TopStrip.h"
#include "widgets/pages/factory/FactoryPage.h"
#include "widgets/theme/TabOrder.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr std::chrono::milliseconds kStripRests{120};

} // namespace

WindowBody::WindowBody(Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_rail(new Rail(this))
    , m_strip(new TopStrip(questions, this))
    , m_pages(new PageStack(questions, this))
    , m_notice(new NoticeBar(this))
    , m_trouble(new TroubleBar(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notice);
    column->addWidget(m_trouble);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    connectZoom();
}

/// The strip says what the charts of a factory are zoomed to.
void WindowBody::connectZoom() {
    FactoryPage* const factory = &m_pages->factory();
    // The strip is laid out anew for each text: a few times a second while a gesture goes on.
    auto* rests = new QTimer(this);
    rests->setSingleShot(true);
    rests->setInterval(kStripRests);
    const auto showZoom = [this, factory] {
        if (m_pages->currentWidget() == factory) {
            m_strip->setZoom(factory->zoom());
        }
    };
    connect(rests, &QTimer::timeout, this, showZoom);
    connect(factory, &FactoryPage::zoomShown, this, [rests, showZoom] {
        if (!rests->isActive()) {
            showZoom();
            rests->start();
        }
    });
    connect(m_strip, &TopStrip::zoomResetRequested, factory, &FactoryPage::showWholePeriod);
}

void WindowBody::showPlace(const Navigator& navigator) {
    const Place& place = navigator.here();
    m_strip->setScope(place.scope);
    m_strip->setHistory(navigator.canGoBack(), navigator.canGoForward());
    m_rail->setCurrent(place.page);
    m_pages->showPlace(place);
    m_strip->setZoom(place.page == PageId::factories ? place.zoom : std::nullopt);
    orderTabs(*this);
}

void WindowBody::setScope(const Scope& scope) {
    m_strip->setScope(scope);
    m_pages->setScope(scope);
}

void WindowBody::setHealth(const SourcesHealth& health) {
    m_strip->setFreshness(health.count);
    m_strip->setSimulated(health.simulated);
    m_pages->factory().setPolled(health.systems);
}

WindowBody::Left WindowBody::left() const {
    return {m_pages->left(), m_strip->recent(), m_trouble->sentences()};
}

void WindowBody::takeOver(const Left& left, const std::function<void()>& showPlace) {
    m_strip->setRecent(left.recent);
    m_pages->takeOver(left.pages, showPlace);
    std::for_each(left.troubles.crbegin(), left.troubles.crend(),
                  [this](const QString& sentence) { m_trouble->add(sentence); });
}

} // namespace ff

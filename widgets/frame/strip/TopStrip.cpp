// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/strip/TopStrip.h"

#include "models/format/Formatter.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/controls/Chip.h"
#include "widgets/controls/FilterButton.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/dialogs/PeriodNames.h"
#include "widgets/frame/strip/FreshnessChips.h"
#include "widgets/frame/strip/HolderPopup.h"
#include "widgets/frame/strip/ScopeMenus.h"
#include "widgets/theme/CountryNames.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Palette.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace ff {
namespace {

constexpr std::size_t kRecentKept = 8;

} // namespace

TopStrip::TopStrip(Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_period(new FilterButton(tr("Period"), this))
    , m_zoomReset(new QToolButton(this))
    , m_network(new FilterButton(tr("Network"), this))
    , m_holder(new FilterButton(tr("State"), this))
    , m_view(new SegmentedControl(this))
    , m_mode(new FilterButton(tr("Access"), this))
    , m_unit(new Chip(tr("H100 equivalents"), this))
    , m_simulated(new Chip(tr("SIMULATED"), this))
    , m_menus(new ScopeMenus([this] { return m_scope; }, this)) {
    setObjectName(QStringLiteral("topStrip"));
    setFixedHeight(52);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 20, 9);
    row->setSpacing(8);

    m_back = addButton(row, "back", tr("Back (Alt+Left)"));
    m_back->setIcon(icon(Icon::back));
    m_forward = addButton(row, "forward", tr("Forward (Alt+Right)"));
    m_forward->setIcon(icon(Icon::forward));
    connect(m_back, &QToolButton::clicked, this, &TopStrip::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &TopStrip::forwardRequested);
    setHistory(false, false);

    m_period->setObjectName(QStringLiteral("period"));
    m_period->setNameShown(false);
    m_network->setObjectName(QStringLiteral("network"));
    m_network->setNameShown(false);
    m_holder->setObjectName(QStringLiteral("holder"));
    m_mode->setObjectName(QStringLiteral("mode"));
    m_view->setObjectName(QStringLiteral("holderView"));
    m_view->setAccessibleName(tr("What counts as a state's"));
    m_view->setSegments({tr("Beneficiary"), tr("Payer")});
    m_view->setToolTip(tr("Beneficiary: what the state's users used. Payer: what was spent of the "
                          "state's share."));
    connect(m_view, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        Scope next = m_scope;
        next.view = index == 1 ? HolderView::payer : HolderView::beneficiary;
        if (next.view != m_scope.view) {
            choose(next);
        }
    });
    connect(m_holder, &QToolButton::clicked, this, &TopStrip::showHolders);
    m_zoomReset->setObjectName(QStringLiteral("resetZoom"));
    m_zoomReset->setIcon(icon(Icon::close));
    m_zoomReset->setIconSize({14, 14});
    m_zoomReset->setAutoRaise(true);
    m_zoomReset->setToolTip(tr("Show the whole period again (0 on a chart, or a double click)"));
    m_zoomReset->hide();
    connect(m_zoomReset, &QToolButton::clicked, this, &TopStrip::zoomResetRequested);
    for (QWidget* each : std::initializer_list<QWidget*>{m_period, m_zoomReset, m_network, m_holder,
                                                         m_view, m_mode}) {
        row->addWidget(each);
    }
    row->addStretch(1);

    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setTone(Chip::Tone::accent);
    m_unit->setLook(Chip::Look::outlined);
    m_unit->setClickable(true);
    m_unit->setToolTip(tr("Every GPU is weighed by its model's factor. Click for physical GPUs."));
    connect(m_unit, &QAbstractButton::clicked, this, [this] {
        Scope next = m_scope;
        next.unit = GpuUnit::physical;
        choose(next);
    });
    row->addWidget(m_unit);
    m_simulated->setObjectName(QStringLiteral("simulated"));
    m_simulated->setTone(Chip::Tone::warning);
    m_simulated->setLook(Chip::Look::outlined);
    m_simulated->setToolTip(
        tr("Every figure here comes from a simulation, none from a real site."));
    m_simulated->hide();
    row->addWidget(m_simulated);
    m_freshness = new FreshnessChips(this, *row);
    connect(m_freshness, &FreshnessChips::clicked, this, &TopStrip::sourcesRequested);
    setFreshness({});

    m_goTo = addButton(row, "goTo", tr("Go to a factory, state, page or action (Ctrl+K)"));
    m_goTo->setIcon(icon(Icon::search));
    connect(m_goTo, &QToolButton::clicked, this, &TopStrip::goToRequested);
    m_settings = addButton(row, "appearance", tr("Appearance"));
    m_settings->setIcon(icon(Icon::settings));
    connect(m_settings, &QToolButton::clicked, this,
            [this] { emit settingsRequested(m_settings); });

    connect(m_menus, &ScopeMenus::scopeChosen, this, &TopStrip::scopeChosen);
    connect(m_menus, &ScopeMenus::customPeriodRequested, this, &TopStrip::customPeriodRequested);
    connect(m_menus, &ScopeMenus::zoneRequested, this, &TopStrip::zoneRequested);
    connect(&questions, &Questions::configurationChanged, this, &TopStrip::buildMenus);
    buildMenus();
    describe();
}

QToolButton* TopStrip::addButton(QHBoxLayout* row, const char* name, const QString& text) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setFixedSize(32, 32);
    row->addWidget(button);
    return button;
}

void TopStrip::setScope(const Scope& scope) {
    const bool rebuild = scope.period != m_scope.period || scope.network != m_scope.network ||
                         scope.holder != m_scope.holder || scope.mode != m_scope.mode ||
                         scope.zone != m_scope.zone || scope.view != m_scope.view;
    m_scope = scope;
    if (!scope.holder.empty()) {
        std::erase(m_recent, scope.holder);
        m_recent.insert(m_recent.begin(), scope.holder);
        m_recent.resize(std::min(m_recent.size(), kRecentKept));
    }
    if (rebuild) {
        buildMenus();
    }
    describe();
}

void TopStrip::choose(const Scope& scope) {
    emit scopeChosen(scope);
}

void TopStrip::setZoom(const std::optional<Window>& part) {
    if (part == m_zoom) {
        return;
    }
    m_zoom = part;
    describe();
}

void TopStrip::setFreshness(const FreshnessCount& count) {
    m_freshness->setCount(count);
    fit();
}

void TopStrip::setSimulated(bool simulated) {
    m_simulated->setVisible(simulated);
    fit();
}

void TopStrip::setHistory(bool canGoBack, bool canGoForward) {
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

/// First the state of the person's locale and those that were chosen lately.
void TopStrip::showHolders() {
    std::vector<HolderId> all;
    for (const Holder& holder : m_questions.federation().holders) {
        all.push_back(holder.id);
    }
    std::vector<HolderId> own = m_recent;
    // Of the desktop: the language of the program may be another's, or stand in for one it lacks.
    own.emplace_back(QLocale::territoryToCode(QLocale::system().territory()).toStdString());
    std::vector<HolderId> first;
    for (const HolderId& holder : own) {
        const auto holds = [&](const std::vector<HolderId>& in) {
            return std::ranges::find(in, holder) != in.end();
        };
        if (holds(all) && !holds(first)) {
            first.push_back(holder);
        }
    }
    auto* popup = new HolderPopup(first, all, m_scope.holder, this);
    connect(popup, &HolderPopup::chosen, this, [this](const HolderId& holder) {
        Scope next = m_scope;
        next.holder = holder;
        choose(next);
    });
    Scope everybody = m_scope;
    everybody.holder = {};
    whenAnswered(m_questions.shares(everybody), popup, [popup](const Result<SharesView>& shares) {
        if (shares) {
            popup->setUse(*shares);
        }
    });
    popup->move(m_holder->mapToGlobal(QPoint(0, m_holder->height() + 2)));
    popup->show();
    popup->setFocus();
}

void TopStrip::buildMenus() {
    const Federation& federation = m_questions.federation();
    const std::pair<FilterButton*, QMenu*> menus[] = {
        {m_period, m_menus->period(m_period)},
        {m_network, m_menus->network(federation, m_network)},
        {m_mode, m_menus->mode(federation, m_mode)}};
    for (const auto& [button, menu] : menus) {
        if (QMenu* old = button->menu()) {
            old->deleteLater();
        }
        button->setMenu(menu);
    }
    describe();
}

void TopStrip::describe() {
    m_unit->setVisible(m_scope.unit == GpuUnit::h100Equivalent);
    const Formatter formatter(QLocale(), m_scope.zone);
    QString when;
    if (m_zoom) {
        when = tr("%1, zoomed", "a period").arg(formatter.window(*m_zoom));
    } else if (!m_scope.window.empty()) {
        when = formatter.window(m_scope.window) + QStringLiteral(", ") +
               formatter.zoneName(m_scope.window.to);
    }
    m_period->setValue(periodName(m_scope.period), when);
    m_zoomReset->setVisible(m_zoom.has_value());
    m_zoomReset->setAccessibleName((m_zoom ? when + QStringLiteral(": ") : QString()) +
                                   tr("show the whole period again"));
    QString network = tr("All networks");
    for (const Network& each : m_questions.federation().networks) {
        if (each.id == m_scope.network) {
            network = QString::fromStdString(each.name);
        }
    }
    m_network->setValue(network);
    m_holder->setValue(m_scope.holder.empty() ? tr("All") : holderName(m_scope.holder.text));
    m_view->setCurrentIndex(m_scope.view == HolderView::payer ? 1 : 0);
    QString mode = tr("All modes");
    for (const AccessMode& each : m_questions.federation().modes) {
        if (each.id == m_scope.mode) {
            mode = modeName(each.name);
        }
    }
    m_mode->setValue(mode);
    fit();
}

void TopStrip::fit() {
    constexpr int kLongValue = 96;
    const auto longest = [this](int width) {
        for (FilterButton* each : {m_period, m_network, m_holder, m_mode}) {
            each->setMostValue(width);
        }
    };
    const std::function<void(bool)> savings[] = {
        [this](bool shown) { m_period->setRemarkShown(shown); },
        [this](bool shown) {
            m_holder->setNameShown(shown);
            m_mode->setNameShown(shown);
        },
        [this](bool shown) {
            m_view->setMaximumWidth(shown ? QWIDGETSIZE_MAX : m_view->minimumSizeHint().width());
        },
        [this](bool shown) { m_freshness->write(shown); },
        [&](bool shown) { longest(shown ? 0 : kLongValue); },
        [&](bool shown) { longest(shown ? 0 : kLongValue / 2); }};
    for (const auto& saving : savings) {
        saving(true);
    }
    for (const auto& saving : savings) {
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width()) {
            break;
        }
        saving(false);
    }
}

void TopStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void TopStrip::paintEvent(QPaintEvent*) {
    const Palette& palette = Palette::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), palette.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette.line);
}

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/Theme.h"

#include "widgets/theme/DesktopScheme.h"
#include "widgets/theme/PlainText.h"
#include "widgets/theme/StyleSheet.h"
#include "widgets/theme/TabOrder.h"
#include "widgets/theme/Type.h"
#include "widgets/theme/WheelGuard.h"

#include <QApplication>
#include <QProxyStyle>

namespace ff {
namespace {

/// Fusion without its animations: motion says nothing here, and some people cannot bear it.
class StillStyle final : public QProxyStyle {
public:
    StillStyle()
        : QProxyStyle(QStringLiteral("Fusion")) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        return hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_desktop(new DesktopScheme(application.palette(), this)) {
    orderTabsOfDialogs(application);
    application.installEventFilter(new PlainText(this));
    application.installEventFilter(new WheelGuard(this));
    QApplication::setStyle(new StillStyle);
    for (const Qt::UIEffect effect :
         {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
          Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        QApplication::setEffectEnabled(effect, false);
    }
    QApplication::setFont(themeFont(TextSize::body));
    connect(m_desktop, &DesktopScheme::changed, this, [this] {
        if (m_mode == Mode::system) {
            apply();
        }
    });
    apply();
}

Theme::~Theme() = default;

void Theme::setMode(Mode mode) {
    if (m_mode != mode) {
        m_mode = mode;
        apply();
    }
}

const Palette& Theme::palette() const {
    switch (m_mode) {
    case Mode::light:
        return Palette::light();
    case Mode::dark:
        return Palette::dark();
    case Mode::highContrast:
        return Palette::highContrast();
    case Mode::system:
        break;
    }
    if (m_desktop->isHighContrast()) {
        return m_desktop->isDark() ? Palette::highContrast() : Palette::highContrastLight();
    }
    return m_desktop->isDark() ? Palette::dark() : Palette::light();
}

void Theme::apply() {
    QApplication::setPalette(palette().toQPalette());
    m_application.setStyleSheet(styleSheet(palette()));
    emit changed();
}

} // namespace ff

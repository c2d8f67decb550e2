// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/Theme.h"

#include "widgets/theme/DesktopScheme.h"
#include "widgets/theme/PlainText.h"
#include "widgets/theme/StyleSheet.h"
#include "widgets/theme/Type.h"

#include <QApplication>
#include <QStyleFactory>

namespace ff {

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_desktop(new DesktopScheme(application.palette(), this))
    , m_dark(m_desktop->isDark()) {
    application.installEventFilter(new PlainText(this));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
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
    return m_dark ? Palette::dark() : Palette::light();
}

void Theme::apply() {
    m_dark = m_mode == Mode::dark || (m_mode == Mode::system && m_desktop->isDark());
    QApplication::setPalette(palette().toQPalette());
    m_application.setStyleSheet(styleSheet(palette()));
    emit changed();
}

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/manners/ChartKeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace ff {
namespace {

using Group = ChartKey::Group;

constexpr int kShift = int(Qt::SHIFT);
constexpr int kCtrl = int(Qt::CTRL);

constexpr std::array kKeys{
    ChartKey{ChartAct::left, Qt::Key_Left, Group::walk,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "One sample back")},
    ChartKey{ChartAct::right, Qt::Key_Right, Group::walk,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "One sample on")},
    ChartKey{ChartAct::farLeft, kShift | Qt::Key_Left, Group::walk,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "Ten samples back")},
    ChartKey{ChartAct::farRight, kShift | Qt::Key_Right, Group::walk,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "Ten samples on")},
    ChartKey{ChartAct::changeLeft, kCtrl | Qt::Key_Left, Group::walk,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "Back to the last gap or change")},
    ChartKey{ChartAct::changeRight, kCtrl | Qt::Key_Right, Group::walk,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "On to the next gap or change")},
    ChartKey{ChartAct::first, Qt::Key_Home, Group::walk,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "To the first sample")},
    ChartKey{ChartAct::last, Qt::Key_End, Group::walk,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "To the last sample")},
    ChartKey{ChartAct::seriesUp, Qt::Key_Up, Group::walk,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "The next series up")},
    ChartKey{ChartAct::seriesDown, Qt::Key_Down, Group::walk,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "The next series down")},
    ChartKey{ChartAct::zoomIn, Qt::Key_Plus, Group::zoom,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "Zoom in at the crosshair")},
    ChartKey{ChartAct::zoomOut, Qt::Key_Minus, Group::zoom,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "Zoom out at the crosshair")},
    ChartKey{ChartAct::whole, Qt::Key_0, Group::zoom,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "Show the whole period")},
    ChartKey{ChartAct::windowBack, Qt::Key_BracketLeft, Group::zoom,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "One window back in time")},
    ChartKey{ChartAct::windowOn, Qt::Key_BracketRight, Group::zoom,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "One window on in time")},
    ChartKey{ChartAct::zoomBack, Qt::Key_Backspace, Group::zoom,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "Back to the zoom before")},
    ChartKey{ChartAct::pin, Qt::Key_P, Group::act,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "Pin the values at the crosshair, or let them go")},
    ChartKey{ChartAct::mark, Qt::Key_M, Group::act,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "Begin or end a span at the crosshair")},
    ChartKey{ChartAct::note, Qt::Key_N, Group::act,
             QT_TRANSLATE_NOOP("ff::ChartKeys", "Add a note at the crosshair")},
    ChartKey{
        ChartAct::leave, Qt::Key_Escape, Group::act,
        QT_TRANSLATE_NOOP("ff::ChartKeys", "Let go of crosshair, pin and span, in this order")},
};

/// Keys that keyboards have in different places, some of them behind Shift or AltGr: their sign
/// decides.
bool isSign(int key) {
    return key == Qt::Key_Plus || key == Qt::Key_Minus || key == Qt::Key_BracketLeft ||
           key == Qt::Key_BracketRight;
}

/// French and Czech keyboards have figures behind Shift.
Qt::KeyboardModifiers withoutMeaning(int key) {
    return key == Qt::Key_0 ? Qt::KeypadModifier | Qt::ShiftModifier
                            : Qt::KeyboardModifiers(Qt::KeypadModifier);
}

} // namespace

QString ChartKey::words() const {
    return QCoreApplication::translate("ff::ChartKeys", does);
}

std::span<const ChartKey> chartKeys() {
    return kKeys;
}

int latinKey(const QKeyEvent& event) {
    // Letters that charts use, by what X11 and Wayland call their places.
    static constexpr std::array<std::pair<quint32, int>, 5> kPlaces{
        {{54, Qt::Key_C}, {58, Qt::Key_M}, {57, Qt::Key_N}, {33, Qt::Key_P}, {28, Qt::Key_T}}};
    const QString text = event.text();
    if (text.size() == 1 && text.front().isLetter() &&
        text.front().script() != QChar::Script_Latin) {
        const auto place =
            std::ranges::find(kPlaces, event.nativeScanCode(), &std::pair<quint32, int>::first);
        if (place != kPlaces.end()) {
            return place->second;
        }
    }
    return event.key();
}

std::optional<ChartAct> chartActOf(const QKeyEvent& event) {
    // On many keyboards + is Shift and =, where zooming should not need a finger more.
    const int key = event.key() == Qt::Key_Equal ? int(Qt::Key_Plus) : latinKey(event);
    const Qt::KeyboardModifiers modifiers =
        isSign(key) ? Qt::KeyboardModifiers{} : event.modifiers() & ~withoutMeaning(key);
    const auto found = std::ranges::find(kKeys, key | int(modifiers.toInt()), &ChartKey::key);
    return found == kKeys.end() ? std::nullopt : std::optional(found->act);
}

} // namespace ff

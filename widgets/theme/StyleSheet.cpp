// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/StyleSheet.h"

#include "widgets/theme/Palette.h"

#include <QList>

#include <utility>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

// Colours stand as @role and are put in for one appearance. Longer names come first in `roles`.
const QString kRules = uR"(
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 6px 8px; }
QPushButton, QToolButton#framed, QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit,
QDateTimeEdit, QPlainTextEdit, QTextEdit {
    background: @surface; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 5px 10px; min-height: 18px;
    selection-background-color: @accent; selection-color: @onAccent;
}
QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QDateTimeEdit, QPlainTextEdit, QTextEdit {
    border-color: @field;
}
QPushButton:hover, QComboBox:hover, QToolButton#framed:hover { background: @hover; }
QPushButton:pressed, QToolButton#framed:pressed { background: @accentGround; }
QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton:default:hover { background: @strong; border-color: @strong; }
QPushButton:flat { background: transparent; border-color: transparent; color: @accent; }
QPushButton:focus, QComboBox:focus, QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus, QDateTimeEdit:focus, QPlainTextEdit:focus, QTextEdit:focus,
QToolButton#framed:focus { border: 2px solid @accent; padding: 4px 9px; }
QScrollArea#helpKeys { border: 2px solid transparent; }
QScrollArea#helpKeys:focus { border: 2px solid @accent; }
/* Text to be read is no field. */
QTextBrowser, QTextBrowser:focus { background: transparent; border: 2px solid transparent;
    padding: 0; min-height: 0; }
QTextBrowser:focus { border-color: @accent; }
/* On the accent's own ground the accent is no mark. */
QPushButton:default:focus { border: 2px solid @text; padding: 4px 9px; }
QPushButton:disabled, QComboBox:disabled, QLineEdit:disabled, QSpinBox:disabled, QDateEdit:disabled {
    color: @faint; background: @ground;
}
QSpinBox::up-button, QDoubleSpinBox::up-button, QDateTimeEdit::up-button { border: none; width: 18px;
    subcontrol-origin: border; subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button, QDateTimeEdit::down-button { border: none; width: 18px;
    subcontrol-origin: border; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateTimeEdit::up-arrow { image: url(:/icons/@up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/@arrow.svg); width: 10px; height: 10px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QComboBox { padding-right: 22px; }
QComboBox:focus { padding-right: 21px; }
QDateTimeEdit::drop-down { border: none; width: 20px; subcontrol-origin: padding;
    subcontrol-position: center right; }
QDateTimeEdit::down-arrow { image: url(:/icons/@arrow.svg); width: 12px; height: 12px; }
QComboBox::drop-down { border: none; width: 20px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/icons/@arrow.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView, QMenu, QListView#palette {
    background: @raised; color: @text; border: 1px solid @line; padding: 4px; outline: 0;
    selection-background-color: @accentGround; selection-color: @text;
}
QComboBoxPrivateContainer { border: none; background: @raised; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentGround; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px;
    padding: 4px; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:checked { background: @accentGround; color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QTableView, QTreeView, QListView {
    background: @surface; alternate-background-color: @surface; color: @text; border: none;
    gridline-color: @line; outline: 0;
    selection-background-color: @accentGround; selection-color: @text;
}
QTableView::item, QTreeView::item { border-bottom: 1px solid @line; padding: 0 8px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
    background: @accentGround; color: @text;
}
QListView::item { min-height: 20px; padding: 3px 8px; border: none; }
QListView[wraps="true"] { padding: 0 8px; }
QListView[wraps="true"]::item { padding: 3px 0; }
/* Tables show where the focus is by their current cell; the table twin of a chart has none. */
QTableView#tableTwin:focus, QTreeView:focus, QListView:focus { border: 2px solid @accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableView QTableCornerButton::section { background: @surface; border: none; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section {
    background: @surface; color: @quietText; border: none; border-bottom: 1px solid @line;
    padding: 6px 0 6px 8px; font-weight: normal;
}
/* Qt keeps the arrow's 10 px free at the right of every heading: padding is what is left of 8 and 16. */
QHeaderView::section:first { padding-left: 16px; }
QHeaderView::section:last { padding-right: 6px; }
/* Qt sets cells 3 px further in than their padding says. */
QTableView#tableTwin QHeaderView::section:first { padding-left: 11px; }
QTableView#tableTwin QHeaderView::section:last { padding-right: 2px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QAbstractItemView::item { padding: 0; border: none; }
QCalendarWidget QAbstractItemView:disabled { color: @faint; } /* days of other months */
QHeaderView::section:only-one { padding-left: 16px; padding-right: 6px; }
QHeaderView::section:hover { color: @text; }
QHeaderView::down-arrow { image: url(:/icons/@arrow.svg); width: 10px; height: 10px; }
QHeaderView::up-arrow { image: url(:/icons/@up.svg); width: 10px; height: 10px; }
QFrame#explanation { background: @raised; border: 1px solid @handle; }
QLabel#withoutSourceNames, QAbstractScrollArea#reportPages { border: 2px solid transparent;
    border-radius: 4px; }
QLabel#withoutSourceNames:focus, QAbstractScrollArea#reportPages:focus { border-color: @accent; }
QLabel[quiet="true"] { color: @quietText; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; min-height: 28px;
    min-width: 28px; }
QScrollBar::handle:hover { background: @quietText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @idle; border: none; border-radius: 3px; max-height: 6px;
    color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @quietText; border-radius: 3px;
    background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/icons/@tick.svg); }
QCheckBox, QRadioButton { border: 2px solid transparent; border-radius: 4px; padding: 1px 3px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QStatusBar { background: @surface; color: @quietText; border-top: 1px solid @line; }
)"_s;

} // namespace

QString styleSheet(const Palette& p) {
    const QList<std::pair<QString, QColor>> roles = {
        {u"@accentGround"_s, p.accentGround},
        {u"@accent"_s, p.accent},
        {u"@onAccent"_s, p.onAccent},
        {u"@quietText"_s, p.quietText},
        {u"@surface"_s, p.surface},
        {u"@raised"_s, p.raised},
        {u"@ground"_s, p.ground},
        {u"@strong"_s, mixed(p.accent, p.text, 0.2)},
        {u"@handle"_s, mixed(p.line, p.quietText, 0.4)},
        {u"@hover"_s, mixed(p.surface, p.quietText, 0.08)},
        {u"@faint"_s, mixed(p.surface, p.quietText, 0.7)},
        {u"@line"_s, p.line},
        {u"@field"_s, p.field},
        {u"@text"_s, p.text},
        {u"@idle"_s, p.idle},
    };
    QString sheet = kRules;
    for (const auto& [role, color] : roles) {
        sheet.replace(role, color.name());
    }
    sheet.replace(u"@up"_s, p.isDark ? u"arrow-up-dark"_s : u"arrow-up-light"_s);
    sheet.replace(u"@tick"_s, p.isDark ? u"tick-dark"_s : u"tick-light"_s);
    sheet.replace(u"@arrow"_s, p.isDark ? u"arrow-dark"_s : u"arrow-light"_s);
    return sheet;
}

} // namespace ff

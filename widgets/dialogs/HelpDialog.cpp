// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/HelpDialog.h"

#include "widgets/theme/Type.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QVBoxLayout>

namespace ff {
namespace {

struct Key {
    const char* keys; ///< portable text of a key sequence, or words
    const char* does;
};

constexpr Key kKeys[] = {
    {"Ctrl+1 … Ctrl+6", QT_TRANSLATE_NOOP("ff::HelpDialog", "The pages of the rail, from the top")},
    {"Ctrl+K", QT_TRANSLATE_NOOP("ff::HelpDialog", "Go to a factory, a state or a page")},
    {"Alt+Left, Alt+Right", QT_TRANSLATE_NOOP("ff::HelpDialog", "Back and forward")},
    {"Tab, Shift+Tab",
     QT_TRANSLATE_NOOP("ff::HelpDialog", "From one control or chart to the next")},
    {"Left, Right", QT_TRANSLATE_NOOP("ff::HelpDialog", "In a chart: one sample on or back")},
    {"+, -, 0", QT_TRANSLATE_NOOP("ff::HelpDialog", "In a chart: zoom in, out, the whole period")},
    {"Ctrl+wheel", QT_TRANSLATE_NOOP("ff::HelpDialog", "In a chart: zoom at the pointer")},
    {"T", QT_TRANSLATE_NOOP("ff::HelpDialog", "In a chart: its figures as a table, and back")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("ff::HelpDialog",
                                 "On a table or chart: copy it, as a table and as a picture")},
    {"Ctrl+S", QT_TRANSLATE_NOOP("ff::HelpDialog", "On a table or chart: save it as CSV")},
    {"Ctrl+Shift+S",
     QT_TRANSLATE_NOOP("ff::HelpDialog", "On a table or chart: save it as a picture")},
    {"Shift+F10", QT_TRANSLATE_NOOP("ff::HelpDialog", "On a table or chart: its menu")},
    {"Enter", QT_TRANSLATE_NOOP("ff::HelpDialog", "On a figure: how it was computed")},
    {"F1", QT_TRANSLATE_NOOP("ff::HelpDialog", "This list")},
};

} // namespace

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("About Factory Floor"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* title = new QLabel(
        tr("Factory Floor %1").arg(QCoreApplication::applicationVersion()).trimmed(), this);
    title->setFont(themeFont(TextSize::title));
    auto* about =
        new QLabel(tr("Capacity and usage of Europe's AI Factories, from the sites' own telemetry. "
                      "Free software under the GNU General Public License, version 3."),
                   this);
    about->setWordWrap(true);
    about->setProperty("quiet", true);
    auto* keysTitle = new QLabel(tr("Keys"), this);
    keysTitle->setFont(themeFont(TextSize::title));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    int row = 0;
    for (const Key& key : kKeys) {
        auto* keys = new QLabel(QString::fromUtf8(key.keys), this);
        keys->setFont(themeFont(TextSize::body, QFont::DemiBold));
        auto* does = new QLabel(tr(key.does), this);
        does->setBuddy(keys);
        grid->addWidget(keys, row, 0);
        grid->addWidget(does, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(about);
    column->addSpacing(4);
    column->addWidget(keysTitle);
    column->addLayout(grid);
    column->addWidget(buttons);
    setMinimumWidth(520);
}

} // namespace ff

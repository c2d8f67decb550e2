// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/HelpDialog.h"

#include "widgets/charts/manners/ChartKeys.h"
#include "widgets/theme/Type.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

struct Key {
    const char* keys; ///< portable text of key sequences with spaces between, or words
    const char* does;
};

constexpr Key kKeys[] = {
    {"Ctrl+1 … Ctrl+6", QT_TRANSLATE_NOOP("ff::HelpDialog", "The pages of the rail, from the top")},
    {"Ctrl+K", QT_TRANSLATE_NOOP("ff::HelpDialog", "Go to a factory, a state or a page")},
    {"Ctrl+D", QT_TRANSLATE_NOOP("ff::HelpDialog", "Save what the window shows as a view")},
    {"Ctrl+Shift+D", QT_TRANSLATE_NOOP("ff::HelpDialog", "The saved views")},
    {"Ctrl+B", QT_TRANSLATE_NOOP("ff::HelpDialog", "Alerts: what fires, what fired, the rules")},
    {"Ctrl+,", QT_TRANSLATE_NOOP("ff::HelpDialog", "Settings")},
    {"Alt+Left Alt+Right", QT_TRANSLATE_NOOP("ff::HelpDialog", "Back and forward")},
    {"Tab Shift+Tab", QT_TRANSLATE_NOOP("ff::HelpDialog", "From one control or chart to the next")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("ff::HelpDialog",
                                 "On a table or chart: copy it, as a table and as a picture")},
    {"Ctrl+S", QT_TRANSLATE_NOOP("ff::HelpDialog", "On a table or chart: save it as CSV")},
    {"Ctrl+Shift+S",
     QT_TRANSLATE_NOOP("ff::HelpDialog", "On a table or chart: save it as a picture")},
    {"Shift+F10", QT_TRANSLATE_NOOP("ff::HelpDialog", "On a table or chart: its menu")},
    {"Alt+Down Alt+Up",
     QT_TRANSLATE_NOOP("ff::HelpDialog", "In a table: sort by the column of the cell")},
    {"Enter", QT_TRANSLATE_NOOP("ff::HelpDialog", "On a figure: how it was computed")},
    {"F1", QT_TRANSLATE_NOOP("ff::HelpDialog", "This list")},
};

/// Beside those of ChartKeys.
constexpr Key kChartKeys[] = {
    {"T", QT_TRANSLATE_NOOP("ff::HelpDialog", "Its figures as a table, and back")},
    {"C", QT_TRANSLATE_NOOP("ff::HelpDialog", "Copy it, as a table and as a picture")},
};

constexpr Key kMouse[] = {
    {QT_TRANSLATE_NOOP("ff::HelpDialog", "Drag"),
     QT_TRANSLATE_NOOP("ff::HelpDialog", "Zoom; with Shift pan, with Ctrl pick a span")},
    {QT_TRANSLATE_NOOP("ff::HelpDialog", "Ctrl+wheel"),
     QT_TRANSLATE_NOOP("ff::HelpDialog", "Zoom at the pointer")},
    {QT_TRANSLATE_NOOP("ff::HelpDialog", "Click"),
     QT_TRANSLATE_NOOP("ff::HelpDialog", "Pin the values; on the legend, take a series away")},
    {QT_TRANSLATE_NOOP("ff::HelpDialog", "Double click"),
     QT_TRANSLATE_NOOP("ff::HelpDialog", "The whole period; on the legend, one series alone")},
};

constexpr int kMostHeight = 530; ///< of the lists, in the smallest window
constexpr int kRest = 150;       ///< title, text and buttons
constexpr int kWordsWidth = 200; ///< three lists side by side fit into the smallest window

/// As the keys of the person's keyboard are called: "Strg+1 … Strg+6".
QString keysText(const char* keys) {
    const QString text = QString::fromUtf8(keys);
    const QString range = QStringLiteral("…");
    QStringList names;
    for (const QString& key : text.split(QLatin1Char(' '))) {
        if (key != range) {
            names
                << QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
        }
    }
    return names.join(text.contains(range) ? QLatin1Char(' ') + range + QLatin1Char(' ')
                                           : QStringLiteral(", "));
}

/// Rows of keys and what they do, under a title.
class KeyList final {
public:
    KeyList(const QString& title, QWidget* parent)
        : m_parent(parent) {
        auto* heading = new QLabel(title, parent);
        heading->setFont(themeFont(TextSize::title));
        m_grid->setHorizontalSpacing(16);
        m_grid->setVerticalSpacing(4);
        m_grid->addWidget(heading, m_row++, 0, 1, 2);
        m_grid->setColumnStretch(1, 1);
    }
    void add(const QString& keys, const QString& does) {
        auto* name = new QLabel(keys, m_parent);
        name->setFont(themeFont(TextSize::body, QFont::DemiBold));
        auto* words = new QLabel(does, m_parent);
        words->setBuddy(name);
        words->setWordWrap(true);
        words->setMinimumWidth(kWordsWidth);
        m_grid->addWidget(name, m_row, 0, Qt::AlignTop);
        m_grid->addWidget(words, m_row++, 1);
    }
    /// The rows stand at the top.
    [[nodiscard]] QGridLayout* finish() {
        m_grid->setRowStretch(m_row, 1);
        return m_grid;
    }

private:
    QWidget* m_parent;
    QGridLayout* m_grid = new QGridLayout;
    int m_row = 0;
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
    KeyList everywhere(tr("Keys"), this);
    for (const Key& key : kKeys) {
        everywhere.add(keysText(key.keys), tr(key.does));
    }
    KeyList walk(tr("Along a chart over time"), this);
    KeyList act(tr("On a chart over time"), this);
    for (const ChartKey& key : chartKeys()) {
        KeyList& list = key.group == ChartKey::Group::walk ? walk : act;
        list.add(QKeySequence(key.key).toString(QKeySequence::NativeText), key.words());
    }
    for (const Key& key : kMouse) {
        walk.add(tr(key.keys), tr(key.does));
    }
    for (const Key& key : kChartKeys) {
        act.add(QLatin1String(key.keys), tr(key.does));
    }
    auto* inside = new QWidget;
    auto* lists = new QHBoxLayout(inside);
    lists->setContentsMargins(6, 2, 6, 2); // the mark of the focus lies around it
    lists->setSpacing(32);
    for (KeyList* list : {&everywhere, &walk, &act}) {
        lists->addLayout(list->finish());
    }
    // A small screen shows a part of them, and the rest a scroll away.
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("helpKeys"));
    scroll->setAccessibleName(tr("Keys"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    const int width = inside->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width();
    scroll->setMinimumWidth(width);
    const int height =
        std::min(kMostHeight, lists->totalHeightForWidth(inside->sizeHint().width()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(about);
    column->addSpacing(4);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(width + 40, height + kRest);
}

} // namespace ff

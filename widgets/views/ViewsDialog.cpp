// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/views/ViewsDialog.h"

#include "widgets/theme/FocusMark.h"
#include "widgets/views/SaveViewDialog.h"
#include "widgets/views/ViewShelf.h"
#include "widgets/views/ViewWords.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

ViewsDialog::ViewsDialog(ViewShelf& shelf, Federation federation, std::string zone, QWidget* parent)
    : QDialog(parent)
    , m_shelf(shelf)
    , m_federation(std::move(federation))
    , m_zone(std::move(zone))
    , m_list(new QListWidget(this))
    , m_text(new QLabel(this))
    , m_empty(new QLabel(tr("No view is saved yet. Ctrl+D saves what the window shows: page, "
                            "period, filters and zoom."),
                         this)) {
    setObjectName(QStringLiteral("viewsDialog"));
    setWindowTitle(tr("Saved views"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(600, 420);
    build();
    connect(&m_shelf, &ViewShelf::viewsChanged, this, &ViewsDialog::display);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::follow);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ViewsDialog::openCurrent);
    display();
    m_list->setFocus();
}

void ViewsDialog::build() {
    m_list->setObjectName(QStringLiteral("views"));
    m_list->setAccessibleName(tr("Saved views"));
    m_list->installEventFilter(this);
    markFocus(*m_list); // above the chosen row, which covers the frame
    m_text->setObjectName(QStringLiteral("viewText"));
    for (QLabel* label : {m_text, m_empty}) {
        label->setProperty("quiet", true);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_empty->setAlignment(Qt::AlignCenter);
    auto* side = new QVBoxLayout;
    side->setSpacing(6);
    QPushButton* open = addAction("openView", tr("&Open"), &ViewsDialog::openCurrent);
    open->setDefault(true);
    side->addWidget(open);
    side->addWidget(addAction("renameView", tr("&Rename…"), &ViewsDialog::renameCurrent));
    side->addWidget(addAction("viewUp", tr("Move &up"), &ViewsDialog::moveUp));
    side->addWidget(addAction("viewDown", tr("Move &down"), &ViewsDialog::moveDown));
    side->addSpacing(8);
    side->addWidget(addAction("copyViewLink", tr("Copy &link"), &ViewsDialog::sendLink));
    side->addWidget(addAction("saveViewFile", tr("Save as &file…"), &ViewsDialog::sendFile));
    side->addSpacing(8);
    side->addWidget(addAction("removeView", tr("D&elete"), &ViewsDialog::removeCurrent));
    side->addStretch(1);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_empty, 1);
    left->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addLayout(left, 1);
    row->addLayout(side);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* other = buttons->addButton(tr("Open a l&ink or file…"), QDialogButtonBox::ActionRole);
    other->setObjectName(QStringLiteral("openOther"));
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &ViewsDialog::openRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addWidget(buttons);
}

QPushButton* ViewsDialog::addAction(const char* name, const QString& text,
                                    void (ViewsDialog::*act)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    m_actions.push_back(button);
    return button;
}

void ViewsDialog::display() {
    const QString name = m_list->currentItem() ? m_list->currentItem()->text() : QString();
    const int row = std::max(0, m_list->currentRow());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int at = -1;
    for (const SavedView& view : m_shelf.views()) {
        auto* item = new QListWidgetItem(QString::fromStdString(view.name), m_list);
        item->setData(Qt::AccessibleDescriptionRole, viewText(view, m_federation, m_zone));
        at = item->text() == name ? m_list->count() - 1 : at;
    }
    // The same view, or the one that has its place now.
    m_list->setCurrentRow(at >= 0 ? at : std::min(row, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    follow();
}

void ViewsDialog::follow() {
    const SavedView* view = current();
    m_text->setText(view ? viewText(*view, m_federation, m_zone) : QString());
    const int row = m_list->currentRow();
    for (QPushButton* button : m_actions) {
        const bool isPossible = button->objectName() == QLatin1String("viewUp") ? row > 0
                                : button->objectName() == QLatin1String("viewDown")
                                    ? row + 1 < m_list->count()
                                    : true;
        button->setEnabled(view && isPossible);
    }
}

const SavedView* ViewsDialog::current() const {
    const QListWidgetItem* item = m_list->currentItem();
    const ViewList& views = m_shelf.views();
    const auto found =
        item ? std::ranges::find(views, item->text().toStdString(), &SavedView::name) : views.end();
    return found == views.end() ? nullptr : &*found;
}

void ViewsDialog::openCurrent() {
    if (const SavedView* view = current()) {
        const SavedView chosenView = *view;
        accept();
        emit chosen(chosenView);
    }
}

void ViewsDialog::renameCurrent() {
    const SavedView* view = current();
    if (!view) {
        return;
    }
    auto* dialog =
        new SaveViewDialog(SaveViewDialog::Of::renamed, QString::fromStdString(view->name),
                           viewText(*view, m_federation, m_zone), m_shelf.views(), this);
    connect(dialog, &SaveViewDialog::named, this, [this, from = view->name](const QString& to) {
        QListWidgetItem* item = m_list->currentItem(); // another window may have deleted it
        if (item && item->text().toStdString() == from) {
            item->setText(to); // the mark stays on it
        }
        m_shelf.rename(from, to.toStdString());
    });
    dialog->open();
}

void ViewsDialog::move(int by) {
    if (const SavedView* view = current()) {
        m_shelf.move(view->name, by);
    }
}

void ViewsDialog::removeCurrent() {
    if (const SavedView* view = current()) {
        m_shelf.remove(view->name);
    }
}

void ViewsDialog::sendLink() {
    if (const SavedView* view = current()) {
        emit linkRequested(*view);
    }
}

void ViewsDialog::sendFile() {
    if (const SavedView* view = current()) {
        emit fileRequested(*view);
    }
}

/// On the list: Return opens, F2 renames, Delete deletes, Alt with Up or Down moves, Ctrl+C copies.
bool ViewsDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isAlt = key->modifiers() & Qt::AltModifier;
    if (key->matches(QKeySequence::Copy)) {
        sendLink();
    } else if (isAlt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : +1);
    } else if (key->key() == Qt::Key_F2) {
        renameCurrent();
    } else if (key->key() == Qt::Key_Delete) {
        removeCurrent();
    } else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        openCurrent();
    } else {
        return QDialog::eventFilter(watched, event);
    }
    return true;
}

} // namespace ff

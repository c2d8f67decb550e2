// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/views/ViewDesk.h"

#include "models/questions/WhenAnswered.h"
#include "models/views/KnownNames.h"
#include "models/views/ViewLink.h"
#include "models/views/ViewsFile.h"
#include "widgets/views/OpenViewDialog.h"
#include "widgets/views/SaveViewDialog.h"
#include "widgets/views/ViewShelf.h"
#include "widgets/views/ViewWords.h"
#include "widgets/views/ViewsDialog.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>
#include <QWidget>
#include <QtConcurrentRun>

namespace ff {
namespace {

constexpr int kInMenu = 20;

ViewsRead readFile(const QString& path) {
    QFile file(path);
    // A pipe or a device would be waited for.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        const QString why = file.error() == QFileDevice::NoError
                                ? ViewDesk::tr("there is no such file")
                                : file.errorString();
        return {{}, {ViewDesk::tr("%1 could not be read: %2.").arg(path, why)}};
    }
    return readViews(file.read(qint64(view_limits::kFile) + 1).toStdString(),
                     QFileInfo(path).fileName().toStdString());
}

/// An empty sentence where it went well.
QString writeFile(const QString& path, const SavedView& view) {
    QSaveFile file(path);
    const QByteArray text = QByteArray::fromStdString(toToml({view}));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return written && file.commit()
               ? QString()
               : ViewDesk::tr("%1 could not be written: %2.").arg(path, file.errorString());
}

} // namespace

ViewDesk::ViewDesk(Window window, QWidget* parent)
    : QObject(parent)
    , m_window(std::move(window))
    , m_parent(parent)
    , m_shelf(new ViewShelf(this)) {
    connect(m_shelf, &ViewShelf::trouble, this, &ViewDesk::trouble);
}

void ViewDesk::setFile(const QString& file) {
    m_shelf->setFile(file);
}

void ViewDesk::save() {
    const SavedView view = m_window.shown();
    const Federation federation = m_window.federation();
    const std::string zone = m_window.zone();
    const std::string name =
        freeName(m_shelf->views(), suggestedName(view, federation, zone).toStdString());
    auto* dialog = new SaveViewDialog(SaveViewDialog::Of::newView, QString::fromStdString(name),
                                      viewText(view, federation, zone), m_shelf->views(), m_parent);
    connect(dialog, &SaveViewDialog::named, this, [this, view](const QString& chosenName) {
        SavedView kept = view;
        kept.name = chosenName.toStdString();
        m_shelf->keep(kept);
        emit notice(tr("The view “%1” is saved.").arg(chosenName));
    });
    dialog->open();
}

void ViewDesk::showList() {
    if (m_parent->findChild<ViewsDialog*>()) {
        return;
    }
    auto* dialog = new ViewsDialog(*m_shelf, m_window.federation(), m_window.zone(), m_parent);
    connect(dialog, &ViewsDialog::chosen, this, &ViewDesk::take);
    connect(dialog, &ViewsDialog::linkRequested, this, &ViewDesk::copyLinkTo);
    connect(dialog, &ViewsDialog::fileRequested, this, &ViewDesk::saveFile);
    connect(dialog, &ViewsDialog::openRequested, this, [this, dialog] {
        dialog->accept();
        askForOther();
    });
    dialog->open();
}

void ViewDesk::askForOther() {
    auto* dialog = new OpenViewDialog(m_parent);
    connect(dialog, &OpenViewDialog::chosen, this, &ViewDesk::open);
    dialog->open();
}

void ViewDesk::showMenu(QWidget* at) {
    auto* menu = new QMenu(m_parent);
    menu->setObjectName(QStringLiteral("viewsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("&Save this view…\tCtrl+D"), this, &ViewDesk::save);
    menu->addAction(tr("&Copy a link to this view"), this, &ViewDesk::copyLink);
    menu->addAction(tr("&Open a link or file…"), this, &ViewDesk::askForOther);
    menu->addSeparator();
    int shown = 0;
    for (const SavedView& view : m_shelf->views()) {
        if (shown++ == kInMenu) {
            break; // the others stand in the list
        }
        // An ampersand in a name is no key.
        QString name = QString::fromStdString(view.name).replace(u'&', QStringLiteral("&&"));
        QAction* action = menu->addAction(name);
        action->setToolTip(viewText(view, m_window.federation(), m_window.zone()));
        connect(action, &QAction::triggered, this, [this, view] { take(view); });
    }
    if (m_shelf->views().empty()) {
        menu->addAction(tr("No view is saved yet"))->setEnabled(false);
    }
    menu->addSeparator();
    menu->addAction(tr("&Views…\tCtrl+Shift+D"), this, &ViewDesk::showList);
    menu->popup(at->mapToGlobal(QPoint(at->width(), 0)));
}

void ViewDesk::copyLink() {
    SavedView view = m_window.shown();
    view.name = suggestedName(view, m_window.federation(), m_window.zone()).toStdString();
    copyLinkTo(view);
}

void ViewDesk::copyLinkTo(const SavedView& view) {
    QGuiApplication::clipboard()->setText(linkTo(view));
    emit notice(tr("A link to the view is copied. Who opens it sees the same page, period and "
                   "filters, of what their own program knows."));
}

void ViewDesk::saveFile(const SavedView& view) {
    static const QRegularExpression kOdd(QStringLiteral("[^\\w\\- ]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    auto* dialog = new QFileDialog(m_parent, tr("Save the view as a file"));
    dialog->setObjectName(QStringLiteral("saveViewFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Views (*.toml)")});
    dialog->setDefaultSuffix(QStringLiteral("toml"));
    QString name = QString::fromStdString(view.name);
    dialog->selectFile(name.remove(kOdd).simplified().left(80) + QStringLiteral(".toml"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, view](const QString& path) {
        whenAnswered(QtConcurrent::run(writeFile, path, view), this,
                     [this, path](const QString& wrong) {
                         if (wrong.isEmpty()) {
                             emit notice(tr("Saved as %1").arg(path));
                         } else {
                             emit trouble(wrong);
                         }
                     });
    });
    dialog->open();
}

void ViewDesk::open(const QString& view) {
    if (!isViewLink(view)) {
        openFile(view);
        return;
    }
    auto read = viewOfLink(view);
    if (read) {
        take(std::move(*read));
    } else {
        emit trouble(read.error());
    }
}

void ViewDesk::openFile(const QString& path) {
    whenAnswered(QtConcurrent::run(readFile, path), this, [this, path](const ViewsRead& read) {
        for (const QString& problem : read.problems) {
            emit trouble(problem);
        }
        if (read.views.empty()) {
            if (read.problems.isEmpty()) {
                emit trouble(tr("%1 has no view in it.").arg(path));
            }
            return;
        }
        take(read.views.front());
        if (read.views.size() > 1) {
            emit notice(tr("The file has %n views; this is the first one.", nullptr,
                           int(read.views.size())));
        }
    });
}

void ViewDesk::take(SavedView view) {
    KnownPart part = knownPart(std::move(view), m_window.federation());
    emit chosen(part.view);
    if (!part.sentence.isEmpty()) {
        emit trouble(part.sentence);
    }
}

QString ViewDesk::viewIn(const QMimeData* dropped) {
    if (dropped->hasUrls()) {
        const QList<QUrl> urls = dropped->urls();
        if (urls.isEmpty()) { // the format was named, and nothing is in it
            return {};
        }
        const QUrl& url = urls.front();
        if (url.isLocalFile() && url.path().endsWith(QLatin1String(".toml"))) {
            return url.toLocalFile();
        }
        return isViewLink(url.toString()) ? url.toString(QUrl::FullyEncoded) : QString();
    }
    const QString text = dropped->hasText() ? dropped->text() : QString();
    return isViewLink(text) ? text : QString();
}

} // namespace ff

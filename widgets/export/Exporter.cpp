// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/export/Exporter.h"

#include "models/periods/Periods.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/export/AskForPath.h"
#include "widgets/export/Csv.h"
#include "widgets/export/HtmlTable.h"
#include "widgets/export/Picture.h"
#include "widgets/theme/Icons.h"

#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFuture>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <QToolButton>

#include <memory>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

/// Lower case, without what file systems refuse.
QString slug(const QString& text) {
    QString name;
    for (const QChar c : text.toLower()) {
        name += c.isLetterOrNumber() ? c : QChar(u'-');
    }
    while (name.contains(u"--"_s)) {
        name.replace(u"--"_s, u"-"_s);
    }
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return name.startsWith(u'-') ? name.mid(1) : name;
}

QString day(Instant at, const std::string& zone) {
    return QString::fromStdString(toIso8601In(at, zone)).left(10);
}

/// Writes the file as a whole or not at all; the error in the system's words, empty where it went
/// well.
QString writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? QString() : file.errorString();
}

QByteArray png(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Exporter::Exporter(QWidget& of, const Exportable& content)
    : QObject(&of)
    , m_of(of)
    , m_content(content)
    , m_askForCsv(askForCsvPath)
    , m_askForPicture(askForPicturePath) {
    setObjectName(u"exporter"_s);
}

void Exporter::takeEventsOf(QWidget* widget) {
    widget->installEventFilter(this);
}

void Exporter::setAskForPath(const AskForPath& ask) {
    m_askForCsv = ask;
    m_askForPicture = ask;
}

void Exporter::addActions(QMenu& menu) {
    const auto add = [&](const char* name, Icon drawing, const QString& text,
                         const QKeySequence& key, void (Exporter::*slot)()) {
        QAction* action = menu.addAction(icon(drawing), text, this, slot);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here; the widget takes the key
        action->setShortcutVisibleInContextMenu(true);
    };
    add("exportCopy", Icon::copy, tr("Copy"), QKeySequence::Copy, &Exporter::copy);
    add("exportCsv", Icon::table, tr("Save as CSV…"), QKeySequence::Save, &Exporter::saveCsv);
    add("exportPicture", Icon::picture, tr("Save as picture…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &Exporter::savePicture);
}

QToolButton* Exporter::makeButton(QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(u"exportButton"_s);
    button->setAutoRaise(true);
    button->setIcon(icon(Icon::save));
    button->setIconSize({16, 16});
    button->setFixedSize({28, 28});
    button->setAccessibleName(tr("Copy or save"));
    button->setToolTip(tr("Copy, save as CSV or as a picture (Shift+F10 on the table or chart)"));
    auto* menu = new QMenu(button);
    menu->setObjectName(u"exportMenu"_s);
    addActions(*menu);
    connect(button, &QAbstractButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

QString Exporter::fileName(const QString& ending) const {
    const ExportContext context = m_content.exportContext();
    QStringList parts{slug(context.subject), slug(context.title)};
    if (!context.window.empty()) {
        const QString first = day(context.window.from, context.zone);
        const QString last = day(context.window.to - Duration{1}, context.zone);
        parts << (first == last ? first : first + u"-to-"_s + last);
    }
    parts.removeAll(QString());
    return (parts.isEmpty() ? u"table"_s : parts.join(u'-')) + u'.' + ending;
}

void Exporter::copy() {
    const QString csv = m_content.exportCsv();
    auto* data = new QMimeData;
    data->setText(toTabs(csv));
    data->setData(u"text/csv"_s, csv.toUtf8());
    data->setHtml(toHtml(m_content.exportTable(), m_content.exportContext()));
    data->setImageData(pictureOf(m_content));
    data->setData(u"image/svg+xml"_s, svgOf(m_content));
    QGuiApplication::clipboard()->setMimeData(data);
    emit done(tr("“%1” was copied: paste it as a table or as a picture.")
                  .arg(m_content.exportContext().title));
}

/// The dialog is of the window: what it asks about may go before a person has chosen.
Exporter::Chosen Exporter::whileThere(const Chosen& take) {
    return [self = QPointer(this), take](const QString& path) {
        if (self) {
            take(path);
        }
    };
}

/// What is saved is what was there when it was asked for, as the name says: while a person chooses
/// a folder, another period may come.
void Exporter::saveCsv() {
    m_askForCsv(m_of.window(), fileName(u"csv"_s),
                whileThere([this, csv = m_content.exportCsv()](const QString& path) {
                    write(path, [csv] { return csv.toUtf8(); });
                }));
}

void Exporter::savePicture() {
    m_askForPicture(m_of.window(), fileName(u"png"_s),
                    whileThere([this, drawing = svgOf(m_content), once = pictureOf(m_content, 1),
                                twice = pictureOf(m_content, 2)](const QString& path) {
                        if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
                            return write(path, [drawing] { return drawing; });
                        }
                        const bool isOnce = path.endsWith(u"@1x.png"_s, Qt::CaseInsensitive);
                        write(path, [image = isOnce ? once : twice] { return png(image); });
                    }));
}

void Exporter::write(const QString& path, const std::function<QByteArray()>& make) {
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    whenAnswered(promise->future(), this, [this, path](const QString& error) {
        const QString place = QDir::toNativeSeparators(path);
        if (error.isEmpty()) {
            emit done(tr("Saved as %1.").arg(place));
        } else {
            emit failed(
                tr("%1 could not be written: %2. Choose another folder.").arg(place, error));
        }
    });
    QThreadPool::globalInstance()->start([promise, path, make] {
        promise->addResult(writeFile(path, make()));
        promise->finish();
    });
}

bool Exporter::takeKey(const QKeyEvent& key) {
    if (key.matches(QKeySequence::Copy)) {
        copy();
    } else if (key.matches(QKeySequence::Save)) {
        saveCsv();
    } else if (key.key() == Qt::Key_S &&
               key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        savePicture();
    } else {
        return false;
    }
    return true;
}

bool Exporter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ContextMenu) {
        auto* menu = new QMenu(&m_of);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(u"exportMenu"_s);
        addActions(*menu);
        menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event))) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ff

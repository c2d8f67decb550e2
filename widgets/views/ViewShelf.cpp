// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/views/ViewShelf.h"

#include "models/views/ViewsFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <chrono>

namespace ff {
namespace {

constexpr std::chrono::milliseconds kPatience{5000}; ///< another window writes for a moment

struct Kept {
    ViewList views{};
    QString trouble{}; ///< empty: all went well
};

QString say(const char* sentence) {
    return QCoreApplication::translate("ff::ViewShelf", sentence);
}

Kept readFile(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return {};
    }
    // A pipe or a device would be waited for.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return {
            {},
            say(QT_TRANSLATE_NOOP("ff::ViewShelf", "The saved views could not be read: %1: %2."))
                .arg(path, file.errorString())};
    }
    ViewsRead read =
        readViews(file.read(qint64(view_limits::kFile) + 1).toStdString(), path.toStdString());
    return {std::move(read.views), read.problems.join(QLatin1Char('\n'))};
}

/// A file that is not understood is not written over: who wrote it may mend it.
Kept changeFile(const QString& path, const std::function<ViewList(ViewList)>& change) {
    QDir().mkpath(QFileInfo(path).path()); // what comes next says where that went wrong
    QLockFile lock(path + QStringLiteral(".lock"));
    const bool isMine = lock.tryLock(int(kPatience.count()));
    Kept kept = readFile(path);
    if (!kept.trouble.isEmpty()) {
        kept.trouble +=
            QLatin1Char('\n') +
            say(QT_TRANSLATE_NOOP("ff::ViewShelf", "Nothing was changed. Mend or remove the file, "
                                                   "then try again."));
        return kept;
    }
    ViewList views = change(kept.views);
    const std::string toml = toToml(views);
    // One that would not be understood could not be changed any more.
    if (const auto again = readViews(toml, path.toStdString()); !again.problems.isEmpty()) {
        kept.trouble = again.problems.join(QLatin1Char('\n'));
        return kept;
    }
    QSaveFile file(path);
    const QByteArray text = QByteArray::fromStdString(toml);
    if (!isMine || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size() ||
        !file.commit()) {
        kept.trouble =
            say(QT_TRANSLATE_NOOP("ff::ViewShelf",
                                  "The views could not be saved in %1: %2. Nothing was changed."))
                .arg(path, isMine ? file.errorString()
                                  : say(QT_TRANSLATE_NOOP("ff::ViewShelf",
                                                          "another program is writing to it")));
        return kept;
    }
    kept.views = std::move(views);
    return kept;
}

} // namespace

ViewShelf::ViewShelf(QObject* parent)
    : QObject(parent) {
    m_disk.setMaxThreadCount(1);
}

ViewShelf::~ViewShelf() {
    m_disk.waitForDone(); // what was kept last is on the disk
}

void ViewShelf::setFile(const QString& file) {
    m_file = file;
    change({});
}

void ViewShelf::keep(const SavedView& view) {
    change([view](ViewList views) { return withView(std::move(views), view); });
}

void ViewShelf::remove(const std::string& name) {
    change([name](ViewList views) { return withoutView(std::move(views), name); });
}

void ViewShelf::rename(const std::string& from, const std::string& to) {
    change([from, to](ViewList views) { return renamed(std::move(views), from, to); });
}

void ViewShelf::move(const std::string& name, int by) {
    change([name, by](ViewList views) { return moved(std::move(views), name, by); });
}

/// Seen at once, and put right by what the file says after the last change.
void ViewShelf::change(const Change& change) {
    if (change) {
        m_views = change(m_views);
        emit viewsChanged();
    }
    if (m_file.isEmpty()) {
        return;
    }
    ++m_pending;
    QtConcurrent::run(&m_disk, [file = m_file, change] {
        return change ? changeFile(file, change) : readFile(file);
    }).then(this, [this](const Kept& kept) {
        if (--m_pending == 0 && m_views != kept.views) {
            m_views = kept.views;
            emit viewsChanged();
        }
        if (!kept.trouble.isEmpty()) {
            emit trouble(kept.trouble);
        }
    });
}

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"

#include <QObject>

#include <functional>

namespace ff {

/// Writes, changes and removes notes of a page, with the dialogs that ask for it.
class NoteEditing final : public QObject {
    Q_OBJECT
public:
    /// `scope`: the one that the page shows.
    NoteEditing(Questions& questions, std::function<Scope()> scope, QWidget* page);

    void write(const Note& note);
    void remove(const Note& note);

signals:
    /// Notes are others now, or it was tried to no avail: ask again.
    void done();
    void notice(const QString& sentence);
    void trouble(const QString& sentence);

private:
    void keep(const Note& note);

    Questions& m_questions;
    std::function<Scope()> m_scope;
    QWidget* m_page;
};

} // namespace ff

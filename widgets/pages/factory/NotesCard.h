// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/ports/NoteBook.h"
#include "widgets/controls/Card.h"
#include "widgets/export/ExportContext.h"

#include <memory>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ff {

class Exporter;
class TableExport;

/// The notes of a system in the period that is looked at: written, changed, removed, and saved as
/// CSV. Return or a double click on one changes it, Delete removes it.
class NotesCard final : public Card {
    Q_OBJECT
public:
    explicit NotesCard(QWidget* parent = nullptr);
    ~NotesCard() override;

    void display(std::vector<Note> notes, const Formatter& formatter, bool simulated);
    [[nodiscard]] const std::vector<Note>& notes() const { return m_notes; }
    /// "at,system,note,written", instants as ISO 8601 in UTC.
    [[nodiscard]] QString toCsv() const;
    /// What the list says of itself when it is taken away.
    void setExportContext(const ExportContext& context) { m_context = context; }
    [[nodiscard]] Exporter* exporter() const;

signals:
    void addRequested();
    void changeRequested(const ff::Note& note);
    void removeRequested(const ff::Note& note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const Note* current() const;
    void checkChoice();
    void change();
    void remove();

    std::vector<Note> m_notes;
    bool m_simulated = false;
    QTableWidget* m_table;
    QLabel* m_empty;
    QPushButton* m_change;
    QPushButton* m_remove;
    ExportContext m_context;
    std::unique_ptr<TableExport> m_export;
};

} // namespace ff

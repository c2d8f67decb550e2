// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/factory/NotesCard.h"

#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/export/Csv.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/TableExport.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/PlainText.h"
#include "widgets/theme/TableStyle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kRowHeight = 32;
constexpr int kRowsShown = 6;

} // namespace

NotesCard::NotesCard(QWidget* parent)
    : Card(tr("Notes"), parent)
    , m_table(new QTableWidget(this))
    , m_empty(new QLabel(tr("Nobody wrote a note about this period. A note stands on the charts "
                            "above, and goes with what is exported."),
                         this)) {
    setObjectName(QStringLiteral("notesCard"));
    setBodyMargins(0, 4, 0, 8);
    const auto add = [this](const char* name, const QString& text, Icon drawing) {
        auto* button = new QPushButton(text, this);
        setIconBeside(*button, drawing);
        button->setObjectName(QLatin1String(name));
        addToHeader(button);
        return button;
    };
    QPushButton* addNote = add("addNote", tr("Add note…"), Icon::plus);
    m_change = add("changeNote", tr("Change…"), Icon::edit);
    m_remove = add("removeNote", tr("Remove"), Icon::remove);
    m_table->setObjectName(QStringLiteral("notes"));
    m_table->setAccessibleName(tr("Notes of this system in this period"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Note")});
    for (int column = 0; column < 2; ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    m_table->setItemDelegate(new TextCellDelegate(kRowHeight, m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(*m_table, kRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty->setObjectName(QStringLiteral("noNotes"));
    m_empty->setProperty("quiet", true);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 4, 16, 8);
    body()->addWidget(m_table);
    body()->addWidget(m_empty);
    connect(addNote, &QPushButton::clicked, this, &NotesCard::addRequested);
    connect(m_change, &QPushButton::clicked, this, &NotesCard::change);
    connect(m_remove, &QPushButton::clicked, this, &NotesCard::remove);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &NotesCard::change);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &NotesCard::checkChoice);
    m_export = std::make_unique<TableExport>(
        std::vector<QTableView*>{m_table}, TableExport::Content{.context =
                                                                    [this] {
                                                                        ExportContext context =
                                                                            m_context;
                                                                        context.title = title();
                                                                        return context;
                                                                    },
                                                                .csv = [this] { return toCsv(); }});
    addToHeader(exporter()->makeButton(this));
    display({}, Formatter(), false);
}

void NotesCard::display(std::vector<Note> notes, const Formatter& formatter, bool simulated) {
    const Note* before = current();
    const std::int64_t chosen = before ? before->id : 0;
    m_notes = std::move(notes);
    m_simulated = simulated;
    const int count = int(m_notes.size());
    m_table->setRowCount(count);
    if (std::ranges::find(m_notes, chosen, &Note::id) == m_notes.end()) {
        m_table->clearSelection(); // another note has its row now
    }
    int row = 0;
    for (const Note& note : m_notes) {
        const QString text = QString::fromStdString(note.text);
        auto* words = new QTableWidgetItem(text.simplified());
        words->setToolTip(inLines(text));
        m_table->setItem(row, 0, new QTableWidgetItem(formatter.instant(note.at)));
        m_table->setItem(row, 1, words);
        if (note.id == chosen) {
            m_table->selectRow(row);
        }
        ++row;
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            std::min(count, kRowsShown) * kRowHeight + 2);
    m_table->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    checkChoice();
}

const Note* NotesCard::current() const {
    const int row = m_table->currentRow();
    const bool chosen =
        row >= 0 && row < int(m_notes.size()) && !m_table->selectedItems().isEmpty();
    return chosen ? &m_notes[std::size_t(row)] : nullptr;
}

void NotesCard::checkChoice() {
    m_change->setEnabled(current());
    m_remove->setEnabled(current());
}

void NotesCard::change() {
    if (const Note* note = current()) {
        emit changeRequested(*note);
    }
}

void NotesCard::remove() {
    if (const Note* note = current()) {
        emit removeRequested(*note);
    }
}

QString NotesCard::toCsv() const {
    QString csv = QStringLiteral("at,system,note,written");
    csv += m_simulated ? QStringLiteral(",data\n") : QStringLiteral("\n");
    for (const Note& note : m_notes) {
        const QStringList cells{QString::fromStdString(toIso8601(note.at)),
                                csvText(QString::fromStdString(note.system.text)),
                                csvText(QString::fromStdString(note.text)),
                                QString::fromStdString(toIso8601(note.written))};
        csv += cells.join(QLatin1Char(',')) +
               (m_simulated ? QStringLiteral(",SIMULATED\n") : QStringLiteral("\n"));
    }
    return csv;
}

NotesCard::~NotesCard() = default;

Exporter* NotesCard::exporter() const {
    return m_export->exporter();
}

bool NotesCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            change();
            return true;
        }
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace ff

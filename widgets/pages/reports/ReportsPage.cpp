// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/reports/ReportsPage.h"

#include "models/core/ErrorText.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/controls/Card.h"
#include "widgets/pages/reports/DefinitionBar.h"
#include "widgets/pages/reports/FrozenBar.h"
#include "widgets/pages/reports/KeptReports.h"
#include "widgets/pages/reports/PreviewBar.h"
#include "widgets/pages/reports/ReportChoices.h"
#include "widgets/pages/reports/ReportMaker.h"
#include "widgets/pages/reports/SaveButton.h"
#include "widgets/pages/reports/SectionEdits.h"
#include "widgets/pages/reports/SideColumn.h"
#include "widgets/reports/preview/PagesView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace ff {
namespace {

constexpr std::chrono::milliseconds kTyping{350};
constexpr int kListWidth = 176;

} // namespace

ReportsPage::ReportsPage(Questions& questions, QWidget* parent)
    : Page(questions, QStringLiteral("reportsPage"), parent)
    , m_definitions(new DefinitionBar(questions.reports(), this))
    , m_kept(new KeptReports(questions.reports(), this))
    , m_frozenBar(new FrozenBar(this))
    , m_freeze(new QPushButton(tr("Freeze"), this))
    , m_choices(new ReportChoices(this))
    , m_edits(new SectionEdits(this))
    , m_pages(new PagesView(this))
    , m_bar(new PreviewBar(m_pages, this))
    , m_list(new QListWidget(this))
    , m_preview(new Card(tr("Report"), this))
    , m_sentence(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_save(new SaveButton(this))
    , m_maker(new ReportMaker(questions, this))
    , m_typing(new QTimer(this)) {
    build();
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTyping);
    connect(m_typing, &QTimer::timeout, this, &ReportsPage::make);
    connect(m_choices, &ReportChoices::requestChanged, this, [this] {
        closeKept();
        make();
    });
    connect(m_choices, &ReportChoices::paperChanged, this, &ReportsPage::make);
    connect(m_edits, &SectionEdits::changed, m_typing, qOverload<>(&QTimer::start));
    // What was typed last is in the report once it was made again.
    connect(m_edits, &SectionEdits::changed, m_freeze, [this] { m_freeze->setEnabled(false); });
    connect(m_maker, &ReportMaker::read, this,
            [this] { m_edits->setSections(m_maker->whole()->sections); });
    connect(m_maker, &ReportMaker::laidOut, this, &ReportsPage::showPages);
    connect(m_maker, &ReportMaker::busyChanged, this, [this] {
        m_bar->setBusy(m_maker->isBusy(), m_maker->isReading());
        if (m_maker->isReading()) { // what is shown is not what was chosen
            m_freeze->setEnabled(false);
        }
    });
    connect(m_maker, &ReportMaker::progressed, m_bar, &PreviewBar::setProgress);
    connect(m_maker, &ReportMaker::failed, this, [this](const Error& error) {
        if (error.code != ErrorCode::cacheOpening) { // the answer comes with `changed`
            say(describe(error));
        }
    });
    connect(m_bar, &PreviewBar::cancelRequested, this, [this] {
        m_maker->cancel();
        say(tr("Cancelled. “Read again” makes the report."));
    });
    connect(m_save, &SaveButton::chosen, this, &ReportsPage::save);
    connectKept();
    const auto readFederation = [this] {
        m_choices->setFederation(this->questions().federation(), this->questions().polledSystems());
    };
    connect(&questions, &Questions::configurationChanged, this, readFederation);
    readFederation();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    row->addWidget(buildSide());
    row->addWidget(buildPreview(), 1);
    m_save->setEnabled(false);
}

QWidget* ReportsPage::buildSide() {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    const auto add = [&](const QString& title, std::initializer_list<QWidget*> parts) {
        auto* card = new Card(title, inside);
        for (QWidget* part : parts) {
            card->body()->addWidget(part);
        }
        column->addWidget(card);
    };
    add(tr("Which report"), {m_definitions, m_choices});
    add(tr("Text and sections"), {m_edits});
    add(tr("Frozen and published"), {m_kept});
    column->addStretch();
    auto* side = new SideColumn(this);
    side->setObjectName(QStringLiteral("reportSide"));
    side->setWidget(inside);
    return side;
}

QWidget* ReportsPage::buildPreview() {
    auto* again = new QPushButton(tr("Read again"), m_preview);
    again->setObjectName(QStringLiteral("readReportAgain"));
    again->setToolTip(tr("Makes the report of what is known now"));
    connect(again, &QPushButton::clicked, this, [this] {
        closeKept();
        m_maker->forget();
        make();
    });
    m_freeze->setObjectName(QStringLiteral("freezeReport"));
    m_freeze->setToolTip(tr("Keeps the report with its figures and comments as they are now"));
    connect(m_freeze, &QPushButton::clicked, this, [this] {
        if (const auto made = report(); made && !m_frozen) {
            m_freeze->setEnabled(false); // a second click would be another version
            m_kept->freeze(made);
        }
    });
    auto* actions = new QWidget(m_preview);
    actions->setLayout(m_actions);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->addWidget(again);
    m_actions->addWidget(m_freeze);
    m_actions->addWidget(m_save);
    m_preview->addToHeader(actions);
    m_sentence->setObjectName(QStringLiteral("reportSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    say(tr("The report is being made."));
    m_list->setObjectName(QStringLiteral("reportPageList"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFixedWidth(kListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setProperty("wraps", true); // a padding of items is taken off after the wrapping
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* entry) {
        if (entry && entry->data(Qt::UserRole).toULongLong() != m_pages->currentPage()) {
            m_pages->goTo(entry->data(Qt::UserRole).toULongLong());
        }
    });
    connect(m_pages, &PagesView::currentPageChanged, this, &ReportsPage::markSection);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    m_frozenBar->hide();
    m_freeze->setEnabled(false);
    m_preview->body()->addWidget(m_frozenBar);
    m_preview->body()->addWidget(m_bar);
    m_preview->body()->addWidget(m_sentence);
    m_preview->body()->addLayout(row, 1);
    return m_preview;
}

void ReportsPage::setScope(const Scope& scope) {
    m_choices->setDefaults(scope);
    Page::setScope(scope);
}

bool ReportsPage::isSettled() const {
    return !m_isAskingForHolder && !m_maker->isBusy() && !m_typing->isActive() &&
           m_pages->isDrawn();
}

std::shared_ptr<const report::Report> ReportsPage::report() const {
    return m_maker->finished();
}

/// New samples alone do not read a report again: who reads it would lose the place. "Read again"
/// does.
void ReportsPage::ask() {
    m_definitions->refresh();
    m_kept->refresh();
    make();
}

void ReportsPage::make() {
    if (!isVisible()) {
        return; // it is made when it is looked at
    }
    if (m_frozen) {
        m_maker->show(m_frozen, m_choices->paper());
        return;
    }
    if (m_choices->needsHolder()) {
        askForHolder();
        return;
    }
    const auto request = m_choices->request(ff::now());
    if (!request) {
        say(request.error());
        return;
    }
    if (m_sentence->isVisible() && m_maker->whole()) {
        say({});
    }
    m_maker->make(*request, m_edits->edits(), m_choices->paper());
}

void ReportsPage::say(const QString& sentence) {
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void ReportsPage::showPages(const std::shared_ptr<const report::Pages>& pages) {
    say({});
    m_preview->setTitle(QString::fromStdString(pages->report->title));
    m_preview->setSubtitle(QString::fromStdString(pages->report->periodText));
    m_preview->setSimulated(pages->report->isSimulated);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int last = -1; // of a heading in several pieces, the first counts
    for (std::size_t page = 0; page < pages->pages.size(); ++page) {
        for (const report::Item& item : pages->pages[page].items) {
            if (item.element <= last) {
                continue;
            }
            last = item.element;
            // A heading begins with the number of its section.
            const QString& heading = pages->elements[std::size_t(item.element)].outline;
            if (!heading.isEmpty()) {
                auto* entry =
                    new QListWidgetItem(tr("%1 · p. %2").arg(heading).arg(page + 1), m_list);
                entry->setData(Qt::UserRole, int(page));
            }
        }
    }
    m_pages->setPages(pages);
    markSection(m_pages->currentPage());
    m_bar->pagesChanged();
    m_save->setEnabled(true);
    m_freeze->setEnabled(!m_frozen);
    emit settled();
}

/// The section that the page begins with or goes on with; one that is chosen on it stays.
void ReportsPage::markSection(std::size_t page) {
    const auto pageOf = [&](int row) {
        return m_list->item(row)->data(Qt::UserRole).toULongLong();
    };
    if (m_list->currentRow() >= 0 && pageOf(m_list->currentRow()) == page) {
        return;
    }
    int row = -1;
    while (
        row + 1 < m_list->count() &&
        (pageOf(row + 1) < page || (pageOf(row + 1) == page && (row < 0 || pageOf(row) < page)))) {
        ++row;
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(row);
}

void ReportsPage::save(const QString& folder, const std::set<std::string>& formats) {
    const auto finished = m_maker->finished();
    if (!finished) {
        return;
    }
    whenAnswered(
        questions().saveReport({finished, m_maker->locale(), folder, formats, m_choices->paper()}),
        this, [this, folder](const Result<QStringList>& written) {
            if (!written) {
                emit trouble(describe(written.error()));
            } else {
                emit notice(
                    written->size() == 1
                        ? tr("Saved as %1").arg(written->first())
                        : tr("Saved %n files in %1", nullptr, int(written->size())).arg(folder));
            }
        });
}

} // namespace ff

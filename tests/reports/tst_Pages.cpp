// SPDX-License-Identifier: GPL-3.0-only
// Reports on pages: every row once, heads repeated, nothing cut, nothing outside the margins.
#include "PageChecks.h"
#include "SampleReport.h"
#include "models/reports/ReportEdits.h"
#include "widgets/reports/layout/FindText.h"
#include "widgets/reports/layout/PageLayout.h"

#include <QTest>

#include <map>

using namespace ff;
using namespace ff::report;
using namespace Qt::StringLiterals;

namespace {

Pages pagesOf(ff::report::Report report, Paper paper = Paper::a4) {
    return laidOut(std::make_shared<const ff::report::Report>(std::move(report)),
                   QLocale(QLocale::English, QLocale::UnitedKingdom), paper);
}

/// What is written, and on which pages (from 0).
std::multimap<QString, std::size_t> textsOf(const Pages& pages) {
    std::multimap<QString, std::size_t> texts;
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        for (const Item& item : pages.pages[page].items) {
            if (const auto* line = std::get_if<TextLine>(&item.what)) {
                texts.emplace(line->text.trimmed(), page);
            }
        }
    }
    return texts;
}

} // namespace

class tst_Pages : public QObject {
    Q_OBJECT
private slots:
    void printsEachRowOnceWithItsHead() {
        const Pages pages = pagesOf(sampleReport(1000));
        const auto texts = textsOf(pages);
        std::size_t first = pages.pages.size();
        std::size_t last = 0;
        for (int i = 1; i <= 1000; ++i) {
            const QString name = u"row-%1"_s.arg(i, 4, 10, QChar(u'0'));
            QCOMPARE(texts.count(name), std::size_t(1));
            first = std::min(first, texts.find(name)->second);
            last = std::max(last, texts.find(name)->second);
        }
        QVERIFY(last > first + 10);
        QCOMPARE(texts.count(u"Account"_s), last - first + 1);
        QCOMPARE(outside(pages), QString());
        QCOMPARE(overlapping(pages), QString());
        // The total is not parted from what it adds up.
        const std::size_t total = texts.find(u"Total"_s)->second;
        QCOMPARE(total, texts.find(u"row-1000"_s)->second);
    }

    void keepsHeadingsWithWhatFollows() {
        for (int lines = 1; lines < 60; ++lines) {
            ff::report::Report report = sampleReport();
            report.sections.clear();
            std::string text = "first";
            for (int i = 0; i < lines; ++i) {
                text += "\nline " + std::to_string(i);
            }
            report.sections.push_back({"a", "Before", {Paragraph{text}}});
            report.sections.push_back({"b", "The heading", {Paragraph{"What follows."}}});
            const Pages pages = pagesOf(report);
            const auto texts = textsOf(pages);
            const auto heading = texts.equal_range(u"The heading"_s); // contents and section
            QCOMPARE(std::prev(heading.second)->second, texts.find(u"What follows."_s)->second);
            QCOMPARE(outside(pages), QString());
        }
    }

    void keepsChartsWhole() {
        ff::report::Report report = sampleReport();
        Section charts{"charts", "Charts", {}};
        for (int i = 0; i < 9; ++i) {
            for (const Block& block : report.sections.back().blocks) {
                if (std::holds_alternative<Chart>(block)) {
                    charts.blocks.push_back(block);
                }
            }
        }
        report.sections.push_back(charts);
        QCOMPARE(outside(pagesOf(report)), QString());
        QCOMPARE(outside(pagesOf(report, Paper::letter)), QString());
    }

    void cutsNothing() {
        ff::report::Report report = sampleReport();
        const std::string name(400, 'x');
        std::string words;
        for (int i = 0; i < 3000; ++i) {
            words += "word" + std::to_string(i) + ' ';
        }
        Table table{.id = "long",
                    .title = "Long",
                    .columns = {{"a", "A"}, {"b", "B"}, {"c", "C"}, {"d", "D"}},
                    .rows = {{{name, words, std::string("c"), std::string("d")}}},
                    .context = {},
                    .empty = {}};
        report.sections.push_back({"long", "Long", {table}});
        const Pages pages = pagesOf(report);
        QCOMPARE(outside(pages), QString());
        QString all;
        qsizetype letters = 0;
        for (const DrawnPage& page : pages.pages) {
            for (const Item& item : page.items) {
                if (const auto* line = std::get_if<TextLine>(&item.what)) {
                    all += line->text + u' ';
                    letters += QString(line->text).remove(u'x').isEmpty() ? line->text.size() : 0;
                }
            }
        }
        QCOMPARE(letters, qsizetype(400));
        for (int i = 0; i < 3000; ++i) {
            QVERIFY2(all.contains(u"word%1 "_s.arg(i)), qPrintable(QString::number(i)));
        }
    }

    /// The reason of a pilot brief's option was a word a line, twenty lines high.
    void sentencesInCellsHaveRoom() {
        ff::report::Report report = sampleReport();
        Draft draft(report);
        draft.begin("options", "Options");
        std::string sentence;
        for (int i = 0; i < 24; ++i) {
            sentence += "because ";
        }
        Table table{.id = "options",
                    .title = "Options",
                    .columns = {{"system", "System"}},
                    .rows = {{{std::string("LEONARDO")}}},
                    .context = {},
                    .empty = {}};
        for (int i = 0; i < 6; ++i) {
            table.columns.push_back({"n", "Expected wait", Unit::gpuHours});
            table.rows[0].cells.emplace_back(draft.add({.id = "n" + std::to_string(i),
                                                        .name = "n",
                                                        .value = 7000000.0 + i,
                                                        .unit = Unit::gpuHours}));
        }
        table.columns.push_back({"reason", "Reason"});
        table.rows[0].cells.emplace_back(sentence);
        draft.put(table);
        std::size_t lines = 0;
        for (const auto& [text, page] : textsOf(pagesOf(report))) {
            lines += text.startsWith(u"because"_s) ? 1 : 0;
        }
        QVERIFY2(lines >= 2 && lines <= 9, qPrintable(QString::number(lines)));
    }

    void setsWideTablesInParts() {
        ff::report::Report report = sampleReport();
        Draft draft(report);
        draft.begin("wide", "Wide");
        Table table{.id = "wide",
                    .title = "Wide",
                    .columns = {{"holder", "Holder"}},
                    .rows = {{{std::string("Estonia")}}},
                    .context = {},
                    .empty = {}};
        for (int i = 0; i < 40; ++i) {
            table.columns.push_back({"c", "System" + std::to_string(i), Unit::gpuHours});
            table.rows[0].cells.emplace_back(draft.add({.id = "w" + std::to_string(i),
                                                        .name = "w",
                                                        .value = 7000000.0 + i,
                                                        .unit = Unit::gpuHours}));
        }
        draft.put(table);
        const Pages pages = pagesOf(report);
        QCOMPARE(outside(pages), QString());
        const auto texts = textsOf(pages);
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(texts.count(u"System%1"_s.arg(i)), std::size_t(1));
        }
        QVERIFY(texts.count(u"Estonia"_s) >= 3);
    }

    void saysOnEveryPageWhatItIs() {
        const Pages pages = pagesOf(sampleReport(200));
        const auto texts = textsOf(pages);
        QCOMPARE(texts.count(u"SIMULATED"_s), pages.pages.size());
        for (std::size_t page = 1; page <= pages.pages.size(); ++page) {
            QCOMPARE(texts.count(u"%1 / %2"_s.arg(page).arg(pages.pages.size())), std::size_t(1));
        }
    }

    void findsTextsWhateverTheirSpaces() {
        const Pages pages = pagesOf(sampleReport());
        QCOMPARE(findText(pages, u"ROW-0007"_s).size(), std::size_t(1));
        QVERIFY(!findText(pages, u"63 104 037 GPU-h"_s).empty());
        QVERIFY(findText(pages, u"  "_s).empty());
    }

    void leavesSectionsOut() {
        const ff::report::Report whole = sampleReport();
        const ff::report::Report part =
            edited(whole, {"Mine.", {{"accounts", "A comment."}}, {"key_figures"}});
        QCOMPARE(part.sections.size(), whole.sections.size() - 1);
        QCOMPARE(part.note, std::string("Mine."));
        QVERIFY(part.figures.size() < whole.figures.size());
        const auto texts = textsOf(pagesOf(part));
        QCOMPARE(texts.count(u"A comment."_s), std::size_t(1));
        QCOMPARE(texts.count(u"Hidden"_s), std::size_t(0));
        QCOMPARE(texts.count(u"row-0003"_s), std::size_t(1));
        // Its figures are still those of its rows.
        QVERIFY(!findText(pagesOf(part), u"1 003"_s).empty());
    }
};

QTEST_MAIN(tst_Pages)
#include "tst_Pages.moc"

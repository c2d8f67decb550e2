// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/SourcesFile.h"

#include <QTest>

using namespace ff;

class tst_WithoutSource final : public QObject {
    Q_OBJECT

private slots:
    /// The comment above an entry is of that entry, not of the one before it.
    void removingLeavesTheCommentsOfTheNext() {
        const std::string text = "[[source]]\nid='a'\nsystem='lumi'\nkind='prometheus'\n"
                                 "url='https://a'\n\n# about b\n[[source]]\nid='b'\n"
                                 "system='lumi'\nkind='prometheus'\nurl='https://b'\n";
        const std::string rest = withoutSource(text, SourceId{"a"});
        QVERIFY(rest.starts_with("# about b\n[[source]]\nid='b'"));
    }

    /// A table of an entry may stand behind other entries: it goes with its entry, and they stay.
    void removingTakesTheTablesThatStandElsewhere() {
        const std::string text = "[[source]]\nid='a'\nsystem='lumi'\nkind='openmetrics'\n"
                                 "url='https://a'\n[[soruce]]\nid='typing error'\n"
                                 "[[source.rules]]\nmetric='gpu_busy'\nfamily='f'\n"
                                 "# about b\n[[source]]\nid='b'\nsystem='lumi'\n"
                                 "kind='openmetrics'\nurl='https://b'\n";
        QCOMPARE(withoutSource(text, SourceId{"a"}),
                 "[[soruce]]\nid='typing error'\n# about b\n[[source]]\nid='b'\n"
                 "system='lumi'\nkind='openmetrics'\nurl='https://b'\n");
        const auto changed = readSources(withSource(text, readSources(text, {}).sources.at(0)), {});
        QCOMPARE(changed.sources.size(), 2u);
    }

    /// Entries on one line: removing one leaves the others.
    void removingOneOfAnInlineListLeavesTheOthers() {
        const std::string text =
            "source = [{id='a',system='lumi',kind='prometheus',url='https://a'},"
            "\n  {id='b',system='mn5',kind='prometheus',url='https://b'}] # all\n"
            "[other]\nkey = 1";
        const std::string rest = withoutSource(text, SourceId{"a"});
        const SourcesRead read = readSources(rest, {});
        QCOMPARE(read.sources.size(), 1u);
        QCOMPARE(read.sources.front().id.text, std::string("b"));
        QVERIFY(rest.contains("[other]\nkey = 1"));
        QVERIFY(!rest.contains("# all"));
    }
};

QTEST_GUILESS_MAIN(tst_WithoutSource)
#include "tst_WithoutSource.moc"

// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/Fixture.h"

namespace ff::store {

class tst_Definitions final : public QObject {
    Q_OBJECT

    static ReportDefinition sample(std::string name) {
        return {.name = std::move(name),
                .kind = "national",
                .subject = "EE",
                .period = "last-month",
                .zone = "Europe/Tallinn",
                .isWeighed = true,
                .language = "de",
                .paper = "letter",
                .style = "eu",
                .summary = "In short.",
                .comments = {{"use", "More than planned."}, {"quality", "A gap."}},
                .leftOut = {"method", "quality"}};
    }

private slots:
    void comesBackWhole() {
        Fixture fixture;
        const ReportDefinition monthly = sample("monthly");
        VERIFY_RESULT(fixture.cache->reportDefinitions().keep(monthly));
        fixture.reopen();
        const auto read = fixture.cache->reportDefinitions().read("monthly");
        VERIFY_RESULT(read);
        QVERIFY(*read == monthly);
    }

    void oneOfTheSameNameIsReplaced() {
        Fixture fixture;
        ReportDefinitions& all = fixture.cache->reportDefinitions();
        VERIFY_RESULT(all.keep(sample("b")));
        VERIFY_RESULT(all.keep(sample("a")));
        ReportDefinition other = sample("b");
        other.comments.clear();
        other.leftOut = {"use"};
        VERIFY_RESULT(all.keep(other));
        const auto list = all.list();
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), std::size_t{2});
        QCOMPARE(list->front().name, std::string("a")); // by name
        QVERIFY(list->back() == other);
    }

    void isForgotten() {
        Fixture fixture;
        ReportDefinitions& all = fixture.cache->reportDefinitions();
        VERIFY_RESULT(all.keep(sample("a")));
        VERIFY_RESULT(all.keep(sample("b")));
        VERIFY_RESULT(all.remove("a"));
        const auto again = all.remove("a");
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::unknownDefinition);
        QCOMPARE(again.error().detail, std::string("b")); // what there is
        QCOMPARE(all.list()->size(), std::size_t{1});
    }

    void aNameIsNeeded() {
        Fixture fixture;
        ReportDefinitions& all = fixture.cache->reportDefinitions();
        QCOMPARE(all.keep(sample("")).error().code, ErrorCode::definitionRefused);
        QCOMPARE(all.keep(sample(std::string(kLongestDefinitionName + 1, 'x'))).error().code,
                 ErrorCode::definitionRefused);
        QVERIFY(all.list()->empty());
    }
};

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Definitions)
#include "tst_Definitions.moc"

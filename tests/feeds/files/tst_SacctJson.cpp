// SPDX-License-Identifier: GPL-3.0-only
// sacct --json.
#include "tests/feeds/files/ImportedFile.h"

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;
using namespace ff::feeds::testing;

class tst_SacctJson final : public QObject {
    Q_OBJECT

private slots:
    void sacctJson();
    void sacctJsonEqualsSacct();
    void sacctJsonRejects();
};

void tst_SacctJson::sacctJson() {
    const auto imported = import(recorded("sacct.json"), ImportFormat::sacctJson);
    QVERIFY(imported.report);
    QCOMPARE(imported.report->bad, 0U);
    QCOMPARE(imported.report->clusters, std::vector<std::string>{"teststack"});
    QVERIFY(imported.job(100014));
    QCOMPARE(imported.job(100014)->gpus, 16);
    QVERIFY(!imported.job(100014)->end);
    QVERIFY(!imported.job(1285)->start);
}

void tst_SacctJson::sacctJsonEqualsSacct() {
    // The same jobs by two ways are the same records: importing both changes nothing.
    const auto json = import(recorded("sacct.json"), ImportFormat::sacctJson);
    const auto text = import(recorded("sacct.txt"), ImportFormat::sacct);
    QVERIFY(json.report && text.report);
    int compared = 0;
    for (auto job : json.jobs) {
        auto* other = text.job(job.id);
        if (other == nullptr) {
            continue;
        }
        auto copy = *other;
        copy.observed = job.observed; // the text has no ElapsedRaw
        if (!job.end) {
            copy.suspended = job.suspended; // nor for how long one was that goes on
        }
        // sacct counts one node for a job that has none yet.
        if (!job.start) {
            copy.nodes = job.nodes;
        }
        QCOMPARE(copy, job);
        ++compared;
    }
    QVERIFY(compared > 40);
}

void tst_SacctJson::sacctJsonRejects() {
    const auto imported = import(
        R"({"jobs":[{"job_id":7,"state":{"current":["COMPLETED"]},"cluster":"a",
            "time":{"submission":1795305600,"start":1795305600,"end":1795305500,"elapsed":5},
            "tres":{"allocated":[{"type":"gres","name":"gpu","count":4}]}},
            {"job_id":8,"state":{"current":["COMPLETED"]},
            "time":{"submission":1795305600,"start":1795305600,"end":1795305700},
            "tres":{"allocated":[{"type":"gres","name":"gpu","count":4}]}}]})",
        ImportFormat::sacctJson);
    QVERIFY(imported.report);
    QCOMPARE(imported.jobs.size(), std::size_t(1));
    QCOMPARE(imported.report->rejects.front(), (ImportReject{1, "it ends before it starts", {}}));
}

QTEST_GUILESS_MAIN(tst_SacctJson)
#include "tst_SacctJson.moc"

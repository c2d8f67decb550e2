// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/Fixture.h"

namespace ff::store {

class tst_Closing final : public QObject {
    Q_OBJECT

private slots:
    /// People copy the file, and not its journal.
    void allIsInTheFileAlone() {
        Fixture fixture;
        const Instant noon = at("2026-03-01T12:00:00Z");
        fixture.put(pollAt(noon));
        QVERIFY(fixture.cache->polls().status().has_value()); // connections that read close last
        fixture.close();
        const QTemporaryDir folder;
        const std::filesystem::path copy =
            folder.filePath(QStringLiteral("copy.sqlite")).toStdString();
        std::filesystem::copy_file(fixture.file(), copy);
        const auto opened = Cache::open(copy, {});
        VERIFY_RESULT(opened);
        const auto status = (*opened)->polls().status();
        QVERIFY(status && status->size() == 1);
    }
};

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Closing)
#include "tst_Closing.moc"

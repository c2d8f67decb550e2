// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Catalogue.h"
#include "models/sources/CatalogueMatch.h"

#include <QTest>

using namespace ff;

/// Which system of the catalogue a source is likely of.
class tst_CatalogueMatch final : public QObject {
    Q_OBJECT

    const Federation m_federation = builtInFederation().federation;
    const Instant m_now = *parseIso8601("2026-11-20T00:00:00Z");

    CatalogueMatch likeliest(const SourceFinding& found) const {
        return catalogueMatches(found, m_federation, m_now).front();
    }

private slots:
    /// By the GPUs that are told, in the site's own devices.
    void isFoundByItsGpus() {
        const System* lumi = m_federation.system(SystemId{"lumi"});
        QVERIFY(lumi && lumi->devicesPerGpu > 1);
        SourceFinding found;
        found.source.url = "https://10.0.0.1:9090";
        found.devices = std::int64_t(*capacityAt(*lumi, m_now) * lumi->devicesPerGpu);
        const CatalogueMatch match = likeliest(found);
        QVERIFY(match.system == lumi->id);
        QVERIFY(std::abs(*match.apart()) < 1e-3);
    }

    /// A name goes before a number: the site may tell of a part of it alone.
    void isFoundByTheHostOfTheAddress() {
        SourceFinding found;
        found.devices = 17;
        found.source.url = "https://metrics.leonardo.example.org:9090/x";
        const CatalogueMatch match = likeliest(found);
        QVERIFY(match.system == SystemId{"leonardo"});
        QVERIFY(match.isNamed);
        found.source.url = "https://notleonardo.example.org";
        QVERIFY(!likeliest(found).isNamed);
    }

    /// What the site calls itself goes before what the address is called.
    void theClustersOwnNameGoesFirst() {
        SourceFinding found;
        found.cluster = "LUMI";
        found.source.url = "https://leonardo.example.org";
        const CatalogueMatch match = likeliest(found);
        QVERIFY(match.system == SystemId{"lumi"});
    }

    void withoutGpusNothingIsCompared() {
        SourceFinding found;
        found.source.url = "https://10.0.0.1";
        for (const CatalogueMatch& match : catalogueMatches(found, m_federation, m_now)) {
            QVERIFY(!match.apart());
            QVERIFY(!match.isNamed);
        }
    }
};

QTEST_APPLESS_MAIN(tst_CatalogueMatch)
#include "tst_CatalogueMatch.moc"

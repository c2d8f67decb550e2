// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/CountryNames.h"

#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_CountryNames final : public QObject {
    Q_OBJECT

private slots:
    void holders() {
        QCOMPARE(holderName("EE"), u"Estonia"_s);
        QCOMPARE(holderName("EU"), u"Union"_s);
        QCOMPARE(holderName(""), u"Unattributed"_s);
        QCOMPARE(holderName("GR"), holderName("EL"));
        QCOMPARE(holderName("JP"), u"Japan"_s);
        QCOMPARE(holderName("cscs-internal"), u"cscs-internal"_s);
    }
};

QTEST_GUILESS_MAIN(tst_CountryNames)
#include "tst_CountryNames.moc"

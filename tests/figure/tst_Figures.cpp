// SPDX-License-Identifier: GPL-3.0-only
#include "models/figure/Figures.h"

#include <QLocale>
#include <QTest>

using namespace ff;

namespace {

QString text(const std::string& bytes) {
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

class tst_Figures final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    /// Every locale writes the same minus sign and the same groups; what differs is the decimal
    /// sign.
    void writesNumbersInEveryLocale_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("point");
        for (const char* comma : {"sv_SE", "fi_FI", "nb_NO", "sl_SI", "et_EE", "de_DE", "lt_LT"}) {
            QTest::addRow("%s", comma) << QString::fromLatin1(comma) << QStringLiteral(",");
        }
        for (const char* point : {"en_GB", "C"}) {
            QTest::addRow("%s", point) << QString::fromLatin1(point) << QStringLiteral(".");
        }
    }
    void writesNumbersInEveryLocale() {
        QFETCH(QString, locale);
        QFETCH(QString, point);
        QLocale::setDefault(QLocale(locale));
        QCOMPARE(text(amount(-12, {})), QStringLiteral(u"\u221212"));
        QCOMPARE(text(amount(-123, "GPU-h")), QStringLiteral(u"\u2212123 GPU-h"));
        QCOMPARE(text(amount(-12345, {})), QStringLiteral(u"\u221212\u202f345"));
        QCOMPARE(text(amount(1234567.2, {})), QStringLiteral(u"1\u202f234\u202f567"));
        QCOMPARE(text(amount(-0.25, {})), QString(u"\u22120" + point + u"25"));
        QCOMPARE(text(amount(-0.01, {})), QStringLiteral("0"));
        QCOMPARE(text(percent(0.864)), QString(u"86" + point + u"4 %"));
        QCOMPARE(text(percent(0.99999)), QString(u"99" + point + u"9 %"));
        QCOMPARE(text(percent(1)), QString(u"100" + point + u"0 %"));
    }
};

QTEST_GUILESS_MAIN(tst_Figures)

#include "tst_Figures.moc"

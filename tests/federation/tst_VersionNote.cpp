// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/VersionNote.h"

#include <QTest>

using namespace ff;

class tst_VersionNote final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsNew_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("toml");
        QTest::addColumn<QString>("note");
        const QString rule = QStringLiteral("[[rule]]\naccount = \"fi\"\npayer = \"FI\"\n");
        const QString noted = rule + QStringLiteral("note = \"Aino: by mail\"\n");
        const QString change =
            QStringLiteral("[[change]]\nby = \"Aino\"\nnote = \"the board's fractions\"\n");
        const QString none;
        QTest::addRow("the first version") << none << noted << QStringLiteral("Aino: by mail");
        QTest::addRow("nothing new") << noted << noted << none;
        QTest::addRow("nobody said") << none << rule << none;
        QTest::addRow("a rule that got a note") << rule << noted << QStringLiteral("Aino: by mail");
        QTest::addRow("an entry of its own")
            << noted << noted + change << QStringLiteral("Aino: the board's fractions");
        QTest::addRow("both, whatever else stands there")
            << rule << QStringLiteral("[[award]]\nx = 1\n") + change + noted
            << QStringLiteral("Aino: the board's fractions; Aino: by mail");
        QTest::addRow("once more the same words")
            << change << change + change << QStringLiteral("Aino: the board's fractions");
        QTest::addRow("what was taken out") << noted + change << change << none;
        QTest::addRow("no TOML") << noted << QStringLiteral("[[rule") << none;
        QTest::addRow("no TOML before")
            << QStringLiteral("[[rule") << noted << QStringLiteral("Aino: by mail");
    }
    void saysWhatIsNew() {
        QFETCH(const QString, before);
        QFETCH(const QString, toml);
        QFETCH(const QString, note);
        QCOMPARE(QString::fromStdString(versionNote(toml.toStdString(), before.toStdString())),
                 note);
    }
};

QTEST_APPLESS_MAIN(tst_VersionNote)
#include "tst_VersionNote.moc"

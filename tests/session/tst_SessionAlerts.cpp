// SPDX-License-Identifier: GPL-3.0-only
// Rules that are changed in the window: what stands in alerts.toml afterwards.
#include "app/session/Session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_SessionAlerts final : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;

    QString file() const { return m_place.filePath(u"alerts.toml"_s); }
    void write(const QByteArray& toml) const {
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(toml);
    }
    QByteArray text() const {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    std::shared_ptr<Session> open() const {
        Session::Options options;
        options.config = m_place.path().toStdString();
        options.cache = m_place.filePath(u"cache.sqlite"_s).toStdString();
        return *Session::open(options);
    }
    static AlertRule rule(const char* id) {
        return {.id = id, .figure = "down", .when = AlertRule::When::above, .threshold = 0.25};
    }

private slots:
    void aRuleIsKeptAndRemoved() {
        write("# mine\n[[rule]]\nid = \"a\"\nfigure = \"down\"\nabove = 0.5\n");
        const auto session = open();
        QVERIFY(session->keepAlertRule(rule("a")));
        QVERIFY(session->keepAlertRule(rule("b")));
        QVERIFY(text().startsWith("# mine\n"));
        QVERIFY(text().contains("0.25") && !text().contains("0.5\n"));
        QVERIFY(session->removeAlertRule("a"));
        QVERIFY(!text().contains("\"a\"") && text().contains("\"b\""));
    }

    /// A file that is right, but that cannot be changed line by line, stays as it is.
    void noOtherRuleIsLost_data() {
        QTest::addColumn<QByteArray>("toml");
        QTest::newRow("on one line")
            << QByteArray("rule = [{ id = \"a\", figure = \"down\", above = 0.5 }, "
                          "{ id = \"b\", figure = \"down\", above = 0.6 }]\n");
        QTest::newRow("on many lines")
            << QByteArray("rule = [\n  { id = \"a\", figure = \"down\", above = 0.5 },\n"
                          "  { id = \"b\", figure = \"down\", above = 0.6 },\n]\n");
    }
    void noOtherRuleIsLost() {
        QFETCH(QByteArray, toml);
        write(toml);
        const auto session = open();
        QVERIFY(!session->keepAlertRule(rule("a")));
        QVERIFY(!session->keepAlertRule(rule("c")));
        QCOMPARE(text(), toml);
        static_cast<void>(session->removeAlertRule("a"));
        QCOMPARE(session->settings()->alertRules.back().threshold, 0.6);
    }
};

QTEST_GUILESS_MAIN(tst_SessionAlerts)
#include "tst_SessionAlerts.moc"

// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/ErrorText.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

class tst_ErrorText final : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasItsOwnNameAndSentence() {
        std::set<std::string> names;
        std::set<QString> sentences;
        for (int code = 0; code <= int(ff::ErrorCode::noteRefused); ++code) {
            const ff::Error error{ff::ErrorCode(code), "what the site said", "lumi-slurm"};
            const QString text = ff::describe(error);
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QVERIFY2(text.count(u". "_s) <= 1, qPrintable(text)); // two sentences at most
            QVERIFY(names.insert(ff::name(error.code)).second);
            QVERIFY(sentences.insert(text).second);
            QVERIFY(ff::name(error.code) != std::string{"unknown"});
        }
    }

    void saysWhatHappenedWhereAndWhatToDo_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("expected");
        QTest::addRow("place and words")
            << int(ff::ErrorCode::connectFailed) << u"connection refused"_s << u"https://a:9090"_s
            << u"No connection to https://a:9090 (connection refused). Check that the server runs "
               "and that no firewall stands between."_s;
        QTest::addRow("no words") << int(ff::ErrorCode::connectFailed) << u""_s << u"a"_s
                                  << u"No connection to a. Check that the server runs and that no "
                                     "firewall stands between."_s;
        QTest::addRow("no place")
            << int(ff::ErrorCode::emptyAnswer) << u""_s << u""_s
            << u"The answer of the source was empty. The exporter runs but measures nothing; the "
               "site has to look at it."_s;
        QTest::addRow("no place at the beginning")
            << int(ff::ErrorCode::badHttp) << u""_s << u""_s
            << u"The source does not answer in proper HTTP. Check address and port."_s;
        QTest::addRow("words with marks of their own")
            << int(ff::ErrorCode::badHttp) << u"got %1 and %2."_s << u"a%2"_s
            << u"a%2 does not answer in proper HTTP (got %1 and %2). Check address and port."_s;
        QTest::addRow("a wrong path")
            << int(ff::ErrorCode::httpStatus) << u"HTTP 404: not found"_s << u"a"_s
            << u"a does not know this address (HTTP 404: not found). Check its path."_s;
        QTest::addRow("a fault of the site")
            << int(ff::ErrorCode::httpStatus) << u"HTTP 500"_s << u"a"_s
            << u"a has a fault of its own (HTTP 500). The next poll tries again; if it lasts, the "
               "site has to look at it."_s;
        QTest::addRow("a refusal")
            << int(ff::ErrorCode::httpStatus) << u"HTTP 422: 50000 samples"_s << u"a"_s
            << u"a refused the request (HTTP 422: 50000 samples). Check the address and the kind "
               "of the source."_s;
        QTest::addRow("a line of a file")
            << int(ff::ErrorCode::badConfig) << u"fraction is missing"_s << u"federation.toml:7"_s
            << u"federation.toml:7: fraction is missing. Correct the entry; the rest is in force."_s;
    }

    void saysWhatHappenedWhereAndWhatToDo() {
        QFETCH(int, code);
        QFETCH(QString, detail);
        QFETCH(QString, where);
        QTEST(ff::describe({ff::ErrorCode(code), detail.toStdString(), where.toStdString()}),
              "expected");
    }
};

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_ErrorText.moc"

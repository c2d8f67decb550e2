// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/text/PlainStream.h"

#include <QTest>

#include <sstream>
#include <thread>
#include <vector>

class tst_PlainStream final : public QObject {
    Q_OBJECT

private slots:
    void noTerminalObeysIt_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        QTest::addRow("words") << QByteArray("Täglich: 5 GPU·h\n\tend")
                               << QByteArray("Täglich: 5 GPU·h\n\tend");
        QTest::addRow("colour") << QByteArray("a\x1b[31mred") << QByteArray("a\\x1b[31mred");
        QTest::addRow("title") << QByteArray("\x1b]0;x\x07") << QByteArray("\\x1b]0;x\\x07");
        QTest::addRow("over the line")
            << QByteArray("bad\rgood\x7f\x08") << QByteArray("bad\\x0dgood\\x7f\\x08");
        QTest::addRow("CSI of UTF-8") << QByteArray("\xc2\x9b"
                                                    "2J")
                                      << QByteArray("\\xc2\\x9b2J");
        QTest::addRow("at the end") << QByteArray("a\xc2") << QByteArray("a\xc2");
    }
    void noTerminalObeysIt() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        std::ostringstream out;
        {
            const ff::cli::PlainStream plain(out);
            out << text.toStdString() << std::flush;
        }
        QCOMPARE(out.str(), shown.toStdString());
        out << "\x1b"; // and is as it was
        QVERIFY(out.str().ends_with('\x1b'));
    }

    /// Threads say what goes wrong at a time: half a letter of one is none of another's.
    void manyMayWriteAtATime() {
        std::ostringstream out;
        {
            const ff::cli::PlainStream plain(out);
            std::streambuf& buffer = *static_cast<std::ostream&>(out).rdbuf();
            std::vector<std::jthread> writers;
            for (int i = 0; i < 4; ++i) {
                writers.emplace_back([&] {
                    const std::string line = "33\u00a0%\n";
                    for (int each = 0; each < 50'000; ++each) {
                        buffer.sputn(line.data(), std::streamsize(line.size()));
                    }
                });
            }
        }
        const QStringList lines = QString::fromStdString(out.str()).split(u'\n');
        QCOMPARE(lines.size(), 200'001);
        QCOMPARE(lines.count(QStringLiteral("33\u00a0%")), 200'000);
    }
};

QTEST_GUILESS_MAIN(tst_PlainStream)
#include "tst_PlainStream.moc"

// SPDX-License-Identifier: GPL-3.0-only
// The program on a screen and a session bus of its own, read from outside as a screen reader does.
#include "tests/window/AtSpi.h"

#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace ff::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 120'000;

/// Cells are asked for by their table.
bool isDeepEnough(const AtSpi::Seen& seen) {
    return seen.role.contains(u"table"_s) || seen.role == u"list"_s;
}

const AtSpi::Seen* named(const std::vector<AtSpi::Seen>& all, const QString& name,
                         const QString& role = {}) {
    const auto found = std::ranges::find_if(all, [&](const AtSpi::Seen& each) {
        return each.name == name && (role.isEmpty() || each.role == role);
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

class tst_ScreenReader final : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    QProcess m_screen;
    QProcess m_bus;
    QProcess m_program;
    QString m_display;
    std::optional<AtSpi> m_reader;
    AtSpi::Node m_root;

    /// One line that a helper says of itself: where it is reached.
    static QString firstLine(QProcess& process, const QString& program,
                             const QStringList& arguments) {
        process.start(program, arguments);
        if (!process.waitForStarted(kLong)) {
            return {};
        }
        while (!process.canReadLine() && process.waitForReadyRead(kLong)) {
        }
        return QString::fromUtf8(process.readLine()).trimmed();
    }

    std::vector<AtSpi::Seen> everything() const { return m_reader->tree(m_root, isDeepEnough); }

    /// Asks until the tree has what is looked for.
    std::vector<AtSpi::Seen>
    waitFor(const std::function<bool(const std::vector<AtSpi::Seen>&)>& isThere) const {
        std::vector<AtSpi::Seen> all;
        (void)QTest::qWaitFor(
            [&] {
                all = everything();
                return isThere(all);
            },
            kLong);
        return all;
    }

private slots:
    void initTestCase() {
        // app/packages names what these are in: without them nothing is shown, and the test fails.
        for (const auto* program : {"Xvfb", "dbus-daemon"}) {
            QVERIFY2(!QStandardPaths::findExecutable(QLatin1String(program)).isEmpty(), program);
        }
        m_display = u":"_s + firstLine(m_screen, u"Xvfb"_s,
                                       {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                                        u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s});
        QVERIFY(m_display.size() > 1);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_display);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_place.path());
        environment.remove(u"AT_SPI_BUS_ADDRESS"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        m_bus.setProcessEnvironment(environment); // what it starts has the same
        const QString address = firstLine(m_bus, u"dbus-daemon"_s,
                                          {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(!address.isEmpty());
        m_reader = AtSpi::on(address);
        QVERIFY2(m_reader, "there is no org.a11y.Bus: the package at-spi2-core is missing");
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        environment.insert(u"TMPDIR"_s, m_place.path());
        m_program.setProcessEnvironment(environment);
        m_program.start(QStringLiteral(FF_PROGRAM), {u"demo"_s, u"--days"_s, u"2"_s, u"--verbose"_s,
                                                     u"--config"_s, m_place.filePath(u"config"_s)});
        QVERIFY(m_program.waitForStarted(kLong));
        QByteArray said;
        QVERIFY2(QTest::qWaitFor(
                     [&] {
                         said += m_program.readAllStandardError();
                         return said.contains("figures after");
                     },
                     kLong),
                 said.constData());
        QTRY_VERIFY_WITH_TIMEOUT(!m_reader->programs().empty(), kLong);
        m_root = m_reader->programs().front();
        QVERIFY2(m_reader->name(m_root).contains(u"factory"_s, Qt::CaseInsensitive),
                 qPrintable(m_reader->name(m_root)));
    }

    void cleanupTestCase() {
        for (QProcess* process : {&m_program, &m_bus, &m_screen}) {
            process->terminate();
            if (!process->waitForFinished(kLong)) {
                process->kill();
                process->waitForFinished();
            }
        }
    }

    void thePagesAreNamed() {
        const auto all = waitFor([](const auto& seen) { return named(seen, u"Overview"_s); });
        for (const QString& page : {u"Overview"_s, u"Factories"_s, u"Shares"_s, u"Planner"_s,
                                    u"Reports"_s, u"Sources"_s}) {
            const AtSpi::Seen* found = named(all, page);
            QVERIFY2(found, qPrintable(page));
            QVERIFY2(found->role.contains(u"button"_s) || found->role.contains(u"radio"_s) ||
                         found->role.contains(u"check"_s),
                     qPrintable(found->role));
        }
    }

    /// The floor: a row a system, whose cells have words.
    void theFloorIsATable() {
        std::optional<std::pair<int, int>> size;
        const AtSpi::Seen* floor = nullptr;
        const auto all = waitFor([&](const auto& seen) {
            for (const AtSpi::Seen& each : seen) {
                if (const auto found =
                        each.role.contains(u"table"_s) && m_reader->isShowing(each.node)
                            ? m_reader->tableSize(each.node)
                            : std::nullopt;
                    found && found->first > 3 && each.name.contains(u"floor"_s)) {
                    size = found;
                    return true;
                }
            }
            return false;
        });
        for (const AtSpi::Seen& each : all) {
            if (each.role.contains(u"table"_s) && each.name.contains(u"floor"_s)) {
                floor = &each;
            }
        }
        QVERIFY(size && floor);
        QSet<QString> words;
        for (int row = 0; row < size->first; ++row) {
            words << m_reader->cell(floor->node, row, 0);
        }
        QCOMPARE(words.size(), size->first); // each system by its own name
        QVERIFY(!words.contains(QString()));
    }

    /// A button pressed from outside opens the page, whose charts say what they show.
    void aChartSaysItsSentence() {
        const auto before = everything();
        const AtSpi::Seen* factories = named(before, u"Factories"_s);
        QVERIFY(factories && m_reader->press(factories->node));
        const AtSpi::Seen* chart = nullptr;
        const auto all = waitFor([&](const auto& seen) {
            return std::ranges::any_of(seen, [&](const AtSpi::Seen& each) {
                return each.name.startsWith(u"GPUs by use"_s) && each.name.size() > 60 &&
                       m_reader->isShowing(each.node);
            });
        });
        for (const AtSpi::Seen& each : all) {
            if (each.name.startsWith(u"GPUs by use"_s) && each.name.size() > 60) {
                chart = &each;
            }
        }
        QVERIFY(chart);
        QVERIFY2(chart->name.contains(u"on average"_s) && chart->name.contains(u"simulated"_s),
                 qPrintable(chart->name));
        const auto size = m_reader->tableSize(chart->node);
        QVERIFY(size && size->first > 10 && size->second > 2);
        QVERIFY(!m_reader->cell(chart->node, 0, 1).isEmpty());
    }

    void cleanup() {
        QVERIFY2(m_program.state() == QProcess::Running,
                 m_program.readAllStandardError().right(2000).constData());
    }

    /// Nothing that can be pressed is without a name.
    void everyButtonHasAName() {
        int buttons = 0;
        for (const AtSpi::Seen& each : everything()) {
            if (each.role.contains(u"button"_s) && m_reader->isShowing(each.node)) {
                ++buttons;
                QVERIFY2(!each.name.isEmpty(), qPrintable(each.node.path));
            }
        }
        QVERIFY(buttons > 10);
    }
};

QTEST_GUILESS_MAIN(tst_ScreenReader)
#include "tst_ScreenReader.moc"

// SPDX-License-Identifier: GPL-3.0-only
// What is saved is what was there when it was asked for, as the proposed name says.
#include "widgets/charts/bars/BarList.h"
#include "widgets/export/Exporter.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_SaveDialog final : public QObject {
    Q_OBJECT

    static void show(BarList& chart, const char* from, const char* to, double value) {
        ExportContext context;
        context.subject = u"LUMI"_s;
        context.window = {*parseIso8601(from), *parseIso8601(to)};
        chart.setExportContext(context);
        BarList::Item item;
        item.name = u"Finland"_s;
        item.value = value;
        chart.setItems({item}, Unit::gpuHours);
    }
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void savesThePeriodThatItsNameSays_data() {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"csv", "svg", "png", "@1x.png"}) {
            QTest::newRow(ending) << QString::fromLatin1(ending);
        }
    }
    void savesThePeriodThatItsNameSays() {
        QFETCH(const QString, ending);
        const QTemporaryDir folder;
        BarList chart;
        chart.setTitle(u"Use"_s);
        chart.resize(400, 200);
        show(chart, "2026-10-01", "2026-11-01", 1234);
        QString name;
        std::function<void(const QString&)> choose;
        chart.exporter()->setAskForPath(
            [&](QWidget*, const QString& suggestion, const auto& chosen) {
                name = suggestion;
                choose = chosen;
            });
        QSignalSpy done(chart.exporter(), &Exporter::done);
        const auto ask = [&] {
            if (ending == u"csv"_s) {
                chart.exporter()->saveCsv();
            } else {
                chart.exporter()->savePicture();
            }
        };
        const auto take = [&](const QString& file) {
            choose(folder.filePath(file + u'.' + ending));
            return QTest::qWaitFor([&, before = done.size()] { return done.size() > before; });
        };
        ask();
        QVERIFY(take(u"at-once"_s));
        ask();
        QVERIFY2(name.contains(u"2026-10-01-to-2026-10-31"_s), qPrintable(name));
        // While the dialog is open the next period comes.
        show(chart, "2026-11-01", "2026-12-01", 98'765);
        QVERIFY(take(u"later"_s));
        const QByteArray october = read(folder.filePath(u"at-once."_s + ending));
        QVERIFY(!october.isEmpty());
        QVERIFY(read(folder.filePath(u"later."_s + ending)) == october);
        ask();
        QVERIFY(take(u"november"_s));
        QVERIFY(read(folder.filePath(u"november."_s + ending)) != october);
    }
};

QTEST_MAIN(tst_SaveDialog)
#include "tst_SaveDialog.moc"

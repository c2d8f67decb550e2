// SPDX-License-Identifier: GPL-3.0-only
// An operator: a real Prometheus is added, and is seen live.
#include "app/services/LiveQuestions.h"
#include "app/services/LiveSources.h"
#include "app/session/Session.h"
#include "tests/jobs/Hands.h"
#include "tests/stack/SlurmSays.h"
#include "tests/stack/Stack.h"
#include "widgets/controls/Chip.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/Page.h"
#include "widgets/pages/floor/FloorModel.h"
#include "widgets/pages/sources/SourcesModel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace ff::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Hands::With)

class tst_RealSource final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<LiveSources> m_sources;
    std::unique_ptr<LiveQuestions> m_questions;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    /// Goes on in the wizard, as its default button does.
    static bool goOn(const Hands& hands, const QWidget& wizard, Hands::With with) {
        auto* next = wizard.findChild<QPushButton*>(u"wizardNext"_s);
        if (!QTest::qWaitFor([next] { return next->isEnabled(); }, Hands::kPatience)) {
            return false;
        }
        if (with == Hands::With::keys) {
            hands.key(Qt::Key_Return);
            return true;
        }
        return Hands::clickAt(*next);
    }
    static bool shows(const QWidget& wizard, const char* label, const QString& words) {
        auto* text = wizard.findChild<QLabel*>(QLatin1String(label));
        return QTest::qWaitFor([&] { return text->text().contains(words); }, Hands::kPatience);
    }
    /// One of the operator's own, which no catalogue has.
    static bool nameSystem(const Hands& hands, const QWidget& wizard, Hands::With with) {
        auto* system = wizard.findChild<QComboBox*>(u"sourceSystem"_s);
        auto* name = wizard.findChild<QLineEdit*>(u"sourceNewSystem"_s);
        if (with == Hands::With::keys) {
            if (!hands.tabTo(u"sourceSystem"_s)) {
                return false;
            }
            hands.key(Qt::Key_End);
            if (!name->isVisible() || !hands.tabTo(u"sourceNewSystem"_s)) {
                return false;
            }
        } else {
            if (!Hands::chooseFrom(*system, system->count() - 1) || !Hands::clickAt(*name)) {
                return false;
            }
        }
        hands.type(u"Our cluster"_s);
        return name->text() == u"Our cluster"_s;
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() {
        m_place = std::make_unique<QTemporaryDir>();
        m_sources = std::make_unique<LiveSources>();
        m_questions = std::make_unique<LiveQuestions>();
        Session::Options options;
        options.config = m_place->path().toStdString();
        options.cache = m_place->filePath(u"cache.sqlite"_s).toStdString();
        options.changed = [this] { m_questions->noteChange(); };
        auto session = Session::open(std::move(options));
        QVERIFY(session.has_value());
        m_session = *session;
        m_session->start();
        m_questions->setBackend(m_session);
        m_sources->setBackend(m_session);
        m_window = std::make_unique<MainWindow>(*m_questions, *m_theme);
        m_window->setSources(*m_sources);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// What is being answered still finds its page.
    void cleanup() {
        m_questions->release();
        m_sources->release();
        m_window.reset();
        m_session.reset();
    }

    void aPrometheusIsAddedAndSeenLive_data() {
        QTest::addColumn<Hands::With>("with");
        QTest::newRow("keys") << Hands::With::keys;
        QTest::newRow("mouse") << Hands::With::mouse;
    }

    void aPrometheusIsAddedAndSeenLive() {
        QFETCH(Hands::With, with);
        const bool keys = with == Hands::With::keys;
        const Stack stack;
        const Hands hands(*m_window);
        if (keys) {
            hands.key(Qt::Key_6, Qt::ControlModifier);
            QTRY_VERIFY(hands.seenWidget(u"sourcesPage"_s));
            QVERIFY(hands.tabTo(u"addSource"_s));
            hands.key(Qt::Key_Space);
        } else {
            QVERIFY(hands.click(u"railSources"_s));
            QTRY_VERIFY(hands.seenWidget(u"addSource"_s));
            QVERIFY(hands.click(u"addSource"_s));
        }
        QWidget* wizard = hands.dialog(u"sourceWizard"_s);
        QVERIFY(wizard);
        if (!keys) {
            QVERIFY(Hands::clickAt(*wizard->findChild<QLineEdit*>(u"sourceUrl"_s)));
        }
        hands.type(QString::fromStdString(stack.prometheus().url));
        QVERIFY(goOn(hands, *wizard, with));
        QVERIFY(shows(*wizard, "wizardFound", u"Prometheus"_s));
        QVERIFY(goOn(hands, *wizard, with));
        QVERIFY(nameSystem(hands, *wizard, with));
        QVERIFY(goOn(hands, *wizard, with));
        QVERIFY(shows(*wizard, "wizardAnswer", u"It answers as it will be polled"_s));
        QVERIFY(goOn(hands, *wizard, with)); // adds
        QVERIFY(shows(*wizard, "wizardStep", u"Done"_s));
        QVERIFY(goOn(hands, *wizard, with)); // closes
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QWidget*>(u"sourceWizard"_s),
                                 Hands::kPatience);

        auto* live = m_window->findChild<Chip*>(u"live"_s);
        QTRY_COMPARE_WITH_TIMEOUT(live->accessibleName(), u"1 live"_s, Hands::kPatience);
        auto* table = hands.seen<QTableView>(u"sources"_s);
        QVERIFY(table);
        const auto cell = [table](SourcesModel::Column column) {
            return table->model()->index(0, column).data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(cell(SourcesModel::state), u"live"_s, Hands::kPatience);

        // Its GPUs stand on the floor: as many as Slurm itself counts.
        double gpus = 0;
        for (const auto& [name, node] : nodes(stack)) {
            gpus += double(node.gpus);
        }
        QTRY_VERIFY((m_window->activateWindow(), QApplication::activeWindow() == m_window.get()));
        if (keys) {
            hands.key(Qt::Key_1, Qt::ControlModifier);
        } else {
            QVERIFY(hands.click(u"railOverview"_s));
        }
        auto* floor = m_window->findChild<QTableView*>(u"floor"_s);
        const auto own = [floor] {
            for (int row = 0; row < floor->model()->rowCount(); ++row) {
                const QModelIndex name = floor->model()->index(row, FloorModel::factory);
                if (name.data().toString() == u"Our cluster"_s) {
                    return name.siblingAtColumn(FloorModel::gpus)
                        .data(FloorModel::SortRole)
                        .toDouble();
                }
            }
            return 0.;
        };
        QTRY_COMPARE_WITH_TIMEOUT(own(), gpus, Hands::kPatience);
        QVERIFY(floor->isVisible());
    }
};

QTEST_MAIN(tst_RealSource)
#include "tst_RealSource.moc"

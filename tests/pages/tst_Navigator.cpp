// SPDX-License-Identifier: GPL-3.0-only
// Where the window is, and the ways from one place to another.
#include "widgets/frame/Navigator.h"

#include <QSignalSpy>
#include <QTest>

using namespace ff;
using namespace std::chrono_literals;

namespace {

const Instant kNoon = *parseIso8601("2026-11-26T12:00:00Z");
const Window kPart{kNoon - 2h, kNoon - 1h};

Scope customScope(Window window) {
    Scope scope;
    scope.period = Period::custom;
    scope.window = window;
    return scope;
}

} // namespace

class tst_Navigator final : public QObject {
    Q_OBJECT

private slots:
    void leadsBackAndForward() {
        Navigator navigator;
        const QSignalSpy changed(&navigator, &Navigator::placeChanged);
        navigator.goTo(PageId::overview); // it is there already
        QCOMPARE(changed.count(), 0);
        navigator.goTo(PageId::planner);
        navigator.openSystem(SystemId{"lumi"});
        QVERIFY(navigator.canGoBack() && !navigator.canGoForward());
        navigator.back();
        QCOMPARE(navigator.here().page, PageId::planner);
        navigator.back();
        navigator.back(); // nothing lies before
        QCOMPARE(navigator.here().page, PageId::overview);
        QCOMPARE(changed.count(), 4);
        navigator.forward();
        QCOMPARE(navigator.here().page, PageId::planner);
        navigator.goTo(PageId::sources); // what lay ahead is forgotten
        QVERIFY(!navigator.canGoForward());
    }

    void aNeighbourStandsInPlaceOfAFactory() {
        Navigator navigator;
        navigator.openSystem(SystemId{"lumi"});
        navigator.stepToSystem(SystemId{"leonardo"});
        QCOMPARE(navigator.here().system, SystemId{"leonardo"});
        navigator.back();
        QCOMPARE(navigator.here().page, PageId::overview);
    }

    void aZoomIsOfOneFactoryAndItsPeriod() {
        Navigator navigator;
        navigator.zoomTo(kPart); // Overview has none
        QVERIFY(!navigator.canGoBack());
        navigator.choose(customScope({kNoon - 24h, kNoon}));
        navigator.openSystem(SystemId{"lumi"});
        navigator.zoomTo(kPart);
        QVERIFY(navigator.here().zoom == kPart);
        navigator.openSystem(SystemId{"lumi"});
        QVERIFY(navigator.here().zoom == kPart);
        navigator.choose(customScope({kNoon - 12h, kNoon}));
        QVERIFY(navigator.here().zoom == kPart);
        navigator.choose(customScope({kNoon - 90min, kNoon}));
        QVERIFY(!navigator.here().zoom);
        navigator.back();
        navigator.openSystem(SystemId{"leonardo"});
        QVERIFY(!navigator.here().zoom);
    }

    void theFilterByStateFollowsTheHolder() {
        Navigator navigator;
        navigator.openHolder(HolderId{"EE"}, SystemId{"lumi"});
        QVERIFY(navigator.here().scope.holder.empty()); // there was no filter
        Scope scope = navigator.here().scope;
        scope.holder = HolderId{"FI"};
        navigator.choose(scope);
        QVERIFY(navigator.here().holder == HolderId{"FI"});
        navigator.openHolder(HolderId{"EE"}, {});
        QCOMPARE(navigator.here().scope.holder, HolderId{"EE"});
        QCOMPARE(navigator.here().page, PageId::shares);
    }

    void aViewChangesNoSetting() {
        Navigator navigator;
        navigator.chooseUnit(GpuUnit::h100Equivalent);
        navigator.chooseZone("Europe/Helsinki");
        SavedView view;
        view.page = PageId::factories;
        view.system = SystemId{"lumi"};
        view.scope = customScope({kNoon - 24h, kNoon});
        view.zoom = kPart;
        navigator.openView(view);
        const Place& place = navigator.here();
        QCOMPARE(place.scope.unit, GpuUnit::h100Equivalent);
        QCOMPARE(place.scope.zone, std::string("Europe/Helsinki"));
        QVERIFY(place.scope.window == view.scope.window);
        QVERIFY(place.zoom == kPart);
        QCOMPARE(place.system, SystemId{"lumi"});
    }
};

QTEST_GUILESS_MAIN(tst_Navigator)
#include "tst_Navigator.moc"

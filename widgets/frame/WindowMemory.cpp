// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/WindowMemory.h"

#include <QSettings>
#include <QTimeZone>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

struct Word {
    int value;
    const char* text;
};

constexpr Word kPeriods[] = {
    {int(Period::last24h), "24h"},          {int(Period::last7d), "7d"},
    {int(Period::last30d), "30d"},          {int(Period::thisMonth), "month"},
    {int(Period::thisQuarter), "quarter"},  {int(Period::thisYear), "year"},
    {int(Period::lastMonth), "last month"}, {int(Period::lastQuarter), "last quarter"},
    {int(Period::lastYear), "last year"},   {int(Period::custom), "custom"}};
constexpr Word kModes[] = {{int(Theme::Mode::system), "desktop"},
                           {int(Theme::Mode::light), "light"},
                           {int(Theme::Mode::dark), "dark"},
                           {int(Theme::Mode::highContrast), "high contrast"}};
constexpr Word kViews[] = {{int(HolderView::beneficiary), "beneficiary"},
                           {int(HolderView::payer), "payer"}};

constexpr Word kUnits[] = {{int(GpuUnit::physical), "physical"},
                           {int(GpuUnit::h100Equivalent), "h100"}};

constexpr Word kPages[] = {
    {int(PageId::overview), "overview"}, {int(PageId::factories), "factories"},
    {int(PageId::shares), "shares"},     {int(PageId::planner), "planner"},
    {int(PageId::reports), "reports"},   {int(PageId::sources), "sources"}};

/// Words rather than numbers in the file: they survive a new entry in the middle.
template <std::size_t N>
QString wordFor(const Word (&words)[N], int value) {
    for (const Word& word : words) {
        if (word.value == value) {
            return QLatin1String(word.text);
        }
    }
    return {};
}

template <class T, std::size_t N>
T valueOf(const Word (&words)[N], const QVariant& text, T fallback) {
    for (const Word& word : words) {
        if (text.toString() == QLatin1String(word.text)) {
            return T(word.value);
        }
    }
    return fallback;
}

std::string id(const QSettings& settings, const QString& key, const std::string& fallback) {
    return settings.value(key, QString::fromStdString(fallback)).toString().toStdString();
}

/// "1762041600000/1762646400000": ms since the epoch.
QString textOf(const Window& window) {
    return QString::number(toMillis(window.from)) + u'/' + QString::number(toMillis(window.to));
}

std::vector<Window> windowsOf(const QStringList& texts) {
    std::vector<Window> windows;
    for (const QString& text : texts) {
        const Window window{fromMillis(text.section(u'/', 0, 0).toLongLong()),
                            fromMillis(text.section(u'/', 1).toLongLong())};
        if (!window.empty()) {
            windows.push_back(window);
        }
    }
    return windows;
}

PilotNeed readNeed(const QSettings& settings, const PilotNeed& fallback) {
    PilotNeed need = fallback;
    need.gpus = settings.value(u"pilot/gpus"_s, qlonglong(need.gpus)).toLongLong();
    need.hours = settings.value(u"pilot/hours"_s, need.hours).toDouble();
    need.runs = settings.value(u"pilot/runs"_s, need.runs).toInt();
    need.parallel = settings.value(u"pilot/parallel"_s, need.parallel).toBool();
    if (const std::string model = id(settings, u"pilot/model"_s, {}); !model.empty()) {
        need.models = {model};
    }
    if (const double memory = settings.value(u"pilot/memory"_s).toDouble(); memory > 0) {
        need.memoryGb = memory;
    }
    need.holder = HolderId{id(settings, u"pilot/holder"_s, need.holder.text)};
    need.mode = ModeId{id(settings, u"pilot/mode"_s, need.mode.text)};
    need.confidence = settings.value(u"pilot/confidence"_s, need.confidence).toDouble();
    return need;
}

void writeNeed(QSettings& settings, const PilotNeed& need) {
    settings.setValue(u"pilot/gpus"_s, qlonglong(need.gpus));
    settings.setValue(u"pilot/hours"_s, need.hours);
    settings.setValue(u"pilot/runs"_s, need.runs);
    settings.setValue(u"pilot/parallel"_s, need.parallel);
    settings.setValue(u"pilot/model"_s,
                      need.models.empty() ? QString() : QString::fromStdString(need.models[0]));
    settings.setValue(u"pilot/memory"_s, need.memoryGb.value_or(0));
    settings.setValue(u"pilot/holder"_s, QString::fromStdString(need.holder.text));
    settings.setValue(u"pilot/mode"_s, QString::fromStdString(need.mode.text));
    settings.setValue(u"pilot/confidence"_s, need.confidence);
}

} // namespace

WindowMemory WindowMemory::read(QSettings& settings, const WindowMemory& fallback) {
    WindowMemory memory = fallback;
    memory.geometry = settings.value(u"window/geometry"_s).toByteArray();
    memory.mode = valueOf(kModes, settings.value(u"window/appearance"_s), fallback.mode);
    memory.page = valueOf(kPages, settings.value(u"window/page"_s), fallback.page);
    memory.system = SystemId{id(settings, u"window/system"_s, fallback.system.text)};
    Scope& scope = memory.scope;
    scope.period = valueOf(kPeriods, settings.value(u"scope/period"_s), scope.period);
    scope.view = valueOf(kViews, settings.value(u"scope/view"_s), scope.view);
    scope.unit = valueOf(kUnits, settings.value(u"scope/unit"_s), scope.unit);
    scope.network = NetworkId{id(settings, u"scope/network"_s, scope.network.text)};
    scope.holder = HolderId{id(settings, u"scope/holder"_s, scope.holder.text)};
    scope.mode = ModeId{id(settings, u"scope/mode"_s, scope.mode.text)};
    const std::string zone = id(settings, u"scope/zone"_s, scope.zone);
    if (QTimeZone(QByteArray::fromStdString(zone)).isValid()) {
        scope.zone = zone;
    }
    if (scope.period == Period::custom) {
        const Window window{fromMillis(settings.value(u"scope/from"_s).toLongLong()),
                            fromMillis(settings.value(u"scope/to"_s).toLongLong())};
        if (window.empty()) {
            scope.period = fallback.scope.period;
        } else {
            scope.window = window;
        }
    }
    for (const QString& state : settings.value(u"window/recent"_s).toStringList()) {
        memory.recent.push_back(HolderId{state.toStdString()});
    }
    const auto zoom = windowsOf({settings.value(u"window/zoom"_s).toString()});
    memory.zoom = zoom.empty() ? std::nullopt : std::optional(zoom.front());
    memory.zooms = windowsOf(settings.value(u"window/zooms"_s).toStringList());
    memory.preferences = Preferences::read(settings);
    OverviewLook& look = memory.overview;
    look.columns = settings.value(u"overview/columns"_s).toString();
    look.filter = settings.value(u"overview/filter"_s).toString();
    look.cards = settings.value(u"overview/cards"_s, look.cards).toBool();
    look.inGpus = settings.value(u"overview/in_gpus"_s, look.inGpus).toBool();
    look.entitled = settings.value(u"overview/entitled"_s, look.entitled).toBool();
    memory.need = readNeed(settings, fallback.need);
    memory.scenarios = id(settings, u"pilot/scenarios"_s, fallback.scenarios);
    return memory;
}

void WindowMemory::write(QSettings& settings) const {
    settings.setValue(u"window/geometry"_s, geometry);
    settings.setValue(u"window/appearance"_s, wordFor(kModes, int(mode)));
    settings.setValue(u"window/page"_s, wordFor(kPages, int(page)));
    settings.setValue(u"window/system"_s, QString::fromStdString(system.text));
    settings.setValue(u"scope/period"_s, wordFor(kPeriods, int(scope.period)));
    settings.setValue(u"scope/view"_s, wordFor(kViews, int(scope.view)));
    settings.setValue(u"scope/unit"_s, wordFor(kUnits, int(scope.unit)));
    settings.setValue(u"scope/network"_s, QString::fromStdString(scope.network.text));
    settings.setValue(u"scope/holder"_s, QString::fromStdString(scope.holder.text));
    settings.setValue(u"scope/mode"_s, QString::fromStdString(scope.mode.text));
    settings.setValue(u"scope/zone"_s, QString::fromStdString(scope.zone));
    settings.setValue(u"scope/from"_s, qint64(toMillis(scope.window.from)));
    settings.setValue(u"scope/to"_s, qint64(toMillis(scope.window.to)));
    QStringList states;
    for (const HolderId& state : recent) {
        states << QString::fromStdString(state.text);
    }
    settings.setValue(u"window/recent"_s, states);
    settings.setValue(u"window/zoom"_s, zoom ? textOf(*zoom) : QString());
    QStringList zoomed;
    for (const Window& window : zooms) {
        zoomed << textOf(window);
    }
    settings.setValue(u"window/zooms"_s, zoomed);
    preferences.write(settings);
    settings.setValue(u"overview/columns"_s, overview.columns);
    settings.setValue(u"overview/filter"_s, overview.filter);
    settings.setValue(u"overview/cards"_s, overview.cards);
    settings.setValue(u"overview/in_gpus"_s, overview.inGpus);
    settings.setValue(u"overview/entitled"_s, overview.entitled);
    writeNeed(settings, need);
    settings.setValue(u"pilot/scenarios"_s, QString::fromStdString(scenarios));
}

} // namespace ff

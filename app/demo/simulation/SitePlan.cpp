// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/simulation/SitePlan.h"

#include "app/demo/simulation/Accounts.h"
#include "app/demo/simulation/Random.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <map>
#include <tuple>

namespace ff::demo {
namespace {

constexpr Seconds kHour = 3600;
constexpr Seconds kDay = 24 * kHour;
constexpr Seconds kTrainingStarts = 8 * kHour;
constexpr Seconds kTrainingLasts = 4 * kHour;
constexpr int kWarmUpDays = 5; ///< until an empty machine looks lived in

/// Sizes for machines whose capacity nobody has published; said to be simulated wherever shown.
const std::map<std::string_view, double> kInventedGpus{
    {"lumi-ai", 6000},   {"it4lia-ai", 6144}, {"mimer-ai", 1200},       {"arrhenius", 1528},
    {"hammerhai", 2048}, {"daedalus", 1200},  {"alice-recoque", 18432},
};

/// Offered load and patience: from a jammed machine to a half empty one.
struct Temper {
    double load;
    double patienceHours;
};
constexpr std::array kTempers{Temper{2.4, 50}, Temper{0.66, 24}, Temper{1.5, 36}, Temper{1.0, 24},
                              Temper{1.9, 40}, Temper{0.55, 24}, Temper{1.15, 30}};

/// The machines that people know: how full they are and how long one waits there is told apart.
const std::map<std::string_view, Temper> kTemperOf{
    {"jupiter", {1.35, 10}},      {"leonardo", {1.7, 14}},     {"lumi", {1.4, 10}},
    {"alps", {1.15, 9}},          {"marenostrum5", {1.6, 16}}, {"meluxina", {1.1, 10}},
    {"meluxina-ai", {0.95, 8}},   {"daedalus", {1.1, 9}},      {"mimer-ai", {0.95, 8}},
    {"vega", {1.4, 10}},          {"karolina", {1.15, 8}},     {"arrhenius", {1.05, 8}},
    {"it4lia-ai", {1.15, 8}},     {"lumi-ai", {1.0, 8}},       {"hammerhai", {1.3, 10}},
    {"alice-recoque", {0.95, 8}},
};

/// Opened a short while ago: there is not more of a past.
const std::map<std::string_view, int> kDaysOpen{{"mimer-ai", 11}};

/// Loses its power for some hours on the day that is shown.
constexpr std::string_view kDarkToday = "daedalus";

Temper temperOf(const SystemId& system, std::size_t index) {
    const auto known = kTemperOf.find(system.text);
    return known != kTemperOf.end() ? known->second : kTempers[index % kTempers.size()];
}

int daysOpen(const SystemId& system, int days) {
    const auto known = kDaysOpen.find(system.text);
    return known != kDaysOpen.end() ? std::min(known->second, days) : days;
}

std::string plainLower(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
            result.push_back(char(std::tolower(static_cast<unsigned char>(c))));
        }
    }
    return result;
}

/// GPUs of each model that stand there at `now`.
std::map<std::string, double> installed(const System& system, Seconds now) {
    std::map<std::string, const CapacityStep*> inForce;
    for (const CapacityStep& step : system.capacity) {
        const CapacityStep*& known = inForce[step.gpuModel];
        if (toMillis(step.from) <= now * 1000 && (!known || known->from <= step.from)) {
            known = &step;
        }
    }
    std::map<std::string, double> gpus;
    for (const auto& [model, step] : inForce) {
        if (step && step->gpus && *step->gpus >= 1) {
            gpus[model] = *step->gpus;
        }
    }
    return gpus;
}

/// Systems that nobody knows the size of stand in the catalogue, and have no source here either:
/// the first factories' alone, and the user's own, are given one.
bool isSimulated(const System& system, Seconds now) {
    return system.own || !installed(system, now).empty() || kInventedGpus.contains(system.id.text);
}

constexpr const char* kInventedModel = "H100"; ///< where the catalogue names none

std::string modelOf(const System& system) {
    for (const CapacityStep& step : system.capacity) {
        if (!step.gpuModel.empty()) {
            return step.gpuModel;
        }
    }
    return kInventedModel;
}

void planPools(SitePlan& site, const System& system, Seconds now) {
    auto gpus = installed(system, now);
    if (gpus.empty()) {
        const auto invented = kInventedGpus.find(system.id.text);
        gpus[modelOf(system)] = invented != kInventedGpus.end()
                                    ? invented->second
                                    : double(800 + 400 * (hashOf(system.id.text) % 6));
        site.sizeIsSimulated = true;
    }
    for (const auto& [model, count] : gpus) {
        const auto whole = std::int64_t(std::llround(count));
        const int perNode = whole % 4 == 0 ? 4 : whole % 2 == 0 ? 2 : 1;
        const std::string gres = plainLower(model.empty() ? kInventedModel : model);
        site.amd = site.amd || (gpus.size() == 1 && gres.starts_with("mi"));
        site.pools.push_back({.partition = gpus.size() == 1 ? "gpu" : gres,
                              .gpuModel = model.empty() ? kInventedModel : model,
                              .gres = gres,
                              .nodePrefix = gpus.size() == 1 ? "gn" : gres + "n",
                              .nodes = int(whole / perNode),
                              .devicesPerNode = int(perNode * site.devicesPerGpu),
                              .gpus = count});
    }
    std::ranges::sort(site.pools, [](const PoolPlan& a, const PoolPlan& b) {
        return std::tie(b.gpus, a.gpuModel) < std::tie(a.gpus, b.gpuModel);
    });
}

std::string upper(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](unsigned char c) { return char(std::toupper(c)); });
    return result;
}

bool isState(const std::string& code) {
    return code.size() == 2 && std::isupper(static_cast<unsigned char>(code[0])) != 0 &&
           std::isupper(static_cast<unsigned char>(code[1])) != 0;
}

/// What the catalogue says, or half.
double unionFraction(const Federation& federation, const SystemId& system) {
    for (const Entitlement& known : federation.entitlements) {
        if (known.system == system && known.holder.text == "EU" && known.fraction > 0) {
            return known.fraction;
        }
    }
    return 0.5;
}

/// The Union's share where the machine is of its network or of none; of the rest half for the host
/// and the other half evenly for who joined the factory. A machine that is a holder itself (Alps)
/// stands in its host's place; ICAIN has a part where the machine is in that network.
std::vector<HolderShare> planShares(const Federation& federation, const System& system) {
    const auto isIn = [&system](std::string_view network) {
        return std::ranges::any_of(system.networks,
                                   [&](const NetworkId& id) { return id.text == network; });
    };
    const Factory* factory = federation.factoryOf(system.id);
    const HolderId own{upper(system.id.text)};
    const HolderId host = federation.holder(own) ? own : HolderId{system.country};
    std::vector<std::string> joined;
    if (factory) {
        std::ranges::copy_if(factory->joined, std::back_inserter(joined), isState);
    }

    std::vector<HolderShare> shares;
    double rest = 1;
    const auto give = [&](const HolderId& holder, double fraction) {
        shares.push_back({holder, fraction});
        rest -= fraction;
    };
    const bool ofUnion = system.networks.empty() || isIn("eurohpc-aif");
    if (ofUnion || host.empty()) {
        give(HolderId("EU"), host.empty() ? 1.0 : unionFraction(federation, system.id));
    }
    if (isIn("icain")) {
        give(HolderId("ICAIN"), ofUnion ? 0.02 : 0.1);
    }
    const double shared = joined.empty() ? 0 : rest / 2;
    for (const std::string& state : joined) {
        give(HolderId(state), shared / double(joined.size()));
    }
    if (!host.empty()) {
        give(host, rest);
    }
    return shares;
}

/// By whole days: whoever opens the demo twice on a day sees the same past.
Period somewhen(const SitePlan& site, Random& random, Seconds now, std::int64_t hours) {
    const Seconds first = site.shown - site.shown % kDay + kDay;
    const Seconds latest = now - now % kDay - hours * kHour;
    const Seconds from = first + Seconds(random.unit() * double(latest - first));
    return {from - from % kHour, from - from % kHour + hours * kHour};
}

/// A maintenance day behind two sites of three and one ahead for the third, a blackout for one of
/// five (and today for one that is known), some lost telemetry.
void planTrouble(SitePlan& site, std::size_t index, Random random, Seconds now) {
    if (index % 3 == 2) {
        site.maintenance.push_back(
            {now - now % kDay + 4 * kDay, now - now % kDay + 4 * kDay + 10 * kHour});
    }
    if (site.system.text == kDarkToday && now - site.shown >= kDay) {
        site.blackouts.push_back({now - 7 * kHour, now - 4 * kHour});
    }
    if (now - site.shown < 3 * kDay) {
        return;
    }
    if (index % 3 != 2) {
        site.maintenance.push_back(somewhen(site, random, now, random.between(8, 14)));
    }
    if (index % 5 == 3) {
        site.blackouts.push_back(somewhen(site, random, now, random.between(3, 6)));
    }
    if (site.wire == Wire::prometheus) {
        for (std::int64_t i = random.between(1, 2); i > 0; --i) {
            site.silences.push_back(somewhen(site, random, now, random.between(2, 9)));
        }
    }
}

/// The last machine that is still being built answers with a bare page; of the others every second
/// one is a Prometheus, and the slurmrestds alternate between their generations.
std::vector<Wire> planWires(const std::vector<System>& systems, Seconds now) {
    std::size_t bare = systems.size() - 1;
    for (std::size_t i = 0; i < systems.size(); ++i) {
        if (installed(systems[i], now).empty()) {
            bare = i;
        }
    }
    std::vector<Wire> wires;
    int turn = 0;
    for (std::size_t i = 0; i < systems.size(); ++i) {
        if (i == bare && systems.size() > 2) {
            wires.push_back(Wire::exposition);
            continue;
        }
        const bool slurm = turn % 2 == 0;
        wires.push_back(!slurm          ? Wire::prometheus
                        : turn % 4 == 0 ? Wire::slurmModern
                                        : Wire::slurmClassic);
        ++turn;
    }
    return wires;
}

} // namespace

bool TrainingPlan::holds(Seconds at) const {
    return nodes > 0 && next(at).holds(at);
}

Period TrainingPlan::next(Seconds at) const {
    const Seconds midnight = at - at % kDay;
    const Seconds day = (midnight / kDay + 3) % 7; // 1970 began on a Thursday
    Seconds from = midnight + (weekday - day + 7) % 7 * kDay + kTrainingStarts;
    if (from + kTrainingLasts <= at) {
        from += 7 * kDay;
    }
    return {from, from + kTrainingLasts};
}

int SitePlan::devices() const {
    int all = 0;
    for (const PoolPlan& pool : pools) {
        all += pool.nodes * pool.devicesPerNode;
    }
    return all;
}

std::vector<SitePlan> planSites(const Federation& federation, std::uint64_t seed, int days,
                                Seconds now) {
    std::vector<SitePlan> sites;
    std::vector<System> simulated;
    std::ranges::copy_if(federation.systems, std::back_inserter(simulated),
                         [&](const System& system) { return isSimulated(system, now); });
    const std::vector<Wire> wires =
        simulated.empty() ? std::vector<Wire>{} : planWires(simulated, now);
    for (std::size_t i = 0; i < simulated.size(); ++i) {
        const System& system = simulated[i];
        SitePlan site;
        site.system = system.id;
        site.name = system.name;
        site.cluster = system.cluster.empty() ? plainLower(system.id.text) : system.cluster;
        site.wire = wires[i];
        site.seed = blend(seed, hashOf(system.id.text));
        site.devicesPerGpu = system.devicesPerGpu;
        site.shown = now - daysOpen(system.id, days) * kDay;
        site.origin = site.shown - site.shown % kDay - kWarmUpDays * kDay;
        const Temper temper = temperOf(system.id, i);
        site.offeredLoad = temper.load;
        site.patienceHours = temper.patienceHours;
        planPools(site, system, now);
        site.country = system.country;
        site.shares = planShares(federation, system);
        if (const Factory* factory = federation.factoryOf(system.id)) {
            for (const Antenna* antenna : federation.antennasOf(factory->id)) {
                site.antennas.emplace_back(antenna->country);
            }
        }
        site.accounts = planAccounts(site, Random(blend(site.seed, 1)));
        site.training = {.account = plainLower(site.shares.back().holder.text),
                         .weekday = int(site.seed % 5),
                         .nodes = site.pools.front().nodes / 100};
        planTrouble(site, i, Random(blend(site.seed, 2)), now);
        sites.push_back(std::move(site));
    }
    return sites;
}

} // namespace ff::demo

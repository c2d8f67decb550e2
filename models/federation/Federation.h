// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Ids.h"
#include "models/core/Time.h"
#include "models/federation/AccessRule.h"
#include "models/telemetry/GpuTypes.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ff {

enum class HolderKind { unionShare, state, network, other };

/// Whose share of a system can be spent: the Union, a state, ICAIN, ...
struct Holder {
    HolderId id;
    HolderKind kind = HolderKind::state;
    std::string name; ///< English; translated on showing by `countryName` where it is a state
    std::string source;
};

/// GPUs of one model from a date on. `gpus` unset: unknown, with the reason in `source`.
struct CapacityStep {
    Instant from;
    std::string gpuModel;
    std::optional<double> gpus; ///< physical GPUs
    std::string source;
    std::optional<double> memoryGb{}; ///< of one GPU, where it is not the model's usual size
};

/// The beginning of what was so before anyone wrote down since when (`from = "unknown"`).
inline constexpr Instant kUnknownStart{};

/// A part of a system that is documented by itself (Alps' clusters, a partition). It is not added
/// to the capacity: it says which GPUs a partition has, and how its size changed.
struct PoolFact {
    std::string name;            ///< the partition's or cluster's name
    std::optional<Instant> from; ///< unset: the date is unknown, the order of the file tells
    std::string gpuModel;
    std::optional<double> gpus;
    std::string source;
};

struct System {
    SystemId id;
    std::string name;
    std::string host;         ///< who runs it: "CSC"
    std::string place;        ///< "Kajaani"
    std::string country;      ///< ISO 3166
    std::string cluster;      ///< Slurm's ClusterName, checked when files are imported
    double devicesPerGpu = 1; ///< 2 where Slurm counts GCDs
    std::optional<std::int64_t> shardsPerGpu{}; ///< gres/shard of one GPU; unset: unknown
    std::optional<std::int64_t> mpsPerGpu{};    ///< gres/mps of one GPU; unset: unknown
    std::vector<CapacityStep> capacity;
    std::vector<PoolFact> pools;
    std::vector<NetworkId> networks;
    std::string note;
    std::string source;
    bool own = false; ///< the user's, which the built-in catalogue does not have
};

struct Factory {
    FactoryId id;
    std::string name;
    std::string host;
    std::string place;
    std::string country;             ///< ISO 3166
    std::vector<std::string> joined; ///< ISO 3166 codes, or partners' names for a national one
    std::vector<SystemId> systems;
    std::string note;
    std::string source;
};

using AntennaId = Id<struct AntennaTag>; ///< such as "aifa-lat"

/// An AI Factory Antenna: users in a state who work on the systems of the factories that it is
/// linked to. It has no GPUs of its own; its state profits from what others' systems give.
struct Antenna {
    AntennaId id;
    std::string name;
    std::string host;
    std::string place;
    std::string country;              ///< ISO 3166
    std::vector<FactoryId> factories; ///< empty: the link is not known
    std::string note;
    std::string source;
};

struct Network {
    NetworkId id;
    std::string name;
    std::string source;
};

enum class EntitlementBase { installed, available, allocatable };
enum class EntitlementBasis { agreed, estimated, placeholder };

/// A holder's fraction of a stated base of one system from a date on: until `until`, or until the
/// next one of the same pair begins. One [[entitlement]] over several systems becomes one of these
/// for each of them: a fraction of all is that fraction of each.
struct Entitlement {
    SystemId system;
    HolderId holder;
    double fraction = 0; ///< 0..1
    Instant from;
    std::optional<Instant> until; ///< unset: no end is known
    EntitlementBase base = EntitlementBase::installed;
    EntitlementBasis basis = EntitlementBasis::placeholder;
    std::string source;
};

/// An account as one site names it.
struct SystemAccount {
    SystemId system;
    std::string account;

    auto operator<=>(const SystemAccount&) const = default;
};

/// What a call granted to an account, on one system or as one amount over several. The account's
/// own use and that of the accounts below it in each site's tree count, except of those that have
/// an award of their own in force. What is not used by the end lapses: it is neither left nor does
/// it pay for what comes after.
struct Award {
    std::vector<SystemAccount> accounts; ///< one a system, in the order of the file; never empty
    double gpuHours = 0;                 ///< for all of them together
    Window window;
    ModeId mode;
    std::string source;

    [[nodiscard]] bool isOn(const SystemId& system) const;
    [[nodiscard]] bool isOnSeveral() const { return accounts.size() > 1; }
};

/// The systems of the award, "lumi, leonardo", and its accounts: the one name where it is the same
/// everywhere.
[[nodiscard]] std::string systemsText(const Award& award);
[[nodiscard]] std::string accountsText(const Award& award);

struct AccessMode {
    ModeId id;
    std::string name;
    std::string size; ///< as the call says it: "10k-50k GPU-h"
    std::string duration;
    std::string decision; ///< how and when it is granted
    std::string cap;      ///< of what it takes at most, in words
    std::string source;
    AccessRule rule{}; ///< the same as numbers, as far as they are known
};

enum class Organisation { unknown, startUp, sme, large, publicBody };

struct BeneficiaryShare {
    HolderId holder;
    double fraction = 1;

    bool operator==(const BeneficiaryShare&) const = default;
};

/// What an account's use is counted for. Fractions of the beneficiaries sum to 1.
struct Attributed {
    HolderId payer;
    std::vector<BeneficiaryShare> beneficiaries;
    ModeId mode;
    Organisation organisation = Organisation::unknown;
    std::string programme;

    bool operator==(const Attributed&) const = default;
};

/// One rule of federation.toml, tried in the order exact account, nearest mapped ancestor, label,
/// regular expression, and within each in the order of the file.
struct AttributionRule {
    enum class By { account, ancestor, label, pattern };
    By by = By::account;
    std::optional<SystemId> system; ///< unset: any
    std::string match;              ///< account, label value ("partition=ai" form) or expression
    std::optional<Instant> from;
    std::optional<Instant> until;
    Attributed gives;
    std::string note; ///< who mapped it, and why
    std::string file; ///< where the rule stands, for "which rule?"
    int line = 0;
};

/// A site's own way to charge, as data: a second column in the site's own unit.
struct BurnRule {
    SystemId system;
    std::string unit;      ///< "node-h", "GPU-h"
    std::string partition; ///< empty: any
    HolderId holder;       ///< empty: any; a state's own terms on the system
    double unitsPerDeviceHour = 1;
    std::string text;       ///< the rule in words
    std::string reset;      ///< "", "monthly", "quarterly"
    double cutBelow = 0;    ///< a grant of which less than this fraction is used ...
    int cutAfterMonths = 0; ///< ... after so many months is cut; 0: never
    std::string source;
};

/// What a site means by a GPU type of its own.
struct SiteGpuType {
    std::optional<SystemId> system; ///< unset: any
    GpuTypeRule rule;
};

/// The catalogue and the user's own additions, as one value. Reading it never asks the disk.
struct Federation {
    std::vector<Network> networks;
    std::vector<Factory> factories;
    std::vector<Antenna> antennas;
    std::vector<System> systems;
    std::vector<Holder> holders;
    std::vector<AccessMode> modes;
    std::vector<Entitlement> entitlements;
    std::vector<Award> awards;
    std::vector<AttributionRule> rules;
    std::vector<BurnRule> burnRules;
    std::vector<GpuModel> gpuModels; ///< how their types are written and cut
    std::vector<SiteGpuType> gpuTypes;
    std::map<std::string, double> h100Equivalent;  ///< GPU model -> factor, editable
    std::map<std::string, std::string> h100Source; ///< GPU model -> where the factor is from
    std::map<std::string, double> gpuMemoryGb;     ///< GPU model -> memory of one GPU

    [[nodiscard]] const System* system(const SystemId& id) const;
    [[nodiscard]] const Factory* factory(const FactoryId& id) const;
    /// The factory that runs it, or null for a system outside any (Alps).
    [[nodiscard]] const Factory* factoryOf(const SystemId& id) const;
    [[nodiscard]] const Holder* holder(const HolderId& id) const;
    /// How Slurm's GPU types are read on the system.
    [[nodiscard]] GpuTypes gpuTypesOf(const SystemId& id) const;
    /// Systems of a network, in the order of the catalogue; all of them for an empty id.
    [[nodiscard]] std::vector<const System*> systemsOf(const NetworkId& id) const;
    /// Factories with a system in the network; all of them for an empty id.
    [[nodiscard]] std::vector<const Factory*> factoriesOf(const NetworkId& id) const;
    /// Antennas that are linked to one of these factories; all of them for an empty id.
    [[nodiscard]] std::vector<const Antenna*> antennasOf(const NetworkId& id) const;
    /// Antennas that are linked to the factory.
    [[nodiscard]] std::vector<const Antenna*> antennasOf(const FactoryId& id) const;
};

/// Physical GPUs installed at `t`, over all models; nothing where none of them is known.
[[nodiscard]] std::optional<double> capacityAt(const System& system, Instant t);
/// Capacity integrated over the window, GPU-h, piecewise; nothing where it is unknown throughout.
[[nodiscard]] std::optional<double> capacityHours(const System& system, Window window);
/// Entitlement in force: of those that hold at `t` the one that began last; or null.
[[nodiscard]] const Entitlement* entitlementAt(const Federation& federation, const SystemId& system,
                                               const HolderId& holder, Instant t);
/// The instants inside the window at which capacity or an entitlement of the system changes.
[[nodiscard]] std::vector<Instant> capacityChanges(const System& system, Window window);

/// How many H100 one physical GPU of the partition counts for at `t`: by the pool's model where the
/// partition is one, else the mean over the system's models, weighed by their number. Nothing where
/// a model has no factor.
[[nodiscard]] std::optional<double> h100Factor(const Federation& federation, const System& system,
                                               const std::string& partition, Instant t);
/// The model of a GPU of a type (see GpuTypes) in the partition at `t`: the type's own, else the
/// partition's where it is a pool, else the system's where it has one. Empty: it cannot be told.
[[nodiscard]] std::string gpuModelOf(const System& system, const GpuKind& kind,
                                     const std::string& partition, Instant t);
/// The same factor for a GPU of a known kind: by its own model, which counts more than the
/// partition's; where its type names no model, as above.
[[nodiscard]] std::optional<double> h100Factor(const Federation& federation, const System& system,
                                               const std::string& partition, const GpuKind& kind,
                                               Instant t);

/// The site's rule for the partition (the one for any partition where it has none of its own), or
/// null. `holder` picks a state's own terms where there are any.
[[nodiscard]] const BurnRule* burnRuleOf(const Federation& federation, const SystemId& system,
                                         const std::string& partition, const HolderId& holder = {});

/// Stable words of the files: "agreed", "estimated", "placeholder"; "installed", ...
[[nodiscard]] const char* name(EntitlementBasis basis);
[[nodiscard]] const char* name(EntitlementBase base);
[[nodiscard]] const char* name(Organisation organisation);

} // namespace ff

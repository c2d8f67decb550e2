// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/PastByHand.h"

#include "app/feeds/poller/Backfill.h"
#include "models/config/SourceKinds.h"
#include "models/core/PastError.h"

#include <future>
#include <map>
#include <ranges>
#include <thread>

namespace ff {
namespace {

using namespace std::chrono_literals;

std::vector<SourceConfig> withPast(const Settings& settings, const SystemId& system) {
    std::vector<SourceConfig> found;
    for (const SourceConfig& source : settings.sources) {
        if (source.system == system && infoOf(source.kind).hasPast) {
            found.push_back(source);
        }
    }
    return found;
}

Result<void> ask(Session& session, const BackfillTask& task, const std::function<bool()>& goesOn) {
    // Shared, as the answer may come when nobody waits for it any more.
    const auto answer = std::make_shared<std::promise<Result<void>>>();
    auto answered = answer->get_future();
    session.askForPast(task, [answer](const Result<void>& result) { answer->set_value(result); });
    while (answered.wait_for(100ms) != std::future_status::ready) {
        if (!goesOn()) {
            return fail(ErrorCode::cancelled, {}, task.source.id.text);
        }
    }
    return answered.get();
}

enum class Day { wasThere, came };

Result<Day> fetchDay(Session& session, const SourceConfig& source, Window day,
                     const std::optional<Duration>& wanted, const std::function<bool()>& goesOn) {
    const Duration every = wanted.value_or(source.interval);
    const auto missing = session.missing(source, day, every);
    for (const Window& hole : std::views::reverse(missing)) {
        if (!goesOn()) {
            return fail(ErrorCode::cancelled, {}, source.id.text);
        }
        if (auto came = ask(session, {source, hole, every}, goesOn); !came) {
            return std::unexpected(came.error());
        }
    }
    if (!missing.empty() && !session.cache().flush()) {
        return fail(ErrorCode::cacheUnusable,
                    "what came of the past cannot be written; is the disk full?");
    }
    return missing.empty() ? Day::wasThere : Day::came;
}

/// One that could not be had.
struct LostDay {
    const SourceConfig* source = nullptr;
    Window day{};
    std::optional<Error> error{};
};

/// Whatever is asked for next fails as well.
bool endsAll(ErrorCode code) {
    return code == ErrorCode::cancelled || code == ErrorCode::cacheUnusable;
}

/// There is one at least.
Error errorOf(const std::vector<LostDay>& lost) {
    Error error = *lost.front().error;
    if (lost.size() > 1) {
        error.detail += "; and " + std::to_string(lost.size() - 1) +
                        " more days cannot be had, back to " + toIso8601(lost.back().day.from);
    }
    return error;
}

} // namespace

bool hasPast(const Settings& settings, const SystemId& system) {
    return !withPast(settings, system).empty();
}

Result<void> fetchPast(Session& session, const PastWish& wanted,
                       const std::function<void(const PastProgress&)>& report,
                       const std::function<bool()>& goesOn) {
    const auto settings = session.settings();
    const auto sources = withPast(*settings, wanted.system);
    if (sources.empty()) {
        return fail(ErrorCode::noData, "no source of it tells its past", wanted.system.text);
    }
    const auto days = feeds::daysOf(wanted.window);
    PastProgress progress;
    progress.of = std::int64_t(days.size() * sources.size());
    const auto fetch = [&](const SourceConfig& source, const Window& day) -> Result<void> {
        const auto came = fetchDay(session, source, day, wanted.every, goesOn);
        if (came) {
            ++progress.done;
            progress.source = source.id;
            progress.day = day.from;
            progress.wasThere = *came == Day::wasThere;
            report(progress);
        }
        return came ? Result<void>() : std::unexpected(came.error());
    };
    std::vector<LostDay> lost;
    std::map<SourceId, Error> away; // sources that are not reached, or let nobody in
    for (const Window& day : std::views::reverse(days)) {
        for (const SourceConfig& source : sources) {
            if (away.contains(source.id)) {
                continue;
            }
            if (auto came = fetch(source, day); came) {
                continue;
            } else if (endsAll(came.error().code)) {
                return came;
            } else if (isOfThatPartAlone(came.error().code)) {
                lost.push_back({&source, day, came.error()});
            } else {
                away.emplace(source.id, came.error());
            }
        }
    }
    for (LostDay& each : lost) { // a site may have been busy with something else then
        if (auto came = fetch(*each.source, each.day); came) {
            each.error.reset();
        } else if (endsAll(came.error().code)) {
            return came;
        } else {
            each.error = came.error();
        }
    }
    std::erase_if(lost, [](const LostDay& each) { return !each.error; });
    if (!away.empty()) {
        return std::unexpected(away.begin()->second);
    }
    return lost.empty() ? Result<void>() : std::unexpected(errorOf(lost));
}

Result<void> letFetchPast(Session& session, const PastWish& wanted,
                          const std::function<void(const PastProgress&)>& report,
                          const std::function<bool()>& goesOn) {
    constexpr auto kPatience = 30s; // it looks for wishes every two seconds
    PastWishes& wishes = session.cache().pastWishes();
    const auto id = wishes.ask(wanted);
    if (!id) {
        return std::unexpected(id.error());
    }
    const auto giveUp = [&](Result<void> why) {
        static_cast<void>(wishes.end(*id, why));
        return why;
    };
    for (std::int64_t said = 0;;) {
        const auto kept = wishes.find(*id);
        if (!kept) {
            return std::unexpected(kept.error());
        }
        if (kept->done > said) {
            said = kept->done;
            report({kept->source, kept->day, kept->done, kept->days, false});
        }
        if (kept->over) {
            return kept->error ? Result<void>(std::unexpected(*kept->error)) : Result<void>();
        }
        if (!goesOn()) {
            return giveUp(fail(ErrorCode::cancelled, {}, wanted.system.text));
        }
        if (now() - kept->alive > kPatience) {
            return giveUp(fail(ErrorCode::cacheLocked, "it does not fetch the past", {}));
        }
        std::this_thread::sleep_for(200ms);
    }
}

} // namespace ff

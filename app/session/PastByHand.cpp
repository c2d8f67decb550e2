// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/PastByHand.h"

#include "app/feeds/poller/Backfill.h"
#include "models/config/SourceKinds.h"

#include <future>
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
    for (const Window& day : std::views::reverse(days)) {
        for (const SourceConfig& source : sources) {
            const Duration every = wanted.every.value_or(source.interval);
            const auto missing = session.missing(source, day, every);
            for (const Window& hole : std::views::reverse(missing)) {
                if (!goesOn()) {
                    return fail(ErrorCode::cancelled, {}, source.id.text);
                }
                if (auto came = ask(session, {source, hole, every}, goesOn); !came) {
                    return came;
                }
            }
            if (!missing.empty() && !session.cache().flush()) {
                return fail(ErrorCode::cacheUnusable,
                            "what came of the past cannot be written; is the disk full?");
            }
            ++progress.done;
            progress.source = source.id;
            progress.day = day.from;
            progress.wasThere = missing.empty();
            report(progress);
        }
    }
    return {};
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

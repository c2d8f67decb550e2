// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Options.h"

#include "models/config/ZoneName.h"

#include <QCoreApplication>

#include <map>

namespace ff::cli {
namespace {

// By themselves, since lupdate takes a tr() in a template for one of its parameter, and one in a
// function of std::string for one of "std".
constexpr const char* kKnows = QT_TRANSLATE_NOOP("ff::cli", "knows ");
constexpr const char* kGot = QT_TRANSLATE_NOOP("ff::cli", "; it got: ");

} // namespace

std::string notOneOf(const std::string& list, const std::string& got) {
    return tr(kKnows) + list + tr(kGot) + got;
}

std::string tr(const char* text) {
    return QCoreApplication::translate("ff::cli", text).toStdString();
}

namespace {

/// Of a date the next one; what is none, or has a time, as it is.
std::string dateAfter(const std::string& text) {
    constexpr std::size_t kDate = std::string_view("2026-11-22").size();
    const auto midnight = text.size() == kDate ? parseIso8601(text) : std::nullopt;
    return midnight ? toIso8601(*midnight + std::chrono::days{1}).substr(0, kDate) : text;
}

} // namespace

void addInstant(CLI::App& app, const std::string& flag, std::optional<Instant>& into,
                const std::string& help, const std::string* zone, DateMeans date) {
    app.add_option_function<std::string>(
        flag,
        [&into, flag, zone, date](const std::string& text) {
            const std::string named = date == DateMeans::itsEnd ? dateAfter(text) : text;
            into = zone ? parseIso8601In(named, *zone) : parseIso8601(named);
            if (!into) {
                if (const auto ago = parseDuration(text)) {
                    into = now() - *ago;
                }
            }
            if (!into || *into < Instant{}) { // before 1970 there is nothing but work
                throw CLI::ValidationError(
                    flag, tr("wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven "
                             "days ago; it got: ") +
                              text);
            }
        },
        help);
}

void addPeriod(CLI::App& app, std::optional<Period>& period, std::optional<Instant>& from,
               std::optional<Instant>& to, const std::string& zone) {
    auto* named = app.add_option_function<std::string>(
        "--period",
        [&period](const std::string& text) {
            period = periodByName(text);
            if (!period) {
                std::string known;
                for (const Period each : namedPeriods()) {
                    known += (known.empty() ? "" : ", ") + std::string(name(each));
                }
                throw CLI::ValidationError("--period",
                                           tr("knows: ") + known + tr("; it got: ") + text);
            }
        },
        tr("a period by its name, such as last-month, this-quarter or last-30d, in place of --from "
           "and --to"));
    addInstant(app, "--from", from,
               tr("start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days "
                  "before the end"),
               &zone);
    addInstant(app, "--to", to, tr("end, not included; left out: now"), &zone);
    named->excludes("--from")->excludes("--to");
}

void addZone(CLI::App& app, std::string& zone, const std::string& help) {
    app.add_option_function<std::string>(
        "--zone",
        [&zone](const std::string& text) {
            if (!isZone(text)) {
                throw CLI::ValidationError("--zone", tr("wants a name such as Europe/Helsinki; it "
                                                        "got: ") +
                                                         text);
            }
            zone = text;
        },
        help);
}

void addDuration(CLI::App& app, const std::string& flag, std::optional<Duration>& into,
                 const std::string& help) {
    app.add_option_function<std::string>(
        flag,
        [&into, flag](const std::string& text) {
            into = parseDuration(text);
            if (!into) {
                throw CLI::ValidationError(flag, tr("wants a duration such as 15m, 1h or 1d; it "
                                                    "got: ") +
                                                     text);
            }
        },
        help);
}

void addFormat(CLI::App& app, Format& format, bool csv) {
    std::map<std::string, Format> formats{{"table", Format::table}, {"json", Format::json}};
    if (csv) {
        formats.emplace("csv", Format::csv);
    }
    oneOf(app.add_option("--format", format, tr("how to print")), formats);
}

} // namespace ff::cli

// SPDX-License-Identifier: GPL-3.0-only
#include "tests/stack/SlurmSays.h"

#include "tests/stack/Stack.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace ff::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int kWidth = 150; // of a column: what is longer would be cut

QStringList columns(const std::string& line) {
    const QString text = QString::fromStdString(line);
    QStringList found;
    for (int from = 0; from < text.size(); from += kWidth) {
        found.append(text.mid(from, kWidth).trimmed());
    }
    return found;
}

std::string format(std::initializer_list<const char*> names) {
    std::string text;
    for (const char* name : names) {
        text += (text.empty() ? "" : ",") + std::string(name) + ":" + std::to_string(kWidth);
    }
    return text;
}

/// The total of "cpu=2,gres/gpu:a100=2,gres/gpu=2".
std::int64_t gpusOfTres(const QString& tres) {
    static const QRegularExpression total(u"gres/gpu=(\\d+)"_s);
    return total.match(tres).captured(1).toLongLong();
}

/// The sum of "gpu:h100:4(IDX:0-3),gpu:a30:4": there is no total beside the parts.
std::int64_t gpusOfGres(const QString& gres) {
    static const QRegularExpression part(u"gpu(?::[a-z]\\w*)?:(\\d+)"_s);
    std::int64_t sum = 0;
    for (auto it = part.globalMatch(gres); it.hasNext();) {
        sum += it.next().captured(1).toLongLong();
    }
    return sum;
}

std::optional<Instant> instant(const QString& text) {
    return parseIso8601(text.toStdString());
}

} // namespace

std::vector<QueueLine> squeue(const Stack& stack) {
    std::vector<QueueLine> lines;
    for (const std::string& line :
         stack.run({"slurm", "squeue", "-a", "-r", "-h", "-t", "R,S,PD", "-S", "i", "-O",
                    format({"Account", "State", "Reason", "tres-alloc"})})) {
        const QStringList column = columns(line);
        lines.push_back({column.value(0).toStdString(), column.value(1).toStdString(),
                         column.value(2).toStdString(), gpusOfTres(column.value(3))});
    }
    return lines;
}

std::int64_t held(const std::vector<QueueLine>& queue) {
    std::int64_t gpus = 0;
    for (const QueueLine& line : queue) {
        gpus += line.state == "PENDING" ? 0 : line.gpus;
    }
    return gpus;
}

PendingKind pendingKind(const QueueLine& line) {
    if (line.reason.starts_with("JobHeld")) {
        return PendingKind::held;
    }
    if (line.reason.starts_with("Dependency")) {
        return PendingKind::dependency;
    }
    if (line.reason == "BeginTime") {
        return PendingKind::beginTime;
    }
    if (line.reason == "Reservation") {
        return PendingKind::reservation;
    }
    return PendingKind::eligible;
}

std::map<std::string, NodeLine> nodes(const Stack& stack) {
    static const QRegularExpression field(u"(?:^| )(NodeName|State|Gres|AllocTRES)=(\\S*)"_s);
    std::map<std::string, NodeLine> nodes;
    for (const std::string& line : stack.run({"slurm", "scontrol", "-o", "show", "node"})) {
        std::map<QString, QString> said;
        for (auto it = field.globalMatch(QString::fromStdString(line)); it.hasNext();) {
            const auto match = it.next();
            said[match.captured(1)] = match.captured(2);
        }
        nodes[said[u"NodeName"_s].toStdString()] = {said[u"State"_s].toLower().toStdString(),
                                                    gpusOfGres(said[u"Gres"_s]),
                                                    gpusOfTres(said[u"AllocTRES"_s])};
    }
    return nodes;
}

std::vector<AccountedRun> sacct(const Stack& stack) {
    std::vector<AccountedRun> runs;
    for (const std::string& line : stack.run(
             {"slurm", "sacct", "-a", "-X", "-D", "-P", "-n", "-S", "now-7days", "-E", "now", "-o",
              "JobIDRaw,Account,State,Submit,Start,End,AllocTRES,ReqTRES,ElapsedRaw"})) {
        const QStringList column = QString::fromStdString(line).split(u'|');
        const auto start = instant(column.value(4));
        runs.push_back({column.value(0).toULongLong(), column.value(1).toStdString(),
                        jobStateFromText(column.value(2).toStdString()),
                        instant(column.value(3)).value_or(Instant{}), start,
                        instant(column.value(5)), gpusOfTres(column.value(start ? 6 : 7)),
                        column.value(8).toLongLong()});
    }
    return runs;
}

std::map<std::string, ReservationLine> reservations(const Stack& stack) {
    std::map<std::string, ReservationLine> lines;
    for (const std::string& line : stack.run({"slurm", "sacctmgr", "-P", "-n", "show",
                                              "reservation", "format=name,start,end,tres"})) {
        const QStringList column = QString::fromStdString(line).split(u'|');
        const Window window{instant(column.value(1)).value(), instant(column.value(2)).value()};
        lines[column.value(0).toStdString()] = {window, gpusOfTres(column.value(3))};
    }
    return lines;
}

std::map<std::string, std::int64_t> sreport(const Stack& stack, Window window) {
    const auto time = [](Instant at) {
        std::string text = toIso8601(at);
        text.pop_back(); // Slurm reads local time, which is UTC here
        return text;
    };
    std::map<std::string, std::int64_t> seconds;
    for (const std::string& line :
         stack.run({"slurm", "sreport", "-P", "-n", "cluster", "AccountUtilizationByUser", "-T",
                    "gres/gpu", "-t", "Seconds", "start=" + time(window.from),
                    "end=" + time(window.to)})) {
        const QStringList column = QString::fromStdString(line).split(u'|');
        if (!column.value(2).isEmpty()) { // a line without a login sums up the account's tree
            seconds[column.value(1).toStdString()] += column.value(5).toLongLong();
        }
    }
    return seconds;
}

} // namespace ff::test

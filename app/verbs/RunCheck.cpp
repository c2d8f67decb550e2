// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Fetch.h"
#include "app/feeds/prometheus/api/ApiReport.h"
#include "app/feeds/slurm/SlurmCheck.h"
#include "app/feeds/slurm/SlurmSamples.h"
#include "app/feeds/text/CheckReport.h"
#include "app/services/settings/Settings.h"
#include "app/verbs/Run.h"
#include "models/core/ErrorText.h"
#include "models/federation/Catalogue.h"
#include "models/text/NumberText.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>
#include <iostream>

namespace ff {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

constexpr qint64 kMostBytes = 512ll << 20; ///< of a file; more is not one answer

bool isUrl(const std::string& what) {
    return what.starts_with("http://") || what.starts_with("https://");
}

/// A URL is asked as a poll would: Slurm's token comes from SLURM_JWT, as for Slurm's own tools.
SourceConfig sourceOf(const cli::Check& wanted) {
    SourceConfig source;
    source.id = SourceId{"check"};
    source.url = wanted.what;
    source.timeout = std::chrono::seconds{30};
    source.kind = SourceKind::openMetrics;
    if (wanted.as == cli::Wire::prometheusApi) {
        source.kind = SourceKind::prometheus;
    }
    if (wanted.as == cli::Wire::slurmRest) {
        source.kind = SourceKind::slurmRest;
        source.userName = qEnvironmentVariable("USER").toStdString();
        if (qEnvironmentVariableIsSet("SLURM_JWT")) {
            source.credential = {CredentialRef::From::environment, "SLURM_JWT"};
        }
    }
    return source;
}

Result<feeds::Response> readFile(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::fileUnreadable, file.errorString().toStdString(), path);
    }
    // A pipe and a device have no size before they are read.
    constexpr qint64 kPiece = 1 << 20;
    std::string text;
    for (QByteArray piece = file.read(kPiece); !piece.isEmpty(); piece = file.read(kPiece)) {
        text.append(piece.constData(), std::size_t(piece.size()));
        if (qint64(text.size()) > kMostBytes) {
            return fail(ErrorCode::bodyTooLarge, "the file has more than 512 MiB", path);
        }
    }
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::fileUnreadable, file.errorString().toStdString(), path);
    }
    return feeds::Response{0, {}, std::move(text)};
}

/// What the nodes have in physical GPUs, where Slurm counts slices or shares beside them.
QString physicalText(const std::vector<feeds::SlurmNode>& nodes) {
    std::int64_t devices = 0;
    std::int64_t allocated = 0;
    for (const feeds::SlurmNode& node : nodes) {
        devices += node.gpus;
        allocated += node.gpusAllocated;
    }
    const auto types = builtInFederation().federation.gpuTypesOf({});
    const feeds::GpuStates physical = feeds::gpuStates(nodes, {}, now(), types);
    if (physical.capacity == double(devices) && physical.allocated == double(allocated)) {
        return {};
    }
    const auto number = [](double value) {
        return QString::fromStdString(numberText(std::round(value * 100) / 100));
    };
    return Words::tr(
               "Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice "
               "or a share counts its part, these are %3 and %4.")
        .arg(QString::number(devices), QString::number(allocated), number(physical.capacity),
             number(physical.allocated));
}

/// A sentence about the site that answered; of a file, what is wrong with it and no more.
std::string inWords(const Error& error, bool isFile) {
    if (!isFile) {
        return describe(error).toStdString();
    }
    return error.detail.empty() ? std::string("the file is empty") : error.detail;
}

feeds::CheckReport slurmReport(const feeds::Response& response, feeds::ReportFormat format,
                               bool isFile) {
    feeds::CheckReport report;
    const auto check = feeds::checkSlurm(response.body, response.status);
    if (!check) {
        return {{}, {inWords(check.error(), isFile)}, false};
    }
    report.data = format == feeds::ReportFormat::json ? check->json : check->table;
    if (!report.data.ends_with('\n')) {
        report.data += '\n';
    }
    report.ok = check->good();
    if (const QString text = physicalText(check->answer.nodes); !text.isEmpty()) {
        report.messages.push_back(text.toStdString());
    }
    for (const auto& error : check->answer.errors) {
        report.messages.push_back(inWords(
            {ErrorCode::siteReportsError, error.text + " (" + std::to_string(error.code) + ')', {}},
            isFile));
    }
    return report;
}

feeds::CheckReport reportOf(const feeds::Response& response, const cli::Check& wanted) {
    const auto format =
        wanted.format == cli::Format::json ? feeds::ReportFormat::json : feeds::ReportFormat::table;
    switch (wanted.as) {
    case cli::Wire::openMetrics:
        return feeds::checkExposition(response.body, feeds::TextFormat::openMetrics, format);
    case cli::Wire::prometheusText:
        return feeds::checkExposition(response.body, feeds::TextFormat::prometheus, format);
    case cli::Wire::prometheusApi:
        return feeds::checkPrometheusApi(response.body, format);
    case cli::Wire::slurmRest:
        return slurmReport(response, format, !isUrl(wanted.what));
    }
    return {};
}

} // namespace

int runCheck(const cli::Common&, const cli::Check& wanted) {
    const auto response =
        isUrl(wanted.what) ? feeds::fetch(sourceOf(wanted)) : readFile(wanted.what);
    if (!response) {
        std::cerr << describe(response.error()).toStdString() << '\n';
        return 1;
    }
    const feeds::CheckReport report = reportOf(*response, wanted);
    std::cout << report.data << std::flush;
    for (const std::string& message : report.messages) {
        std::cerr << message << '\n';
    }
    if (response->status >= 400) {
        std::cerr << "HTTP " << response->status << '\n';
    }
    return report.ok && response->status < 400 ? 0 : 1;
}

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
// A national report over a year of jobs on four systems: from the cache to the PDF, as `report
// national` makes it, and its pages as the preview draws them. Prints its own figures.
//   FF_BENCH_JOBS=10000000 FF_BENCH_DIR=/var/tmp QT_QPA_PLATFORM=offscreen bench_report
// The jobs are made once and kept; a second run with FF_BENCH_KEEP=1 measures memory without them.
// tests/bench/report_vs_libreoffice.sh does both and lets LibreOffice print the same tables.
#include "app/export/Export.h"
#include "app/services/reports/ReadReport.h"
#include "app/store/Cache.h"
#include "tests/bench/Year.h"
#include "tests/support/ImportJobs.h"
#include "widgets/reports/layout/PageLayout.h"
#include "widgets/reports/paint/PagePainter.h"
#include "widgets/reports/pdf/ReportPdf.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <fstream>

using namespace std::chrono_literals;

namespace {

using namespace ff;
using namespace ff::bench;

constexpr const char* kFile = "bench-report.sqlite";
constexpr std::array kSystems{"north", "south", "east", "west"};

Window year() {
    return {kYear, kYear + 365 * 24h};
}

/// Every account counts half for Estonia: its report has a row for each, and forty pages.
std::string federationText() {
    std::string text;
    for (const char* system : kSystems) {
        text += std::string("[[system]]\nid = \"") + system + "\"\nname = \"" + system +
                "\"\ncapacity = [{ model = \"A100\", gpus = 20000 }]\n"
                "[[entitlement]]\nholder = \"EE\"\nfraction = 0.1\nbasis = \"agreed\"\n"
                "system = \"" +
                system + "\"\n";
    }
    for (int i = 0; i < kAccounts; ++i) {
        text += "[[rule]]\naccount = \"" + accountName(i) + "\"\npayer = \"" +
                (i % 3 == 0 ? "EE" : "EU") +
                "\"\nbeneficiaries = { EE = 0.5, FI = 0.5 }\nmode = \"" +
                (i % 2 == 0 ? "fast-lane" : "regular") + "\"\n";
    }
    for (int i = 0; i < 12; ++i) {
        text += std::string("[[award]]\nsystem = \"") + kSystems[std::size_t(i % 4)] +
                "\"\naccount = \"" + accountName(i) +
                "\"\ngpu_hours = 4000000\nfrom = 2025-01-01\nto = 2026-01-01\nmode = \"regular\"\n";
    }
    return text;
}

void fill(store::Cache& cache) {
    Year jobs;
    std::array<std::vector<JobRecord>, kSystems.size()> parts;
    for (const auto* made = &jobs.next(); !made->empty(); made = &jobs.next()) {
        for (auto& part : parts) {
            part.clear();
        }
        for (const JobRecord& job : *made) {
            parts[std::hash<std::string>{}(job.account) % parts.size()].push_back(job);
        }
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!importJobs(cache, SystemId{kSystems[i]}, parts[i], year())) {
                std::abort();
            }
        }
    }
}

/// Of the processor, all threads together.
double cpuSeconds() {
    return double(std::clock()) / CLOCKS_PER_SEC;
}
double wallSeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// What the process has taken at most, in MB.
double peakMegabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            return std::stod(line.substr(6)) / 1024;
        }
    }
    return 0;
}

report::Request request() {
    report::Request request;
    request.kind = report::Kind::national;
    request.locale = QLocale(QLocale::English);
    report::setPeriod(request, *namedPeriod("2025", "UTC", kYear + 400 * 24h), kYear + 400 * 24h);
    report::setSubject(request, "EE");
    return request;
}

QImage draw(const report::Pages& pages, std::size_t page) {
    const QSizeF size = report::sizeOf(pages.paper);
    const double scale = 900 / size.width(); // pixels across, as the preview has them
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, pages, page);
    return image;
}

int run() {
    const bool keeps = std::getenv("FF_BENCH_KEEP") && std::filesystem::exists(fileOf(kFile));
    auto cache = store::Cache::open(keeps ? fileOf(kFile) : fresh(kFile), {});
    if (!cache) {
        return 1;
    }
    if (!keeps) {
        const double before = wallSeconds();
        fill(**cache);
        std::printf("jobs %zu, made in %.0f s\n", jobCount(), wallSeconds() - before);
    }
    // What the writer does by itself in the background, where an older version made the cache.
    const double beforePacking = wallSeconds();
    if (!(*cache)->seal()) {
        return 1;
    }
    std::printf("what was not packed yet, packed in %.1f s\n", wallSeconds() - beforePacking);
    const auto settings = std::make_shared<const Settings>(settingsFrom(federationText(), {}));
    if (!settings->problems.empty()) {
        return 1;
    }
    // Twice: the first time warms the files of the cache up. Nothing else is remembered.
    std::shared_ptr<const report::Report> made;
    for (const char* how : {"cold", "warm"}) {
        made.reset(); // a verb holds one report, not two
        QueryCache remembered;
        const QueryContext reading{(*cache)->samples(), (*cache)->jobs(),
                                   (*cache)->polls(),   settings,
                                   kYear + 400 * 24h,   {},
                                   &(*cache)->books(),  &remembered,
                                   (*cache)->edition()};
        const double begin = cpuSeconds();
        auto read = readReport(reading, request());
        if (!read) {
            std::printf("no report: %s\n", read.error().detail.c_str());
            return 1;
        }
        made = std::make_shared<const report::Report>(std::move(*read));
        const double afterReading = cpuSeconds();
        const report::Pages pages = report::laidOut(made, request().locale, report::Paper::a4);
        const double afterLaying = cpuSeconds();
        const auto pdf = toPdf(pages);
        if (!pdf) {
            return 1;
        }
        const double end = cpuSeconds();
        std::printf("%s: %.2f s of CPU (read %.2f, laid out %.2f, PDF %.2f), %zu pages, "
                    "%zu figures, PDF %.2f MB\n",
                    how, end - begin, afterReading - begin, afterLaying - afterReading,
                    end - afterLaying, pages.pages.size(), made->figures.size(),
                    double(pdf->size()) / 1e6);
    }
    std::printf("memory %.0f MB at most\n", peakMegabytes());

    double begin = wallSeconds();
    const double beginCpu = cpuSeconds();
    const report::Pages shown = report::laidOut(made, request().locale, report::Paper::a4);
    (void)draw(shown, 0);
    std::printf("first page of the preview: %.0f ms, of which the processor %.0f ms\n",
                (wallSeconds() - begin) * 1e3, (cpuSeconds() - beginCpu) * 1e3);
    std::vector<double> turns;
    for (std::size_t page = 1; page < shown.pages.size(); ++page) {
        begin = wallSeconds();
        (void)draw(shown, page);
        turns.push_back((wallSeconds() - begin) * 1e3);
    }
    std::ranges::sort(turns);
    std::printf("turning a page: %.1f ms in the middle, %.1f ms at most\n", turns[turns.size() / 2],
                turns.back());
    const auto written = exportReport(*made, request().locale, fileOf("bench-report-files"),
                                      {report::FileFormat::xlsx});
    if (!written) {
        return 1;
    }
    std::printf("%s\n", written->front().c_str());
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    return run();
}

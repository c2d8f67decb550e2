// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/layout/TitlePage.h"

#include "models/reports/TitleFacts.h"
#include "models/reports/Words.h"
#include "widgets/reports/layout/TextStrips.h"
#include "widgets/reports/type/TextBlock.h"

namespace ff::report {
namespace {

constexpr double kAccentRule = 4 * kPoint;

void putBrand(Strips& strips, const Report& report, double width) {
    constexpr TextStyle kBrand{9.5, false, Ink::quiet};
    Strip strip{.height = 30 * kMillimetre};
    strip.add(Fill{{0, 0, width, kAccentRule}, Ink::accent});
    const QString brand = QStringLiteral("Factory Floor");
    const double y = 20 * kPoint + ascentOf(kBrand);
    const int element = strips.begin(Role::paragraph);
    strip.add(element, {brand, {0, y}, kBrand});
    if (report.isSimulated) {
        const TextStyle mark{9, true, Ink::warning};
        const QString simulated = QStringLiteral("SIMULATED");
        strip.add(strips.begin(Role::paragraph),
                  {simulated, {width - widthOf(simulated, mark), y}, mark});
    }
    strips.strips.push_back(std::move(strip));
}

void putWarning(Strips& strips, const std::string& text, double width) {
    constexpr double kPad = 6 * kPoint;
    const std::vector<QString> lines =
        brokenLines(QString::fromStdString(text), style::kWarning, width - 4 * kPad);
    const int element = strips.begin(Role::paragraph);
    Strip strip{.height = double(lines.size()) * lineHeight(style::kWarning) + 2 * kPad,
                .before = 10 * kPoint};
    strip.add(Fill{{0, 0, width, strip.height}, Ink::tint});
    strip.add(Fill{{0, 0, 3 * kPoint, strip.height}, Ink::warning});
    double y = kPad + ascentOf(style::kWarning);
    for (const QString& line : lines) {
        strip.add(element, {line, {2 * kPad, y}, style::kWarning});
        y += lineHeight(style::kWarning);
    }
    strips.strips.push_back(std::move(strip));
}

std::vector<ContentsEntry> putContents(Strips& strips, const Report& report, double width) {
    constexpr TextStyle kHead{10, true};
    constexpr TextStyle kEntry{9};
    constexpr TextStyle kNumber{9, false, Ink::accent};
    constexpr double kIndent = 16 * kPoint;
    constexpr double kPages = 30 * kPoint;  // room for the numbers of the pages
    constexpr double kGutter = 36 * kPoint; // else a page's number reads as one with the next entry
    const double column = (width - kGutter) / 2;
    const double second = column + kGutter;
    std::vector<ContentsEntry> places;
    putText(strips, strips.begin(Role::heading),
            QString::fromStdString(words(QT_TRANSLATE_NOOP("ff::Report", "Contents"))), kHead,
            width, {.before = 24 * kPoint, .isWithNext = true});
    const int list = strips.begin(Role::list);
    const std::size_t rows = (report.sections.size() + 1) / 2;
    // In two columns, read down: the elements come first, in their order.
    std::vector<std::pair<int, int>> entries;
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        const int item = strips.begin(Role::listItem, list);
        const int label = strips.begin(Role::label, item);
        entries.emplace_back(label, strips.begin(Role::listBody, item));
        places.push_back({entries.back().second, (i < rows ? 0 : second) + column});
    }
    for (std::size_t r = 0; r < rows; ++r) {
        Strip strip{.height = lineHeight(kEntry) * 1.15, .before = r == 0 ? 4 * kPoint : 0};
        for (std::size_t i = r; i < report.sections.size(); i += rows) {
            const double left = i < rows ? 0 : second;
            double y = ascentOf(kEntry);
            strip.add(entries[i].first, {QString::number(i + 1), {left, y}, kNumber});
            const auto lines = brokenLines(QString::fromStdString(report.sections[i].title), kEntry,
                                           column - kIndent - kPages);
            for (const QString& line : lines) {
                strip.add(entries[i].second, {line, {left + kIndent, y}, kEntry});
                y += lineHeight(kEntry);
            }
            strip.height = std::max(strip.height, double(lines.size()) * lineHeight(kEntry));
        }
        strips.strips.push_back(std::move(strip));
    }
    return places;
}

} // namespace

std::vector<ContentsEntry> putTitlePage(Strips& strips, const Report& report,
                                        const Formatter& format, double width) {
    putBrand(strips, report, width);
    const int title = strips.begin(Role::title);
    strips.elements[std::size_t(title)].outline = QString::fromStdString(report.title);
    putText(strips, title, QString::fromStdString(report.title), style::kTitle, width,
            {.isWithNext = true});
    putText(strips, strips.begin(Role::paragraph), QString::fromStdString(report.periodText),
            style::kPeriod, width, {.before = 6 * kPoint});
    for (const std::string& warning : titleWarnings(report)) {
        putWarning(strips, warning, width);
    }
    if (!report.note.empty()) {
        putText(strips, strips.begin(Role::paragraph), QString::fromStdString(report.note),
                style::kNote, width * 0.86, {.before = 18 * kPoint});
    }
    strips.strips.push_back({.height = 18 * kPoint});
    putFacts(strips, titleFacts(report, format).rows, width, -1);
    return putContents(strips, report, width);
}

} // namespace ff::report

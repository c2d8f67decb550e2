// SPDX-License-Identifier: GPL-3.0-only
#include "models/reconcile/Reconcile.h"

#include "models/figure/Figures.h"
#include "models/figure/Words.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr double kApart = 0.01;
constexpr double kNothing = 1e-6; // GPU-h: what rounding leaves

struct Cause {
    double closeness; ///< how well it explains the difference: 0 is exactly
    std::string text;
};

class Comparison final {
public:
    Comparison(const ReconcileInputs& inputs, std::string first, double a, std::string second,
               double b)
        : m_inputs(inputs)
        , m_a(a)
        , m_b(b) {
        m_line.first = std::move(first);
        m_line.second = std::move(second);
        m_line.firstHours = a;
        m_line.secondHours = b;
        m_line.difference = a - b;
    }

    ReconcileLine explained(const std::vector<ByDesign>& byDesign) {
        for (const ByDesign& each : byDesign) {
            if (each.booksOnly && of("books")) {
                m_line.byDesign += m_line.first == "books" ? each.gpuHours : -each.gpuHours;
            }
        }
        const double rest = m_line.difference - m_line.byDesign;
        const double larger = std::max(std::abs(m_a), std::abs(m_b));
        const auto share = [&](double part) { return larger > 0 ? std::abs(part) / larger : 0; };
        m_line.ratio = share(m_line.difference);
        m_line.flagged = share(rest) > kApart;
        m_line.explained = m_line.ratio > kApart && !m_line.flagged;
        if (m_line.byDesign != 0) {
            m_line.causes.push_back(designText(rest));
        }
        if (std::abs(rest) >= kNothing) {
            guess(rest);
        }
        return std::move(m_line);
    }

private:
    static std::string designText(double rest) {
        return std::abs(rest) < kNothing
                   ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "all of it is by design"))
                   : inWords(
                         QT_TRANSLATE_NOOP("ff::Provenance", "%1 remain beside what is by design"),
                         amount(rest, "GPU-h"));
    }
    /// What may explain the rest of the difference.
    void guess(double rest) {
        m_rest = rest;
        if (of("books")) {
            books();
        }
        if (of("samples")) {
            samples();
        }
        if (of("jobs")) {
            jobs();
        }
        units();
        std::ranges::sort(m_causes, {}, &Cause::closeness);
        for (Cause& cause : m_causes) {
            m_line.causes.push_back(std::move(cause.text));
        }
        if (m_line.causes.empty()) {
            m_line.causes.emplace_back(inWords(QT_TRANSLATE_NOOP(
                "ff::Provenance", "no cause is known; compare accounts and days")));
        }
    }
    [[nodiscard]] bool of(std::string_view way) const {
        return m_line.first == way || m_line.second == way;
    }
    /// How much larger the named way is than the other, beside what is by design.
    [[nodiscard]] double excess(std::string_view way) const {
        return m_line.first == way ? m_rest : -m_rest;
    }
    /// A cause that predicts a difference of `expected`.
    void add(double expected, double actual, std::string text) {
        m_causes.push_back({std::abs(actual - expected) / std::abs(actual), std::move(text)});
    }

    /// A report that tells users' rows apart has them as a line of their own.
    void books() {
        const double more = excess("books");
        if (more > 0 && m_inputs.reserved > 0 && m_inputs.idle == 0) {
            add(m_inputs.reserved, more,
                inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                          "idle reservations: sreport charges %1 of reserved, idle "
                                          "GPUs to their account; jobs do not have them"),
                        amount(m_inputs.reserved, "GPU-h")));
        }
    }

    void samples() {
        const double less = -excess("samples");
        const double unseen = 1 - m_inputs.samplesCoverage.ratio();
        if (less > 0 && unseen > 0.001) {
            const double other = std::max(m_a, m_b);
            add(other * unseen, less,
                inWords(
                    QT_TRANSLATE_NOOP("ff::Provenance",
                                      "gaps: samples cover %1 of the time, the longest gap is %2"),
                    percent(m_inputs.samplesCoverage.ratio()), amount(m_inputs.largestGap, "h")));
        }
        if (less < 0 && m_inputs.reserved > 0) {
            add(m_inputs.reserved, -less,
                inWords(QT_TRANSLATE_NOOP(
                    "ff::Provenance",
                    "reserved GPUs may be counted as allocated by the site's exporter")));
        }
    }

    void jobs() {
        const double less = -excess("jobs");
        const double unseen = 1 - m_inputs.jobsCoverage.ratio();
        if (less > 0 && unseen > 0.001) {
            const double other = std::max(m_a, m_b);
            add(other * unseen, less,
                inWords(QT_TRANSLATE_NOOP(
                            "ff::Provenance",
                            "jobs are known for %1 of the time only; import or poll the rest"),
                        percent(m_inputs.jobsCoverage.ratio())));
        }
    }

    /// One of them counts dies, the other GPUs.
    void units() {
        const double devices = m_inputs.devicesPerGpu;
        const double smaller = std::min(m_a, m_b);
        if (smaller <= 0) {
            return;
        }
        const double factor = std::max(m_a, m_b) / smaller;
        for (const double suspect : {devices, 2.0}) {
            if (suspect > 1 && std::abs(factor / suspect - 1) < 0.02) {
                add(smaller * (suspect - 1), std::abs(m_rest),
                    inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                              "units: one is %1 times the other, as if one counted "
                                              "dies and the other GPUs"),
                            amount(suspect, "")));
                return;
            }
        }
    }

    const ReconcileInputs& m_inputs;
    double m_a;
    double m_b;
    double m_rest = 0;
    ReconcileLine m_line;
    std::vector<Cause> m_causes;
};

std::vector<ByDesign> byDesign(const ReconcileInputs& inputs) {
    std::vector<ByDesign> lines;
    if (inputs.books && inputs.idle > 0) {
        lines.push_back({"idle reservations", inputs.idle, true,
                         inWords(QT_TRANSLATE_NOOP(
                             "ff::Provenance", "sreport charges GPUs that stand idle in a "
                                               "reservation to its account; no job had them"))});
    }
    if (inputs.books && std::abs(inputs.slices) > kNothing) {
        lines.push_back(
            {"slices", inputs.slices, true,
             inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                       "sreport counts a MIG slice as a GPU and no shares of "
                                       "GPUs; here each counts as its part of a GPU"))});
    }
    if (inputs.jobs && inputs.suspended > 0) {
        lines.push_back({"suspension", inputs.suspended, false,
                         inWords(QT_TRANSLATE_NOOP(
                             "ff::Provenance", "the GPUs of a suspended job stay bound and count; "
                                               "sacct's elapsed time leaves them out"))});
    }
    return lines;
}

} // namespace

std::string_view flagged(const ReconcileLine& line) {
    return line.flagged ? "yes" : line.explained ? "explained" : "no";
}

Reconciliation reconcile(const ReconcileInputs& inputs) {
    Reconciliation result{.system = inputs.system,
                          .window = inputs.window,
                          .jobs = inputs.jobs,
                          .samples = inputs.samples,
                          .books = inputs.books,
                          .lines = {},
                          .accounts = {},
                          .byDesign = byDesign(inputs),
                          .notes = {},
                          .flagged = false,
                          .jobsCoverage = inputs.jobsCoverage,
                          .samplesCoverage = inputs.samplesCoverage,
                          .runs = inputs.runs};
    const auto compare = [&](const char* first, const std::optional<double>& a, const char* second,
                             const std::optional<double>& b) {
        if (!a || !b) {
            return;
        }
        result.lines.push_back(
            Comparison(inputs, first, *a, second, *b).explained(result.byDesign));
        result.flagged = result.flagged || result.lines.back().flagged;
    };
    compare("jobs", inputs.jobs, "samples", inputs.samples);
    compare("jobs", inputs.jobs, "books", inputs.books);
    compare("samples", inputs.samples, "books", inputs.books);
    return result;
}

void addLines(Reconciliation& to, const Reconciliation& from) {
    to.lines.insert(to.lines.end(), from.lines.begin(), from.lines.end());
    to.flagged = to.flagged || from.flagged;
}

const ReconcileLine* furthest(const Reconciliation& reconciliation) {
    const auto found =
        std::ranges::max_element(reconciliation.lines, {}, [](const ReconcileLine& line) {
            return std::pair(line.flagged, line.ratio);
        });
    return found == reconciliation.lines.end() ? nullptr : &*found;
}

Figure reconciliationFigure(const Reconciliation& reconciliation, std::string sources,
                            Instant now) {
    Provenance provenance{
        .metric = "reconciliation",
        .formula = QT_TRANSLATE_NOOP("ff::Provenance", "|first - second| / the larger of the two"),
        .inputs = {{QT_TRANSLATE_NOOP("ff::Provenance", "period"),
                    inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1 to %2"),
                            toIso8601(reconciliation.window.from),
                            toIso8601(reconciliation.window.to))}},
        .source = std::move(sources),
        .method = QT_TRANSLATE_NOOP("ff::Provenance", "jobs+samples"),
        .rule = inWords(QT_TRANSLATE_NOOP("ff::Provenance", "more than 1 % apart is flagged")),
        .runs = reconciliation.runs,
        .newest = reconciliation.window.to};
    const auto add = [&](const char* way, const std::optional<double>& hours) {
        if (hours) {
            provenance.inputs.emplace_back(way, amount(*hours, "GPU-h"));
        }
    };
    add(QT_TRANSLATE_NOOP("ff::Provenance", "jobs"), reconciliation.jobs);
    add(QT_TRANSLATE_NOOP("ff::Provenance", "samples"), reconciliation.samples);
    add(QT_TRANSLATE_NOOP("ff::Provenance", "the site's books"), reconciliation.books);
    std::optional<double> apart;
    if (const ReconcileLine* line = furthest(reconciliation)) {
        apart = line->ratio;
        if (line->flagged && !line->causes.empty()) {
            provenance.inputs.emplace_back(QT_TRANSLATE_NOOP("ff::Provenance", "likely cause"),
                                           line->causes.front());
        }
    }
    // Neither way alone says how much was seen: the one that saw less does.
    const bool jobs =
        reconciliation.jobsCoverage.observed < reconciliation.samplesCoverage.observed;
    Coverage coverage = jobs ? reconciliation.jobsCoverage : reconciliation.samplesCoverage;
    coverage.samples = reconciliation.samplesCoverage.samples;
    return certainFigureOf(apart, coverage, std::move(provenance), now);
}

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/SystemFacts.h"

#include <QCoreApplication>

namespace ff {
namespace {

// What the built-in catalogue remarks on its systems, marked for translation: the texts are looked
// up as they stand there. What a person's own file remarks is shown as it is.
[[maybe_unused]] constexpr const char* kNotes[] = {
    QT_TRANSLATE_NOOP("ff::Catalogue", "Slurm counts graphics compute dies: two a GPU"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "Contract of 31 August 2026, 387.8 million euro; to be usable in 2027"),
    QT_TRANSLATE_NOOP("ff::Catalogue", "Contract of 22 April 2026, 290 million euro"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "AI upgrade under contract since 26 January 2026, 129 million euro (ES, "
                      "PT, TR): two partitions, of unknown size"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "The count is a lower bound, the model unknown. Contract of 22 July "
                      "2026, 80 million euro; installation from autumn 2026"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "Contract of 21 April 2026, 29.76 million euro; installation from 2026"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "Inaugurated on 8 September 2026, beside the system of MIMER"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in "
                      "the second half of 2026"),
    QT_TRANSLATE_NOOP("ff::Catalogue", "To be fully available shortly, said in June 2026"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "Exascale; inaugurated on 5 September 2025. Two counts are published: 5"
                      "938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "Exascale; of the Jules Verne consortium (France, the Netherlands, "
                      "Greece). Contract of 18 November 2025; installation from 2026"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "Split into clusters whose sizes change; the count of each says how it "
                      "was documented, and is not added to the whole"),
    QT_TRANSLATE_NOOP("ff::Catalogue", "The system of SLAIF is to take its place in 2027"),
    QT_TRANSLATE_NOOP("ff::Catalogue", "KarolAIna of CZAI will stand beside it"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "An AI-optimised partition beside LEONARDO; since when it runs was not "
                      "found"),
    QT_TRANSLATE_NOOP("ff::Catalogue", "Selected on 12 March 2025; no contract was found"),
    QT_TRANSLATE_NOOP("ff::Catalogue", "Tender open until 16 October 2026"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "The GPU partition beside Discoverer, which has processors alone"),
    QT_TRANSLATE_NOOP("ff::Catalogue", "Serves AI2F until Alice Recoque does"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU "
                      "was not found"),
    QT_TRANSLATE_NOOP("ff::Catalogue", "Services from 2026; no contract was found"),
    QT_TRANSLATE_NOOP("ff::Catalogue", "To take the place of Vega in 2027"),
    QT_TRANSLATE_NOOP("ff::Catalogue", "Selected on 10 October 2025"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "70 million euro from the JU of 200 million; full operation in 2027"),
    QT_TRANSLATE_NOOP("ff::Catalogue", "To be bought; the grant runs from 1 September 2026"),
    QT_TRANSLATE_NOOP("ff::Catalogue",
                      "To be bought, 82 million euro in all; with an experimental platform"),
    QT_TRANSLATE_NOOP("ff::Catalogue", "A EuroHPC system outside the AI Factories"),
};

} // namespace

std::string noteText(const System& system) {
    return QCoreApplication::translate("ff::Catalogue", system.note.c_str()).toStdString();
}

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/CountryNames.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ff {

namespace {

struct Named {
    std::string_view code;
    const char* name;
};

// Qt names territories in English or in their own language only; the interface needs its own.
constexpr Named kNames[] = {
    {"", QT_TRANSLATE_NOOP("ff::Holder", "Unattributed")},
    {"AL", QT_TRANSLATE_NOOP("ff::Holder", "Albania")},
    {"ALPS", QT_TRANSLATE_NOOP("ff::Holder", "Alps (CSCS)")},
    {"AT", QT_TRANSLATE_NOOP("ff::Holder", "Austria")},
    {"BA", QT_TRANSLATE_NOOP("ff::Holder", "Bosnia and Herzegovina")},
    {"BE", QT_TRANSLATE_NOOP("ff::Holder", "Belgium")},
    {"BG", QT_TRANSLATE_NOOP("ff::Holder", "Bulgaria")},
    {"CH", QT_TRANSLATE_NOOP("ff::Holder", "Switzerland")},
    {"CY", QT_TRANSLATE_NOOP("ff::Holder", "Cyprus")},
    {"CZ", QT_TRANSLATE_NOOP("ff::Holder", "Czechia")},
    {"DE", QT_TRANSLATE_NOOP("ff::Holder", "Germany")},
    {"DK", QT_TRANSLATE_NOOP("ff::Holder", "Denmark")},
    {"EE", QT_TRANSLATE_NOOP("ff::Holder", "Estonia")},
    {"EL", QT_TRANSLATE_NOOP("ff::Holder", "Greece")},
    {"ES", QT_TRANSLATE_NOOP("ff::Holder", "Spain")},
    {"EU", QT_TRANSLATE_NOOP("ff::Holder", "Union")},
    {"EUROPA", QT_TRANSLATE_NOOP("ff::Holder", "EUROPA consortium")},
    {"FI", QT_TRANSLATE_NOOP("ff::Holder", "Finland")},
    {"FR", QT_TRANSLATE_NOOP("ff::Holder", "France")},
    {"GB", QT_TRANSLATE_NOOP("ff::Holder", "United Kingdom")},
    {"GR", QT_TRANSLATE_NOOP("ff::Holder", "Greece")},
    {"HR", QT_TRANSLATE_NOOP("ff::Holder", "Croatia")},
    {"HU", QT_TRANSLATE_NOOP("ff::Holder", "Hungary")},
    {"IE", QT_TRANSLATE_NOOP("ff::Holder", "Ireland")},
    {"IL", QT_TRANSLATE_NOOP("ff::Holder", "Israel")},
    {"IS", QT_TRANSLATE_NOOP("ff::Holder", "Iceland")},
    {"IT", QT_TRANSLATE_NOOP("ff::Holder", "Italy")},
    {"LI", QT_TRANSLATE_NOOP("ff::Holder", "Liechtenstein")},
    {"KE", QT_TRANSLATE_NOOP("ff::Holder", "Kenya")},
    {"LT", QT_TRANSLATE_NOOP("ff::Holder", "Lithuania")},
    {"LU", QT_TRANSLATE_NOOP("ff::Holder", "Luxembourg")},
    {"LV", QT_TRANSLATE_NOOP("ff::Holder", "Latvia")},
    {"MD", QT_TRANSLATE_NOOP("ff::Holder", "Moldova")},
    {"ME", QT_TRANSLATE_NOOP("ff::Holder", "Montenegro")},
    {"MK", QT_TRANSLATE_NOOP("ff::Holder", "North Macedonia")},
    {"MT", QT_TRANSLATE_NOOP("ff::Holder", "Malta")},
    {"NL", QT_TRANSLATE_NOOP("ff::Holder", "Netherlands")},
    {"NO", QT_TRANSLATE_NOOP("ff::Holder", "Norway")},
    {"PL", QT_TRANSLATE_NOOP("ff::Holder", "Poland")},
    {"PT", QT_TRANSLATE_NOOP("ff::Holder", "Portugal")},
    {"RO", QT_TRANSLATE_NOOP("ff::Holder", "Romania")},
    {"RS", QT_TRANSLATE_NOOP("ff::Holder", "Serbia")},
    {"SE", QT_TRANSLATE_NOOP("ff::Holder", "Sweden")},
    {"SI", QT_TRANSLATE_NOOP("ff::Holder", "Slovenia")},
    {"SK", QT_TRANSLATE_NOOP("ff::Holder", "Slovakia")},
    {"TR", QT_TRANSLATE_NOOP("ff::Holder", "Türkiye")},
    {"UA", QT_TRANSLATE_NOOP("ff::Holder", "Ukraine")},
    {"UG", QT_TRANSLATE_NOOP("ff::Holder", "Uganda")},
    {"UK", QT_TRANSLATE_NOOP("ff::Holder", "United Kingdom")},
    {"other", QT_TRANSLATE_NOOP("ff::Holder", "Other")},
};

// A name of the built-in catalogue where it is another one than the interface's, marked as the
// modes.
[[maybe_unused]] constexpr const char* kHolders[] = {
    QT_TRANSLATE_NOOP("ff::Holder", "European Union"),
};

// The modes of the built-in catalogue, marked for translation: they are looked up by their text.
[[maybe_unused]] constexpr const char* kModes[] = {
    QT_TRANSLATE_NOOP("ff::AccessMode", "Playground"),
    QT_TRANSLATE_NOOP("ff::AccessMode", "Fast Lane"),
    QT_TRANSLATE_NOOP("ff::AccessMode", "Large Scale"),
    QT_TRANSLATE_NOOP("ff::AccessMode", "Industrial Innovation"),
    QT_TRANSLATE_NOOP("ff::AccessMode", "AI for Science"),
    QT_TRANSLATE_NOOP("ff::AccessMode", "Benchmark"),
    QT_TRANSLATE_NOOP("ff::AccessMode", "Development"),
    QT_TRANSLATE_NOOP("ff::AccessMode", "Regular"),
    QT_TRANSLATE_NOOP("ff::AccessMode", "Extreme"),
    QT_TRANSLATE_NOOP("ff::AccessMode", "EU AI Start-Up Initiative"),
    QT_TRANSLATE_NOOP("ff::AccessMode", "Large AI Grand Challenge"),
    QT_TRANSLATE_NOOP("ff::AccessMode", "National"),
    QT_TRANSLATE_NOOP("ff::AccessMode", "ICAIN pilot"),
};

} // namespace

QString holderName(std::string_view holder) {
    const auto* found = std::ranges::find(kNames, holder, &Named::code);
    if (found != std::end(kNames)) {
        return QCoreApplication::translate("ff::Holder", found->name);
    }
    const QString code = QString::fromUtf8(holder.data(), qsizetype(holder.size()));
    const bool isCode = holder.size() == 2 && code.isUpper();
    const QLocale::Territory territory =
        isCode ? QLocale::codeToTerritory(code) : QLocale::AnyTerritory;
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString modeName(const std::string& name) {
    return QCoreApplication::translate("ff::AccessMode", name.c_str());
}

} // namespace ff

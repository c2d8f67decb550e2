// SPDX-License-Identifier: GPL-3.0-only
#include "app/language/Translation.h"

#include "models/language/InLanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <clocale>

namespace ff {
namespace {

const QString kOwn = QStringLiteral(":/translations");

} // namespace

bool installTranslation(const std::string& language) {
    // Qt takes the C library's locale from the environment, and then strtod wants decimal commas.
    std::setlocale(LC_NUMERIC, "C");
    const QLocale wanted = language.empty() ? QLocale::system() : europeanLocale(language);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto load = [](const QLocale& locale, const QString& name, const QString& directory) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        const bool found = translator->load(locale, name, QStringLiteral("_"), directory);
        if (found) {
            QCoreApplication::installTranslator(translator);
        } else {
            delete translator;
        }
        return found;
    };
    // English has plural forms of its own; what the other language lacks is said in it.
    load(english, QStringLiteral("factoryfloor"), kOwn);
    const bool own = load(wanted, QStringLiteral("factoryfloor"), kOwn);
    // One language at a time: no Greek dates and no Greek "Cancel" between English texts.
    const QLocale locale = own ? wanted : english;
    QLocale::setDefault(locale);
    load(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The last that is installed is asked first: reports have a language of their own.
    QCoreApplication::installTranslator(new ThreadLanguage(QCoreApplication::instance()));
    return own || language.empty();
}

std::string languages() {
    return languagesThere().join(QStringLiteral(", ")).toStdString();
}

} // namespace ff

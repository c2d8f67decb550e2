// SPDX-License-Identifier: GPL-3.0-only
#include "app/language/Translation.h"

#include <QCoreApplication>
#include <QDir>
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
    const QLocale wanted =
        language.empty() ? QLocale::system() : QLocale(QString::fromStdString(language));
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
    return own || language.empty();
}

std::string languages() {
    QStringList names;
    for (const QString& file : QDir(kOwn).entryList()) {
        names << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    }
    return names.join(QStringLiteral(", ")).toStdString();
}

} // namespace ff

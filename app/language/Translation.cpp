// SPDX-License-Identifier: GPL-3.0-only
#include "app/language/Translation.h"

#include "models/language/InLanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QList>
#include <QLocale>
#include <QTranslator>

#include <clocale>

namespace ff {
namespace {

const QString kOwn = QStringLiteral(":/translations");

const QString kOfApplication = QStringLiteral("applicationLanguage");
const QString kOfThreads = QStringLiteral("threadLanguage");

QList<QTranslator*> installed(const QString& name) {
    return QCoreApplication::instance()->findChildren<QTranslator*>(name,
                                                                    Qt::FindDirectChildrenOnly);
}

bool load(const QLocale& locale, const QString& name, const QString& directory) {
    auto* translator = new ApplicationLanguage(QCoreApplication::instance());
    translator->setObjectName(kOfApplication);
    const bool found = translator->load(locale, name, QStringLiteral("_"), directory);
    if (found) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
    return found;
}

/// The default locale. Threads that write numbers at this moment may still hold the one before, of
/// which Qt counts no reader: it stays for as long as the application.
void setDefaultLocale(const QLocale& locale) {
    class Kept final : public QObject {
    public:
        using QObject::QObject;
        QLocale locale;
    };
    auto* kept = new Kept(QCoreApplication::instance());
    kept->locale = QLocale();
    QLocale::setDefault(locale);
}

} // namespace

bool installTranslation(const std::string& language) {
    // Qt takes the C library's locale from the environment, and then strtod wants decimal commas.
    std::setlocale(LC_NUMERIC, "C");
    const QLocale wanted = language.empty() ? QLocale::system() : europeanLocale(language);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto before = installed(kOfApplication); // a new language takes their place
    // English has plural forms of its own; what the other language lacks is said in it.
    load(english, QStringLiteral("factoryfloor"), kOwn);
    const bool own = load(wanted, QStringLiteral("factoryfloor"), kOwn);
    // One language at a time: no Greek dates and no Greek "Cancel" between English texts.
    const QLocale locale = own ? wanted : english;
    setDefaultLocale(locale);
    // Qt has no words of its own in each language: those that the program shows are here.
    if (!load(locale, QStringLiteral("qtbase"),
              QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        load(locale, QStringLiteral("qtwords"), kOwn);
    }
    if (installed(kOfThreads).isEmpty()) { // reports have a language of their own
        auto* threads = new ThreadLanguage(QCoreApplication::instance());
        threads->setObjectName(kOfThreads);
        QCoreApplication::installTranslator(threads);
    }
    qDeleteAll(before); // which uninstalls them
    return own || language.empty();
}

std::string languages() {
    return languagesThere().join(QStringLiteral(", ")).toStdString();
}

} // namespace ff

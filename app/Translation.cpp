// SPDX-License-Identifier: GPL-3.0-only
#include "app/Translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <clocale>

namespace ff {

void installTranslation(const std::string& language) {
    // Qt takes the C library's locale from the environment, and then strtod wants decimal commas.
    std::setlocale(LC_NUMERIC, "C");
    const QLocale locale = language.empty() ? QLocale() : QLocale(QString::fromStdString(language));
    QLocale::setDefault(locale);
    const auto load = [&](const QString& name, const QString& directory) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, name, QStringLiteral("_"), directory))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("factoryfloor"), QStringLiteral(":/translations"));
}

} // namespace ff

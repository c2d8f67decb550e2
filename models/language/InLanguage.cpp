// SPDX-License-Identifier: GPL-3.0-only
#include "models/language/InLanguage.h"

#include <QDir>

#include <utility>

namespace ff {
namespace {

const QString kPlace = QStringLiteral(":/translations");

thread_local const InLanguage* spoken = nullptr;

std::shared_ptr<const QTranslator> translatorOf(const QLocale& locale) {
    auto translator = std::make_shared<QTranslator>();
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto load = [&](const QLocale& wanted) {
        return translator->load(wanted, QStringLiteral("factoryfloor"), QStringLiteral("_"),
                                kPlace);
    };
    // English has plural forms of its own, and stands in for what there are no texts in.
    return load(locale) || load(english) ? translator : nullptr;
}

} // namespace

InLanguage::InLanguage(const QLocale& locale)
    : m_translator(translatorOf(locale))
    , m_outer(std::exchange(spoken, this)) {}

InLanguage::~InLanguage() {
    spoken = m_outer;
}

QString ApplicationLanguage::translate(const char* context, const char* source,
                                       const char* disambiguation, int n) const {
    return spoken ? QString() : QTranslator::translate(context, source, disambiguation, n);
}

QString ThreadLanguage::translate(const char* context, const char* source,
                                  const char* disambiguation, int n) const {
    if (!spoken) {
        return {}; // the application's translators are asked next
    }
    QString text;
    if (spoken->m_translator) {
        text = spoken->m_translator->translate(context, source, disambiguation, n);
    }
    // Not the application's language for what this one lacks: one language at a time.
    return text.isNull() ? QString::fromUtf8(source) : text;
}

QLocale europeanLocale(const std::string& name) {
    if (name == "pt") {
        return {QLocale::Portuguese, QLocale::Portugal};
    }
    if (name == "en") {
        return {QLocale::English, QLocale::UnitedKingdom};
    }
    return QLocale(QString::fromStdString(name));
}

QLocale localeOf(const std::string& language) {
    const QLocale wanted = europeanLocale(language);
    return wanted.language() == QLocale().language() ? QLocale() : wanted;
}

QStringList languagesThere() {
    QStringList names;
    for (const QString& file : QDir(kPlace).entryList({QStringLiteral("factoryfloor_*")})) {
        names << file.section(u'_', 1).section(u'.', 0, 0);
    }
    return names;
}

} // namespace ff

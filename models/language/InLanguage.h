// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <string>

namespace ff {

/// While it lives, everything that this thread has translated is in one language, whatever the
/// language of the application is: a report in German made in an English window. Texts that the
/// language lacks are in English. It takes `ThreadLanguage` to be installed in the application.
class InLanguage final {
public:
    explicit InLanguage(const QLocale& locale);
    ~InLanguage();
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;

private:
    std::shared_ptr<const QTranslator> m_translator;
    const InLanguage* m_outer; ///< what the thread spoke before
    friend class ThreadLanguage;
};

/// Stands among the application's translators, and answers for threads that are `InLanguage`.
class ThreadLanguage final : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// One of the application's translators: silent where a thread is `InLanguage`, whichever of them
/// was installed last.
class ApplicationLanguage final : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* disambiguation, int n) const override;
};

/// The locale of a name such as "de" or "fr_CH". A language without a country is written as in
/// Europe: by Qt alone, Portuguese would be as in Brazil, and English as in the United States.
[[nodiscard]] QLocale europeanLocale(const std::string& name);

/// In which a text of the language ("de") is written: the person's own locale where that has the
/// language, so that dates are written as in their country.
[[nodiscard]] QLocale localeOf(const std::string& language);

/// The languages that there are texts in, as names of locales: "de", "en".
[[nodiscard]] QStringList languagesThere();

} // namespace ff

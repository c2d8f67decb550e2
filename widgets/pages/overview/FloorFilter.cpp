// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/overview/FloorFilter.h"

#include "widgets/theme/CountryNames.h"

#include <QMenu>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <utility>

namespace ff {
namespace {

constexpr std::array<std::pair<Freshness, const char*>, 4> kWords{
    {{Freshness::live, "live"},
     {Freshness::late, "late"},
     {Freshness::unreachable, "unreachable"},
     {Freshness::never, "never"}}};

QString freshnessName(Freshness freshness) {
    switch (freshness) {
    case Freshness::live:
        return FloorFilter::tr("live");
    case Freshness::late:
        return FloorFilter::tr("late");
    case Freshness::unreachable:
        return FloorFilter::tr("unreachable");
    case Freshness::never:
        return FloorFilter::tr("not seen yet");
    }
    return {};
}

/// ISO 3166. The words may come from a stranger's view, and stand in a tool tip.
bool isCountryCode(const QString& word) {
    return word.size() == 2 &&
           std::ranges::all_of(word, [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

template <class T>
void flip(std::set<T>& chosen, const T& value) {
    if (!chosen.insert(value).second) {
        chosen.erase(value);
    }
}

} // namespace

std::string countryOf(const FloorRow& row, const Federation& federation) {
    if (const System* system = federation.system(row.system); system && !system->country.empty()) {
        return system->country;
    }
    const Factory* factory = federation.factory(row.factory);
    return factory ? factory->country : std::string();
}

FloorFilter::FloorFilter(QWidget* parent)
    : QPushButton(parent) {
    setObjectName(QStringLiteral("floorFilter"));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &FloorFilter::buildMenu);
    describe();
}

void FloorFilter::setRows(const std::vector<FloorRow>& rows, const Federation& federation) {
    m_there.clear();
    for (const FloorRow& row : rows) {
        if (const std::string country = countryOf(row, federation); !country.empty()) {
            m_there.insert(country);
        }
    }
}

bool FloorFilter::passes(const FloorRow& row, const Federation& federation) const {
    return (m_countries.empty() || m_countries.contains(countryOf(row, federation))) &&
           (m_freshness.empty() || m_freshness.contains(row.freshness));
}

/// Made when it opens: the countries are those of the newest answer.
void FloorFilter::buildMenu() {
    menu()->clear();
    const auto title = [this](const QString& text) { menu()->addAction(text)->setEnabled(false); };
    const auto add = [this](const QString& text, bool on, const std::function<void()>& act) {
        QAction* action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, act] {
            act();
            describe();
            emit chosen();
        });
    };
    title(tr("Freshness"));
    for (const auto& [freshness, word] : kWords) {
        add(freshnessName(freshness), m_freshness.contains(freshness),
            [this, each = freshness] { flip(m_freshness, each); });
    }
    menu()->addSeparator();
    title(tr("Country"));
    std::set<std::string> countries = m_there;
    countries.insert(m_countries.begin(), m_countries.end());
    std::map<QString, std::string> byName;
    for (const std::string& country : countries) {
        byName[holderName(country)] = country;
    }
    for (const auto& [name, country] : byName) {
        add(name, m_countries.contains(country),
            [this, each = country] { flip(m_countries, each); });
    }
    menu()->addSeparator();
    QAction* all = menu()->addAction(tr("Show all"));
    all->setEnabled(isSet());
    connect(all, &QAction::triggered, this, [this] {
        m_countries.clear();
        m_freshness.clear();
        describe();
        emit chosen();
    });
}

void FloorFilter::describe() {
    QStringList parts;
    for (const Freshness freshness : m_freshness) {
        parts << freshnessName(freshness);
    }
    for (const std::string& country : m_countries) {
        parts << holderName(country);
    }
    const QString which = parts.join(QStringLiteral(", "));
    setText(isSet() ? tr("Filter (%n)", nullptr, int(parts.size())) : tr("Filter"));
    setToolTip(isSet() ? tr("Shown: %1").arg(which) : tr("Systems by freshness or by country"));
    setAccessibleName(isSet() ? tr("Filter: %1").arg(which) : tr("Filter"));
}

QString FloorFilter::toText() const {
    QStringList words;
    for (const std::string& country : m_countries) {
        words << QString::fromStdString(country);
    }
    for (const auto& [freshness, word] : kWords) {
        if (m_freshness.contains(freshness)) {
            words << QLatin1String(word);
        }
    }
    return words.join(QLatin1Char(' '));
}

void FloorFilter::restore(const QString& kept) {
    m_countries.clear();
    m_freshness.clear();
    for (const QString& word : kept.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find_if(
            kWords, [&](const auto& each) { return word == QLatin1String(each.second); });
        if (found != kWords.end()) {
            m_freshness.insert(found->first);
        } else if (isCountryCode(word)) {
            m_countries.insert(word.toStdString());
        }
    }
    describe();
}

} // namespace ff

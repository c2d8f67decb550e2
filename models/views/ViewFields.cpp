// SPDX-License-Identifier: GPL-3.0-only
#include "models/views/ViewFields.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <set>
#include <string_view>

namespace ff {
namespace {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

constexpr std::string_view kChoice = "choice.";
constexpr std::string_view kCustom = "custom";
constexpr int kVersion = 1;

constexpr std::pair<PageId, std::string_view> kPages[] = {
    {PageId::overview, "overview"sv}, {PageId::factories, "factories"sv},
    {PageId::shares, "shares"sv},     {PageId::planner, "planner"sv},
    {PageId::reports, "reports"sv},   {PageId::sources, "sources"sv}};

QString say(const char* sentence) {
    return QCoreApplication::translate("ff::views", sentence);
}

QString text(std::string_view word) {
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

std::unexpected<QString> wrong(std::string_view field, std::string_view word) {
    return std::unexpected(
        say(QT_TRANSLATE_NOOP("ff::views",
                              "The view was not opened: its field \"%1\" says \"%2\", which this "
                              "version does not understand. Ask for the view once more."))
            .arg(text(field), text(word.substr(0, view_limits::kWord))));
}

/// No control characters: neither a line break nor a zero byte.
bool isPlain(std::string_view word, std::size_t longest) {
    const QString letters = text(word);
    return word.size() <= longest && std::ranges::none_of(letters, [](QChar letter) {
               return letter.category() == QChar::Other_Control ||
                      letter == QChar::ReplacementCharacter;
           });
}

/// Between the years 2000 and 2100: charts of other times show nothing.
std::optional<Window> windowOfText(std::string_view word) {
    using namespace std::chrono;
    const std::size_t bar = word.find('/');
    if (bar == std::string_view::npos || word.size() > view_limits::kWord) {
        return {};
    }
    const auto from = parseIso8601(word.substr(0, bar));
    const auto to = parseIso8601(word.substr(bar + 1));
    constexpr Instant kFirst = sys_days{year{2000} / 1 / 1};
    constexpr Instant kLast = sys_days{year{2100} / 1 / 1};
    const bool right = from && to && *from < *to && *from >= kFirst && *to <= kLast;
    return right ? std::optional(Window{*from, *to}) : std::nullopt;
}

std::string textOf(const Window& window) {
    return toIso8601(window.from) + '/' + toIso8601(window.to);
}

bool takePage(SavedView& view, std::string_view word) {
    const auto* found =
        std::ranges::find(kPages, word, [](const auto& each) { return each.second; });
    if (found == std::end(kPages)) {
        return false;
    }
    view.page = found->first;
    return true;
}

bool takePeriod(SavedView& view, std::string_view word) {
    if (word == kCustom) {
        view.scope.period = Period::custom;
        return true;
    }
    const auto period = periodByName(word);
    if (period) {
        view.scope.period = *period;
    }
    return period.has_value();
}

bool takeWindow(std::optional<Window>& into, std::string_view word) {
    into = windowOfText(word);
    return into.has_value();
}

bool takeChoice(SavedView& view, std::string_view name, std::string_view word) {
    const bool isName = !name.empty() && name.size() <= view_limits::kWord &&
                        std::ranges::all_of(name, [](char letter) {
                            return (letter >= 'a' && letter <= 'z') ||
                                   (letter >= 'A' && letter <= 'Z') ||
                                   (letter >= '0' && letter <= '9') || letter == '-';
                        });
    if (!isName || !isPlain(word, view_limits::kChoice) ||
        view.choices.size() >= view_limits::kChoices) {
        return false;
    }
    if (!word.empty()) { // what is empty is left out, here as when it is written
        view.choices.emplace(name, word);
    }
    return true;
}

template <class Id>
bool takeId(Id& into, std::string_view word) {
    into = Id{std::string(word)};
    return isPlain(word, view_limits::kWord);
}

bool takeField(SavedView& view, std::optional<Window>& window, std::string_view field,
               std::string_view word) {
    if (field.starts_with(kChoice)) {
        return takeChoice(view, field.substr(kChoice.size()), word);
    }
    const std::pair<std::string_view, std::function<bool()>> takers[] = {
        {"v", [&] { return word == std::to_string(kVersion); }},
        {"name",
         [&] {
             view.name = plainViewName(text(word));
             return isPlain(word, view_limits::kName * 4);
         }},
        {"page", [&] { return takePage(view, word); }},
        {"system", [&] { return takeId(view.system, word); }},
        {"period", [&] { return takePeriod(view, word); }},
        {"window", [&] { return takeWindow(window, word); }},
        {"network", [&] { return takeId(view.scope.network, word); }},
        {"holder", [&] { return takeId(view.scope.holder, word); }},
        {"access", [&] { return takeId(view.scope.mode, word); }},
        {"as",
         [&] {
             view.scope.view = word == "payer" ? HolderView::payer : HolderView::beneficiary;
             return word == "payer" || word == "beneficiary";
         }},
        {"panel", [&] { return takeId(view.holder.emplace(), word == "none" ? "" : word); }},
        {"panel-system", [&] { return word.empty() || takeId(view.holderSystem.emplace(), word); }},
        {"zoom", [&] { return takeWindow(view.zoom, word); }},
        {"span", [&] { return takeWindow(view.span, word); }},
    };
    const auto* taker =
        std::ranges::find(takers, field, [](const auto& each) { return each.first; });
    return taker != std::end(takers) && taker->second();
}

} // namespace

std::string plainViewName(const QString& name) {
    QString plain;
    const auto letters = name.simplified().toUcs4(); // whole ones: half of one is no text
    for (const char32_t letter : letters) {
        const QString more = QString::fromUcs4(&letter, 1);
        if (plain.size() + more.size() > qsizetype(view_limits::kName)) {
            break;
        }
        if (isPlain(more.toStdString(), view_limits::kWord)) {
            plain += more;
        }
    }
    return plain.trimmed().toStdString();
}

ViewFields fieldsOf(const SavedView& view) {
    ViewFields fields{{"v", std::to_string(kVersion)}};
    const auto add = [&](const char* field, std::string word) {
        if (!word.empty()) {
            fields.emplace_back(field, std::move(word));
        }
    };
    add("name", view.name);
    for (const auto& [page, word] : kPages) {
        if (page == view.page) {
            add("page", std::string(word));
        }
    }
    add("system", view.system.text);
    const bool isCustom = view.scope.period == Period::custom;
    add("period", std::string(isCustom ? kCustom : name(view.scope.period)));
    if (isCustom) {
        add("window", textOf(view.scope.window));
    }
    add("network", view.scope.network.text);
    add("holder", view.scope.holder.text);
    add("access", view.scope.mode.text);
    add("as", view.scope.view == HolderView::payer ? "payer" : "");
    if (view.holder) {
        add("panel", view.holder->empty() ? "none" : view.holder->text);
    }
    add("panel-system", view.holderSystem ? view.holderSystem->text : "");
    add("zoom", view.zoom ? textOf(*view.zoom) : "");
    add("span", view.span ? textOf(*view.span) : "");
    for (const auto& [choice, word] : view.choices) {
        add((std::string(kChoice) + choice).c_str(), word);
    }
    return fields;
}

std::expected<SavedView, QString> viewOf(const ViewFields& fields) {
    SavedView view;
    std::optional<Window> window;
    std::set<std::string_view> seen;
    for (const auto& [field, word] : fields) {
        if (field == "v" && word != std::to_string(kVersion)) {
            return std::unexpected(
                say(QT_TRANSLATE_NOOP("ff::views", "The view was not opened: a later version of "
                                                   "Factory Floor wrote it. Install that one.")));
        }
        const bool isFirst = seen.insert(field).second;
        if (!isFirst || !takeField(view, window, field, word)) {
            return wrong(field, word);
        }
    }
    if (view.scope.period == Period::custom && !window) {
        return wrong("window", "");
    }
    view.scope.window = view.scope.period == Period::custom ? *window : Window{};
    return view;
}

} // namespace ff

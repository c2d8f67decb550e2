// SPDX-License-Identifier: GPL-3.0-only
#include "models/views/ViewsFile.h"

#include "models/config/TomlEntry.h"
#include "models/core/ErrorText.h"
#include "models/views/ViewFields.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace ff {
namespace {

constexpr std::string_view kChoice = "choice";

/// The texts of a table, those of its table "choice" under "choice.NAME". Nothing where there is
/// any other value: no view has one.
std::optional<ViewFields> fieldsIn(const toml::table& table, bool mayHaveChoices = true) {
    ViewFields fields;
    for (const auto& [key, node] : table) {
        if (const auto word = node.value_exact<std::string>()) {
            fields.emplace_back(std::string(key.str()), *word);
            continue;
        }
        const toml::table* below = node.as_table();
        if (!below || !mayHaveChoices || key.str() != kChoice) {
            return {};
        }
        const auto choices = fieldsIn(*below, false);
        if (!choices) {
            return {};
        }
        for (const auto& [name, word] : *choices) {
            fields.emplace_back(std::string(kChoice) + '.' + name, word);
        }
    }
    return fields;
}

QString say(const char* sentence) {
    return QCoreApplication::translate("ff::views", sentence);
}

void readEntry(const toml::table& table, const detail::TomlFile& file, ViewsRead& into) {
    const auto where = QString::fromStdString(file.at(table.source()));
    const auto fields = fieldsIn(table);
    if (!fields) {
        into.problems << where + QStringLiteral(": ") +
                             say(QT_TRANSLATE_NOOP(
                                 "ff::views", "a view has texts alone, and a table \"choice\"."));
        return;
    }
    auto view = viewOf(*fields);
    if (!view) {
        into.problems << where + QStringLiteral(": ") + view.error();
        return;
    }
    if (std::ranges::find(into.views, view->name, &SavedView::name) != into.views.end()) {
        into.problems << where + QStringLiteral(": ") +
                             say(QT_TRANSLATE_NOOP("ff::views", "there are two views named \"%1\"; "
                                                                "the first one is taken."))
                                 .arg(QString::fromStdString(view->name));
        return;
    }
    into.views.push_back(std::move(*view));
}

} // namespace

std::string toToml(const std::vector<SavedView>& views) {
    std::string toml = "# Views of Factory Floor. Open this file with the program, or drop it on "
                       "its window.\n";
    for (const SavedView& view : views) {
        toml += "\n[[view]]\n";
        std::string choices;
        for (const auto& [field, word] : fieldsOf(view)) {
            const std::size_t dot = field.find('.');
            const bool isChoice = dot != std::string::npos;
            (isChoice ? choices : toml) +=
                field.substr(isChoice ? dot + 1 : 0) + " = " + detail::quoted(word) + '\n';
        }
        if (!choices.empty()) {
            toml += "[view.choice]\n" + choices;
        }
    }
    return toml;
}

ViewsRead readViews(std::string_view text, const std::string& fileName) {
    ViewsRead read;
    if (text.size() > view_limits::kFile) {
        read.problems << say(QT_TRANSLATE_NOOP("ff::views",
                                               "%1 is larger than any file of views that Factory "
                                               "Floor writes, and was not read."))
                             .arg(QString::fromStdString(fileName));
        return read;
    }
    std::vector<Error> problems;
    const detail::TomlFile file{fileName, &problems};
    if (const auto root = detail::parseToml(text, file)) {
        detail::reportOtherKeys(*root, {"view"}, file);
        for (const toml::table* table : detail::entriesOf(*root, "view", file)) {
            if (read.views.size() >= view_limits::kViews) {
                read.problems << say(QT_TRANSLATE_NOOP("ff::views", "%1 has more views than can be "
                                                                    "kept; the last were left "
                                                                    "out."))
                                     .arg(QString::fromStdString(fileName));
                break;
            }
            readEntry(*table, file, read);
        }
    }
    for (const Error& problem : problems) {
        read.problems << describe(problem);
    }
    return read;
}

} // namespace ff

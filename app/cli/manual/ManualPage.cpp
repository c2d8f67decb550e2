// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/manual/ManualPage.h"

#include "app/cli/text/Words.h"

#include <QCoreApplication>

#include <sstream>

namespace ff::cli {
namespace {

// By themselves, since lupdate takes a tr() in a function of std::string for one of "std".
constexpr const char* kName = QT_TRANSLATE_NOOP("ff::cli", "NAME");
constexpr const char* kSynopsis = QT_TRANSLATE_NOOP("ff::cli", "SYNOPSIS");
constexpr const char* kDescription = QT_TRANSLATE_NOOP("ff::cli", "DESCRIPTION");
constexpr const char* kOptions = QT_TRANSLATE_NOOP("ff::cli", "OPTIONS");
constexpr const char* kVerbs = QT_TRANSLATE_NOOP("ff::cli", "VERBS");
constexpr const char* kFiles = QT_TRANSLATE_NOOP("ff::cli", "FILES");
constexpr const char* kStatus = QT_TRANSLATE_NOOP("ff::cli", "EXIT STATUS");
constexpr const char* kOpens = QT_TRANSLATE_NOOP(
    "ff::cli", "Without a verb, the window opens. Data goes to standard output, messages go to "
               "standard error. The options below can stand before or after the verb.");
constexpr const char* kSources =
    QT_TRANSLATE_NOOP("ff::cli", "where to ask; “factoryfloor example sources” prints every key");
constexpr const char* kFederation = QT_TRANSLATE_NOOP(
    "ff::cli", "who counts for whom; “factoryfloor example federation” prints every key");
constexpr const char* kAlerts = QT_TRANSLATE_NOOP(
    "ff::cli", "what is watched, and whom to tell; “factoryfloor example alerts” prints every key");
constexpr const char* kCache =
    QT_TRANSLATE_NOOP("ff::cli", "what was seen: samples, jobs and the outcome of every poll");
constexpr const char* kDone = QT_TRANSLATE_NOOP("ff::cli", "done");
constexpr const char* kNo =
    QT_TRANSLATE_NOOP("ff::cli", "the answer is no, or it failed; standard error says why");
constexpr const char* kWrong = QT_TRANSLATE_NOOP("ff::cli", "the command line is wrong");
constexpr const char* kRequired = QT_TRANSLATE_NOOP("ff::cli", "(required)");

/// Text as roff takes it: no letter of it is a command.
std::string escaped(const std::string& text) {
    std::string out;
    bool isStart = true;
    for (const char c : text) {
        if (isStart && (c == '.' || c == '\'')) {
            out += "\\&";
        }
        isStart = c == '\n';
        if (c == '\\') {
            out += "\\e";
        } else if (c == '-') {
            out += "\\-";
        } else {
            out += c;
        }
    }
    return out;
}

class Page final {
public:
    void section(const char* title) { m_out << ".SH \"" << escaped(tr(title)) << "\"\n"; }
    void verb(const VerbEntry& entry) {
        m_out << ".SS \"" << escaped(pathText(entry));
        for (const OptionEntry& argument : entry.arguments) {
            const std::string& name = argument.names.front();
            m_out << escaped(argument.isRequired ? " " + name : " [" + name + "]");
        }
        m_out << "\"\n";
        paragraph(entry.help);
        options(entry.arguments);
        options(entry.options);
        if (!entry.footer.empty()) {
            m_out << ".PP\n.nf\n" << escaped(entry.footer) << "\n.fi\n";
        }
    }
    void paragraph(const std::string& text) { m_out << escaped(text) << '\n'; }
    void row(const std::string& name, const std::string& text) {
        m_out << ".TP\n\\fB" << escaped(name) << "\\fR\n" << escaped(text) << '\n';
    }
    void options(const std::vector<OptionEntry>& all) {
        for (const OptionEntry& option : all) {
            const bool isHelp = option.names.back() == "--help";
            if (!isHelp || m_helps) {
                one(option);
            }
        }
        m_helps = false; // every verb has it, and one mention is enough
    }
    std::ostringstream& raw() { return m_out; }

private:
    void one(const OptionEntry& option) {
        m_out << ".TP\n";
        const char* comma = "";
        for (const std::string& name : option.names) {
            m_out << comma << "\\fB" << escaped(name) << "\\fR";
            comma = ", ";
        }
        comma = " ";
        for (const std::string& choice : option.choices) {
            m_out << comma << "\\fI" << escaped(choice) << "\\fR";
            comma = "|";
        }
        if (!option.placeholder.empty()) {
            m_out << " \\fI" << escaped(option.placeholder) << "\\fR";
        }
        m_out << '\n' << escaped(option.help);
        if (option.isRequired && option.names.front().starts_with('-')) {
            m_out << ' ' << escaped(tr(kRequired));
        }
        m_out << '\n';
    }

    std::ostringstream m_out;
    bool m_helps = true;
};

} // namespace

std::string manualPage(const VerbEntry& program, const std::string& version) {
    Page page;
    page.raw() << ".TH FACTORYFLOOR 1 \"\" \"Factory Floor " << escaped(version) << "\"\n";
    page.section(kName);
    // The form that indexes of manual pages read: a name, a dash, what it is.
    const std::string about = program.help.substr(program.help.find(": ") + 2);
    page.raw() << "factoryfloor \\- " << escaped(about) << '\n';
    page.section(kSynopsis);
    page.raw() << "\\fBfactoryfloor\\fR [\\fIOPTION\\fR ...] [\\fIVERB\\fR [\\fIOPTION\\fR ...]]\n";
    for (const OptionEntry& argument : program.arguments) {
        page.raw() << ".br\n\\fBfactoryfloor\\fR [\\fIOPTION\\fR ...] \\fI"
                   << escaped(argument.placeholder) << "\\fR\n";
    }
    page.section(kDescription);
    page.paragraph(program.help + ". " + tr(kOpens));
    page.section(kOptions);
    page.options(program.options);
    page.options(program.arguments);
    page.section(kVerbs);
    for (const VerbEntry* verb : flat(program)) {
        if (!verb->path.empty()) {
            page.verb(*verb);
        }
    }
    page.section(kFiles);
    page.row("~/.config/factoryfloor/sources.toml", tr(kSources));
    page.row("~/.config/factoryfloor/federation.toml", tr(kFederation));
    page.row("~/.config/factoryfloor/alerts.toml", tr(kAlerts));
    page.row("~/.local/share/factoryfloor/cache.sqlite", tr(kCache));
    page.section(kStatus);
    page.row("0", tr(kDone));
    page.row("1", tr(kNo));
    page.row("2", tr(kWrong));
    return page.raw().str();
}

} // namespace ff::cli

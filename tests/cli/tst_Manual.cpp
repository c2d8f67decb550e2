// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Options.h"
#include "app/cli/manual/Completion.h"
#include "app/cli/manual/ManualPage.h"

#include <QTest>

using namespace ff::cli;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

/// The manual page and the completions say what --help says.
class tst_Manual final : public QObject {
    Q_OBJECT

    CLI::App m_app{"Try: what it is", "factoryfloor"};
    std::string m_text;
    Format m_format = Format::table;
    bool m_now = false;

private slots:
    void initTestCase() {
        m_app.add_option("--config", m_text, "a folder")->type_name("DIR");
        m_app.add_option("view", m_text, "what opens")->type_name("LINK|FILE");
        auto* report = m_app.add_subcommand("report", "made of\n.figures, it's 'all'");
        addFormat(*report, m_format, true);
        auto* freeze = report->add_subcommand("freeze", "keeps it");
        freeze->add_option("files", m_text, "which")->required();
        freeze->add_flag("--now", m_now, "at once");
        freeze->add_option("--by", m_text, "whose")
            ->required()
            ->check(CLI::IsMember({"me", "you"}));
        m_app.add_subcommand("hidden", "nobody sees it")->group("");
    }

    void holdsEveryVerbAndOption() {
        const VerbEntry tree = verbTree(m_app);
        const auto all = flat(tree);
        QCOMPARE(all.size(), 3U); // the program and two verbs
        QCOMPARE(pathText(*all[2]), std::string("report freeze"));
        const VerbEntry& freeze = *all[2];
        QCOMPARE(freeze.arguments.size(), 1U);
        QVERIFY(freeze.arguments[0].isRequired);
        QVERIFY(freeze.arguments[0].value == OptionEntry::Takes::file);
        QCOMPARE(freeze.options.size(), 3U); // --help too
        QVERIFY(freeze.options[1].value == OptionEntry::Takes::none);
        QVERIFY((freeze.options[2].choices == std::vector<std::string>{"me", "you"}));
        QVERIFY((all[1]->options[1].choices == std::vector<std::string>{"csv", "json", "table"}));
    }

    /// A line that begins with a dot would be a command, and a dash would become another letter.
    void textsAreNoCommandsOfRoff() {
        const std::string page = manualPage(verbTree(m_app), "1.2");
        QVERIFY(has(page, "\n\\&.figures, it's 'all'\n"));
        QVERIFY(has(page, "\\fB\\-\\-now\\fR"));
        QVERIFY(has(page, ".SS \"report freeze files\"\n"));
        QVERIFY(has(page, "factoryfloor \\- what it is\n"));
        QVERIFY(!has(page, "hidden"));
    }

    /// It is no word to be typed, and a file may stand there.
    void whatStandsForAValueIsNoChoice() {
        const VerbEntry tree = verbTree(m_app);
        QVERIFY(tree.arguments[0].choices.empty());
        QVERIFY(tree.arguments[0].value == OptionEntry::Takes::file);
        for (const std::string& made :
             {bashCompletion(tree), zshCompletion(tree), fishCompletion(tree)}) {
            QVERIFY(!has(made, "LINK"));
        }
        QVERIFY(has(bashCompletion(tree), "'') options=") &&
                has(bashCompletion(tree), " files=$cur ;;"));
        QVERIFY(has(bashCompletion(tree), "' report freeze') options="));
        const std::string page = manualPage(tree, "1.2");
        QVERIFY(has(page, "\\fBfactoryfloor\\fR [\\fIOPTION\\fR ...] \\fILINK|FILE\\fR\n"));
        QVERIFY(has(page, "\\fBview\\fR \\fILINK|FILE\\fR\nwhat opens\n"));
        QVERIFY(has(page, "alerts.toml"));
    }

    void shellsQuoteWhatHelpSays() {
        const VerbEntry tree = verbTree(m_app);
        QVERIFY(has(zshCompletion(tree), "'report:made of .figures, it'\\''s '\\''all'\\'''"));
        QVERIFY(has(fishCompletion(tree), "-a report -d 'made of .figures, it\\'s \\'all\\''"));
        QVERIFY(has(bashCompletion(tree), "' report --format') "));
        QVERIFY(has(bashCompletion(tree), "compgen -W 'csv json table'"));
    }

    /// An option's value is not taken for a verb; options of the program hold after every verb.
    void shellsKnowWhatTakesAValue() {
        const VerbEntry tree = verbTree(m_app);
        const CasePatterns patterns = casePatterns(tree);
        QVERIFY(has(patterns.takesValue, "*' --config'"));
        QVERIFY(!has(patterns.takesValue, "--now"));
        QCOMPARE(patterns.isVerb, std::string("' report'|' report freeze'"));
        const auto options = optionsAt(*flat(tree)[2], tree);
        QVERIFY(std::ranges::any_of(
            options, [](const OptionEntry& each) { return each.names.back() == "--config"; }));
    }
};

QTEST_GUILESS_MAIN(tst_Manual)
#include "tst_Manual.moc"

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"
#include "models/questions/SourceKeeping.h"
#include "models/sources/CatalogueMatch.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ff {

class Prose;
class SourceForm;

/// Adds a source step by step: the address, what stands there and how it compares with the
/// catalogue, who one is there if it asks, which system it is, a test, and then it is polled.
/// Nothing is kept before the last step.
class SourceWizard final : public QDialog {
    Q_OBJECT
public:
    SourceWizard(Questions& questions, SourceKeeping& keeping, QWidget* parent = nullptr);

    /// How much past the source is asked for.
    void setPastDays(int days);
    /// Which system is chosen where what is found names no other.
    void suggestSystem(const SystemId& system);
    /// Asks before it throws away what was entered. Once the source is added it accepts; while it
    /// is being added nothing happens.
    void reject() override;

    /// What was entered so far, with the system that would be chosen.
    [[nodiscard]] SourceEntry entry() const;
    [[nodiscard]] bool isEdited() const { return m_edited; }

signals:
    /// A person would rather fill in one form with every field.
    void allFieldsRequested();

private:
    enum class Step { address, found, credential, system, test, done };
    enum class Tone { neutral, good, bad };

    void build();
    void go(Step step);
    void next();
    void back();
    void look();
    void take(const SourceFinding& found);
    void offerSystem();
    void compare();
    void test();
    void add();
    void setAdding(bool adding);
    void showButtons();
    void checkInput();
    void say(const QString& text, Tone tone);
    [[nodiscard]] bool isFolder() const;
    [[nodiscard]] QString titleOf(Step step) const;
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QString foundAndCompared() const;

    Questions& m_questions;
    SourceKeeping& m_keeping;
    Formatter m_formatter;
    Step m_step = Step::address;
    std::vector<Step> m_way; ///< the steps before this one
    std::optional<SourceFinding> m_found;
    std::vector<CatalogueMatch> m_matches; ///< of what was found, the likeliest first
    SystemId m_suggested;
    QLabel* m_title;
    Prose* m_help;
    SourceForm* m_form;
    Prose* m_text; ///< what was found, and how it compares
    Prose* m_answer;
    QPushButton* m_all = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_credential = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_cancel = nullptr;
    int m_asked = 0; ///< an answer to an older question is not shown
    bool m_asking = false;
    bool m_adding = false;
    bool m_edited = false;
    bool m_offered = false; ///< the likeliest system was chosen for what was found
    bool m_named = false;   ///< the name is one that a person wrote
};

} // namespace ff

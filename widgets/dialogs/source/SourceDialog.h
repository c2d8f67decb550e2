// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace ff {

class SourceForm;

/// Adds a source, or changes one, with a Test that says what was found before anything is kept. A
/// token that is pasted goes into a file of its own.
class SourceDialog final : public QDialog {
    Q_OBJECT
public:
    /// `edited`: the source to change.
    explicit SourceDialog(Questions& questions, QWidget* parent = nullptr,
                          const std::optional<SourceConfig>& edited = std::nullopt);

    /// How much past a new source is asked for.
    void setPastDays(int days);
    void suggestSystem(const SystemId& system);
    /// Goes on with what was entered elsewhere; `edited`: by a person.
    void goOnWith(const SourceEntry& entry, bool edited);
    /// Asks before it throws away what was entered; while it is being kept nothing happens.
    void reject() override;

private:
    enum class Tone { neutral, good, bad };

    void noteEdit();
    void setAdding(bool adding);
    void makeDefault(QPushButton* button);
    void checkInput();
    void test();
    void add();
    void say(const QString& text, Tone tone);

    Questions& m_questions;
    bool m_isChange;
    SourceForm* m_form;
    QLabel* m_answer;
    QPushButton* m_test = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_cancel = nullptr;
    int m_asked = 0;       ///< tests so far: an answer to an older one is not shown
    bool m_asking = false; ///< a test is on its way
    bool m_adding = false;
    bool m_edited = false;
};

} // namespace ff

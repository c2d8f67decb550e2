// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"

#include <QDialog>

#include <optional>

class QAction;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ff {

/// Adds a source, or changes one: what and where it is, where its token is found, and a Test that
/// says what was found before anything is kept. A token that is pasted goes into a file of its own.
class SourceDialog final : public QDialog {
    Q_OBJECT
public:
    /// `edited`: the source to change; its name stays, for what was stored carries it.
    explicit SourceDialog(Questions& questions, QWidget* parent = nullptr,
                          const std::optional<SourceConfig>& edited = std::nullopt);

    [[nodiscard]] SourceConfig source() const;
    /// The source with what belongs beside sources.toml: a pasted token, a system of its own.
    [[nodiscard]] SourceEntry entry() const;
    /// Asks before it throws away what was entered.
    void reject() override;

private:
    enum class Tone { neutral, good, bad };

    /// What is wrong with the first field that is wrong; empty where nothing is. A field that is
    /// still empty is only missing, which `isComplete` tells.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString urlProblem() const;
    [[nodiscard]] bool isComplete() const;
    void noteEdit();
    void fillFrom(const SourceConfig& source);
    void adaptToSystem();
    void adaptToSecrecy();
    [[nodiscard]] bool isPasted() const;
    [[nodiscard]] bool isNewSystem() const;
    void makeDefault(QPushButton* button);
    void buildForm();
    void fillChoices();
    QAction* addBrowse(QLineEdit* line, const QString& title, bool folder = false);
    [[nodiscard]] SourceKind kind() const;
    void adaptToKind();
    void adaptToCredential();
    void checkInput();
    void test();
    void add();
    void say(const QString& text, Tone tone);

    Questions& m_questions;
    std::optional<SourceConfig> m_before; ///< the source that is changed
    QLineEdit* m_id;
    QComboBox* m_system;
    QLineEdit* m_newSystem; ///< the name of a system that the federation does not have yet
    QComboBox* m_kind;
    QFormLayout* m_form;
    QLineEdit* m_url;
    QLineEdit* m_folder;
    QComboBox* m_zone;
    QCheckBox* m_partial;
    QSpinBox* m_interval;
    QComboBox* m_preset;
    QComboBox* m_credential;
    QLineEdit* m_secret;
    QLineEdit* m_user;
    QLineEdit* m_ca;
    QLineEdit* m_certificate;
    QLineEdit* m_key;
    QLabel* m_inClear; ///< remarks that the token would travel without encryption
    QLabel* m_answer;
    QAction* m_browseSecret = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_add = nullptr;
    int m_asked = 0;       ///< tests so far: an answer to an older one is not shown
    bool m_asking = false; ///< a test is on its way
    bool m_edited = false;
};

} // namespace ff

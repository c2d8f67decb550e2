// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"

#include <QDialog>

class QAction;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ff {

/// Adds a source: what and where it is, where its secret is found (never the secret itself), and a
/// Test that says what was found before anything is kept.
class SourceDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SourceDialog(Questions& questions, QWidget* parent = nullptr);

    [[nodiscard]] SourceConfig source() const;
    /// Asks before it throws away what was entered.
    void reject() override;

private:
    enum class Tone { neutral, good, bad };

    /// What is wrong with the first field that is wrong; empty where nothing is. A field that is
    /// still empty is only missing, which `isComplete` tells.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString urlProblem() const;
    [[nodiscard]] bool isComplete() const;
    void edited();
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
    QLineEdit* m_id;
    QComboBox* m_system;
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
    QLabel* m_answer;
    QAction* m_browseSecret = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_add = nullptr;
    int m_asked = 0;       ///< tests so far: an answer to an older one is not shown
    bool m_asking = false; ///< a test is on its way
    bool m_edited = false;
};

} // namespace ff

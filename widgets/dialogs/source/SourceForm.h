// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"

#include <QWidget>

#include <optional>

class QAction;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ff {

class SourceLimits;

/// The fields of a source: what and where it is, and where its token is found. It shows those that
/// the kind of source has, and says what is wrong in the first that is wrong.
class SourceForm final : public QWidget {
    Q_OBJECT
public:
    /// The rows that are shown: all, or those of one step of the wizard.
    enum class Part { all, address, credential, system };

    /// `edited`: the source to change; its name stays, for what was stored carries it.
    SourceForm(const Federation& federation, const std::optional<SourceConfig>& edited,
               QWidget* parent);

    [[nodiscard]] SourceConfig source() const;
    /// The source with what belongs beside sources.toml: a pasted token, a system of its own.
    [[nodiscard]] SourceEntry entry() const;
    /// Takes over what was entered elsewhere of a source that is not there yet.
    void take(const SourceEntry& entry);
    /// How much past a new source is asked for.
    void setPastDays(int days);
    void setPart(Part part);
    /// The kind may be left open, and is at first: whoever asks the address finds out.
    void offerToFindOut();
    [[nodiscard]] bool isKindOpen() const;
    /// Takes over which kind answered, and at which address.
    void adopt(const SourceConfig& found);
    void chooseSystem(const SystemId& system);
    void setName(const QString& name);
    /// Whether an address or a folder is there, and nothing is wrong with it.
    [[nodiscard]] bool hasPlace() const;
    [[nodiscard]] bool hasSystem() const;
    /// What is wrong with the first field that is wrong; empty where nothing is. A field that is
    /// still empty is only missing, which `isComplete` tells.
    [[nodiscard]] QString problem() const;
    /// Is there enough to test? To be added it needs a name, too.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool hasName() const;
    void focusName();
    /// The first field of the rows that are shown.
    void focusFirst();

signals:
    void edited();

private:
    /// The choice "paste it here": beside the places where a credential can be found.
    static constexpr int kPasted = -1;
    /// The kind "find out": beside those that there are.
    static constexpr int kOpenKind = -1;

    void buildForm();
    void fillChoices(const Federation& federation);
    void keepName();
    void fillFrom(const SourceConfig& source);
    QAction* addBrowse(QLineEdit* line, const QString& title, bool folder = false);
    void adaptToKind();
    void adaptToCredential();
    void adaptToSystem();
    void adaptToSecrecy();
    [[nodiscard]] SourceKind kind() const;
    [[nodiscard]] bool isPasted() const;
    [[nodiscard]] bool isNewSystem() const;
    [[nodiscard]] QString urlProblem() const;

    void showRows();

    Part m_part = Part::all;
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
    QAction* m_browseSecret = nullptr;
    SourceLimits* m_limits;
};

} // namespace ff

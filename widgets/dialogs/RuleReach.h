// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"

#include <QObject>
#include <QRegularExpression>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace ff {

/// Fields for what a rule of attribution reaches: its accounts, of which "*" stands for any
/// characters, and the days between which it counts. Left alone, that is the one account that was
/// chosen, for ever.
class RuleReach final : public QObject {
    Q_OBJECT
public:
    /// Adds its rows to the form; days begin as clocks in the zone (IANA name) do.
    RuleReach(QFormLayout& form, std::string zone, QWidget* parent);

    /// Replaces what a person typed: it was meant for another account.
    void setAccount(const std::string& account);
    [[nodiscard]] QString accounts() const; ///< as they were typed
    void fill(AttributionRule& rule) const;
    [[nodiscard]] bool reaches(const std::string& account) const;
    /// Why no rule can be made of it; empty where one can.
    [[nodiscard]] QString fault() const;

signals:
    void changed();

private:
    void checkInput();

    std::string m_zone;
    std::string m_account;
    QRegularExpression m_pattern;
    QLineEdit* m_accounts;
    QCheckBox* m_hasFirst;
    QDateEdit* m_first;
    QCheckBox* m_hasLast;
    QDateEdit* m_last;
};

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/floor/FloorView.h"

#include <QPushButton>

#include <set>
#include <string>
#include <vector>

namespace ff {

/// Where the system of a row stands, ISO 3166; empty: not known.
[[nodiscard]] std::string countryOf(const FloorRow& row, const Federation& federation);

/// The button that leaves out systems by country and by freshness. Figures over all systems stay
/// those of all: it is the list that is filtered.
class FloorFilter final : public QPushButton {
    Q_OBJECT
public:
    explicit FloorFilter(QWidget* parent = nullptr);

    /// Which countries there are to choose from.
    void setRows(const std::vector<FloorRow>& rows, const Federation& federation);
    [[nodiscard]] bool isSet() const { return !m_countries.empty() || !m_freshness.empty(); }
    [[nodiscard]] bool passes(const FloorRow& row, const Federation& federation) const;
    /// As it is kept: "FI IT late".
    [[nodiscard]] QString toText() const;
    void restore(const QString& kept);

signals:
    void chosen();

private:
    void buildMenu();
    void describe();

    std::set<std::string> m_countries; ///< empty: all
    std::set<Freshness> m_freshness;
    std::set<std::string> m_there; ///< countries of the rows
};

} // namespace ff

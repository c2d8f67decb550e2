// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/holder/HolderDetail.h"
#include "widgets/controls/Card.h"

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ff {

/// Grants as the sites charge them: in the site's own unit, with its quota, its resets and its
/// cuts. Hidden where no site has terms of its own.
class BudgetsCard final : public Card {
    Q_OBJECT
public:
    explicit BudgetsCard(QWidget* parent = nullptr);

    void display(const HolderDetail& detail, const Federation& federation,
                 const Formatter& formatter);

signals:
    void explanationRequested(const ff::Figure& figure, QWidget* at, const QRect& part = {});

private:
    struct Part {
        SystemId system{};
        std::string account{};
        QWidget* whole = nullptr;
        QLabel* title = nullptr;
        QPushButton* amount = nullptr;
        QProgressBar* bar = nullptr;
        QVBoxLayout* lines = nullptr;
        Figure figure{};
    };
    void rebuild(const std::vector<SiteBudget>& budgets);
    void fill(Part& part, const SiteBudget& budget, const Federation& federation,
              const Formatter& formatter);

    std::vector<Part> m_parts;
};

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/figure/Figure.h"
#include "models/format/Formatter.h"

#include <QFrame>

#include <utility>
#include <vector>

class QTextBrowser;
class QToolButton;

namespace ff {

/// A formula of the analysis as people read it: in their language, with minus signs for hyphens.
[[nodiscard]] QString formulaText(const std::string& formula);

/// "How this was computed": formula, inputs, samples and gaps, rule, source and age of one figure,
/// in a panel beside it that goes when one clicks elsewhere or presses Esc. Long words are broken
/// and long panels scroll, so that every value can be read; Copy takes all of it as text.
class Explanation final : public QFrame {
    Q_OBJECT
public:
    Explanation(const Figure& figure, const Formatter& formatter, QWidget* parent = nullptr);

    /// Shows one below `part` of a widget (all of it where empty), or above where there is no room.
    static void showFor(const Figure& figure, const Formatter& formatter, QWidget* at,
                        const QRect& part = {});

    /// The panel as plain text: the name, the formula, then "name<tab>value" lines.
    [[nodiscard]] QString text() const;
    /// Gives the panel its size, at most `most` high.
    void fit(int most);

private:
    void describe(const Figure& figure, const Formatter& formatter);
    void add(const QString& name, const QString& value);
    void write();
    void copy();

    QString m_name;
    QString m_formula;
    std::vector<std::pair<QString, QString>> m_rows;
    QTextBrowser* m_table;
    QToolButton* m_copy;
};

} // namespace ff

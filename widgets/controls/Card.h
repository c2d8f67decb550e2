// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ff {

class Chip;
class ElidedLabel;

/// A surface with 10 px corners, a hairline and, where given, a title with a quiet line beside or
/// below it. What a page shows stands in its body.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    void setSubtitle(const QString& text);
    /// The quiet line below the title rather than beside it, for narrow cards.
    void setSubtitleBelow(bool below);

    /// At the right of the title: a legend, a switch, a button.
    void addToHeader(QWidget* widget);
    /// Where the content goes, 16 px from the edges.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Says SIMULATED once for all that stands on the card.
    void setSimulated(bool simulated);
    /// For cards beside each other whose titles should stand on one line.
    void setHeaderHeight(int height);
    /// Content that reaches the edges, such as a table.
    void setBodyMargins(int left, int top, int right, int bottom);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateHeader();

    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    QLabel* m_below;
    QWidget* m_header;
    QHBoxLayout* m_headerRow;
    Chip* m_simulated;
    QVBoxLayout* m_body;
    bool m_subtitleBelow = false;
};

} // namespace ff

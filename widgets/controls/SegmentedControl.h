// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <QWidget>

class QPainter;

namespace ff {

/// A switch between a few views of the same thing: one is chosen, arrow keys move the choice. Where
/// its words do not fit beside each other, it shows the chosen one and is a button with a menu.
class SegmentedControl final : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    void setSegments(const QStringList& titles);
    [[nodiscard]] const QStringList& segments() const { return m_titles; }
    [[nodiscard]] int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Whether there is room for the chosen one only.
    [[nodiscard]] bool isCompact() const { return width() < sizeHint().width(); }

signals:
    void currentIndexChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF segmentRect(int index) const;
    [[nodiscard]] int segmentAt(const QPointF& position) const;
    void describe();
    void paintCompact(QPainter& painter) const;
    void openMenu();

    QStringList m_titles;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractButton>

namespace ff {

/// A word or two in a small frame, with a dot where it tells a state: "8 live", "SIMULATED". A
/// click may lead somewhere; without `setClickable` it is only read.
class Chip final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Tone { neutral, accent, good, warning, bad };
    enum class Look { plain, outlined, filled };

    explicit Chip(QWidget* parent = nullptr);
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setLook(Look look);
    void setDot(bool dot);
    void setClickable(bool clickable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::neutral;
    Look m_look = Look::plain;
    bool m_dot = false;
};

} // namespace ff

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLabel>

namespace ff {

/// Sentences that wrap, and that take exactly the height which they need at their width. A plain
/// label with word wrap asks for the height of another width, and leaves gaps.
class Prose final : public QLabel {
    Q_OBJECT
public:
    explicit Prose(QWidget* parent = nullptr);

    /// Hides it where there is nothing to say.
    void say(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    [[nodiscard]] int textHeight() const;
};

} // namespace ff

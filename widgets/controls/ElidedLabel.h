// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLabel>

namespace ff {

/// One line of text that takes the room it is given: what does not fit ends in an ellipsis, and the
/// whole stands in the tool tip unless another one is set.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setWhole(const QString& text);
    [[nodiscard]] const QString& whole() const { return m_whole; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QString m_whole;
};

} // namespace ff

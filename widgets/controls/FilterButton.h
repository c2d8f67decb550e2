// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QToolButton>

namespace ff {

/// A choice in the top strip: what is chosen in the text's colour, its name quiet before it (or a
/// remark quiet behind), and a menu below.
class FilterButton final : public QToolButton {
    Q_OBJECT
public:
    explicit FilterButton(const QString& name, QWidget* parent = nullptr);

    void setValue(const QString& value, const QString& remark = {});
    [[nodiscard]] QString value() const { return m_value; }
    /// In the size of a page's title: what the whole page is about.
    void setLarge(bool large);
    /// The name is only said to screen readers, not drawn.
    void setNameShown(bool shown);
    /// Where there is little room: the remark is only in the tool tip.
    void setRemarkShown(bool shown);
    /// The widest that the value may be, px; what is longer is in the tool tip. 0: any width.
    void setMostValue(int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthOf(bool withRemark) const;
    [[nodiscard]] QFont valueFont() const;

    QString m_name;
    QString m_value;
    QString m_remark;
    bool m_nameShown = true;
    bool m_remarkShown = true;
    int m_mostValue = 0;
    bool m_large = false;
};

} // namespace ff

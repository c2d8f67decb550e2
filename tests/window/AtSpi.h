// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDBusConnection>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace ff::test {

/// What another program sees of a window: the tree of AT-SPI, asked over its own bus as a screen
/// reader asks.
class AtSpi final {
public:
    /// One thing in the tree: the program that has it, and its path there.
    struct Node {
        QString program;
        QString path;
    };
    struct Seen {
        Node node;
        QString role;
        QString name;
        int depth = 0;
    };

    /// Finds the accessibility bus by the session's; unset: there is none.
    [[nodiscard]] static std::optional<AtSpi> on(const QString& sessionBus);

    /// The programs that let themselves be read.
    [[nodiscard]] std::vector<Node> programs() const;
    [[nodiscard]] QString name(const Node& node) const;
    [[nodiscard]] QString role(const Node& node) const;
    [[nodiscard]] std::vector<Node> children(const Node& node) const;
    /// Everything below it, down to where `isDeepEnough` says so.
    [[nodiscard]] std::vector<Seen>
    tree(const Node& node, const std::function<bool(const Seen&)>& isDeepEnough) const;
    /// Does the first action that it offers, as a press of a button.
    [[nodiscard]] bool press(const Node& node) const;
    /// Whether it is drawn on the screen.
    [[nodiscard]] bool isShowing(const Node& node) const;
    /// Rows and columns; nothing where it is no table.
    [[nodiscard]] std::optional<std::pair<int, int>> tableSize(const Node& node) const;
    /// The text of a cell: its name.
    [[nodiscard]] QString cell(const Node& table, int row, int column) const;

private:
    explicit AtSpi(const QDBusConnection& bus)
        : m_bus(bus) {}
    [[nodiscard]] QVariant property(const Node& node, const QString& interface,
                                    const QString& name) const;

    QDBusConnection m_bus;
};

} // namespace ff::test

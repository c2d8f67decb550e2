// SPDX-License-Identifier: GPL-3.0-only
#include "tests/window/AtSpi.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

namespace ff::test {
namespace {

using namespace Qt::StringLiterals;

const QString kAccessible = u"org.a11y.atspi.Accessible"_s;
const QString kTable = u"org.a11y.atspi.Table"_s;
const QString kRoot = u"/org/a11y/atspi/accessible/root"_s;
constexpr std::size_t kMost = 4000; ///< a tree without an end is a mistake
constexpr int kShowing = 25;        ///< ATSPI_STATE_SHOWING

AtSpi::Node read(const QDBusArgument& argument) {
    QString program;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> program >> path;
    argument.endStructure();
    return {program, path.path()};
}

QDBusMessage call(const AtSpi::Node& node, const QString& interface, const QString& method,
                  const QVariantList& arguments = {}) {
    QDBusMessage message =
        QDBusMessage::createMethodCall(node.program, node.path, interface, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

std::optional<AtSpi> AtSpi::on(const QString& sessionBus) {
    QDBusConnection session = QDBusConnection::connectToBus(sessionBus, u"session"_s);
    const QDBusReply<QString> address = session.call(
        call({u"org.a11y.Bus"_s, u"/org/a11y/bus"_s}, u"org.a11y.Bus"_s, u"GetAddress"_s));
    if (!address.isValid()) {
        return std::nullopt;
    }
    QDBusConnection bus = QDBusConnection::connectToBus(address.value(), u"accessibility"_s);
    return bus.isConnected() ? std::optional(AtSpi(bus)) : std::nullopt;
}

std::vector<AtSpi::Node> AtSpi::programs() const {
    return children({u"org.a11y.atspi.Registry"_s, kRoot});
}

QVariant AtSpi::property(const Node& node, const QString& interface, const QString& name) const {
    const QDBusReply<QDBusVariant> reply =
        m_bus.call(call(node, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name}));
    return reply.isValid() ? reply.value().variant() : QVariant();
}

QString AtSpi::name(const Node& node) const {
    return property(node, kAccessible, u"Name"_s).toString();
}

QString AtSpi::role(const Node& node) const {
    const QDBusReply<QString> reply = m_bus.call(call(node, kAccessible, u"GetRoleName"_s));
    return reply.value();
}

std::vector<AtSpi::Node> AtSpi::children(const Node& node) const {
    const QDBusMessage reply = m_bus.call(call(node, kAccessible, u"GetChildren"_s));
    std::vector<Node> nodes;
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        return nodes;
    }
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        nodes.push_back(read(list));
    }
    list.endArray();
    return nodes;
}

std::vector<AtSpi::Seen> AtSpi::tree(const Node& node,
                                     const std::function<bool(const Seen&)>& isDeepEnough) const {
    std::vector<Seen> seen{{node, role(node), name(node), 0}};
    for (std::size_t i = 0; i < seen.size() && seen.size() < kMost; ++i) {
        if (isDeepEnough(seen[i])) {
            continue;
        }
        for (const Node& child : children(seen[i].node)) {
            seen.push_back({child, role(child), name(child), seen[i].depth + 1});
        }
    }
    return seen;
}

bool AtSpi::press(const Node& node) const {
    const QDBusReply<bool> reply =
        m_bus.call(call(node, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0}));
    return reply.isValid() && reply.value();
}

bool AtSpi::isShowing(const Node& node) const {
    const QDBusMessage reply = m_bus.call(call(node, kAccessible, u"GetState"_s));
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        return false;
    }
    const auto states = qdbus_cast<QList<uint>>(reply.arguments().constFirst());
    return !states.isEmpty() && (states.constFirst() >> kShowing & 1U) != 0;
}

std::optional<std::pair<int, int>> AtSpi::tableSize(const Node& node) const {
    const QVariant rows = property(node, kTable, u"NRows"_s);
    const QVariant columns = property(node, kTable, u"NColumns"_s);
    return rows.isValid() && columns.isValid()
               ? std::optional(std::pair(rows.toInt(), columns.toInt()))
               : std::nullopt;
}

QString AtSpi::cell(const Node& table, int row, int column) const {
    const QDBusMessage reply = m_bus.call(call(table, kTable, u"GetAccessibleAt"_s, {row, column}));
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        return {};
    }
    return name(read(reply.arguments().constFirst().value<QDBusArgument>()));
}

} // namespace ff::test

// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/ReportDocument.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <concepts>
#include <type_traits>

namespace ff::report {
namespace {

constexpr int kVersion = 2;

/// A member that documents have since version 2, at the end of its struct.
template <class T>
struct Later {
    T& value;
};
template <class T>
Later(T&) -> Later<T>;
template <class T>
constexpr bool isLater = false;
template <class T>
constexpr bool isLater<Later<T>> = true;

struct Malformed {
    const char* why;
};

/// Each struct names its members once; Packer and Unpacker walk the same list.
template <class Walker>
void walk(Walker& each, Window& it) {
    each(it.from, it.to);
}
template <class Walker>
void walk(Walker& each, Figure& it) {
    each(it.id, it.section, it.name, it.value, it.printed, it.unit, it.coverage, it.method,
         it.before, it.yearBefore, it.yearToDate, it.flags, it.missing, Later{it.isPhysical});
}
template <class Walker>
void walk(Walker& each, FigureRef& it) {
    each(it.index);
}
template <class Walker>
void walk(Walker& each, Column& it) {
    each(it.id, it.title, it.unit, Later{it.isPhysical}, Later{it.isMoment});
}
template <class Walker>
void walk(Walker& each, Row& it) {
    each(it.cells, it.isTotal);
}
template <class Walker>
void walk(Walker& each, Table& it) {
    each(it.id, it.title, it.columns, it.rows, it.context, it.empty);
}
template <class Walker>
void walk(Walker& each, Series& it) {
    each(it.key, it.title, it.values);
}
template <class Walker>
void walk(Walker& each, Chart& it) {
    each(it.id, it.title, it.summary, it.kind, it.unit, it.categoryTitle, it.categories, it.series,
         Later{it.isPhysical}, Later{it.times});
}
template <class Walker>
void walk(Walker& each, Paragraph& it) {
    each(it.text);
}
template <class Walker>
void walk(Walker& each, Facts& it) {
    each(it.rows);
}
template <class Walker>
void walk(Walker& each, KeyFigures& it) {
    each(it.figures);
}
template <class Walker>
void walk(Walker& each, Section& it) {
    each(it.id, it.title, it.blocks);
}
template <class Walker>
void walk(Walker& each, LeftOut& it) {
    each(it.id, it.title);
}
/// Of a report, without what stands beside it in a document.
template <class Walker>
void walk(Walker& each, Report& it) {
    each(it.kind, it.state, it.subject, it.title, it.period, it.periodText, it.window, it.zone,
         it.language, it.isWeighed, it.isSimulated, it.hasEnded, it.isAnythingKnown, it.made,
         it.dataTo, it.coverage, it.basis, it.program, it.rules, it.note, it.figures, it.sections);
}

class Packer final {
public:
    template <class... Members>
    void operator()(const Members&... members) {
        (m_array.append(pack(members)), ...);
    }
    [[nodiscard]] QCborArray take() { return std::move(m_array); }

    static QCborValue pack(const std::string& text) { return QString::fromStdString(text); }
    static QCborValue pack(bool value) { return value; }
    static QCborValue pack(double value) { return value; }
    static QCborValue pack(std::monostate) { return QCborValue(QCborValue::Null); }
    static QCborValue pack(Instant at) { return qint64(toMillis(at)); }
    template <class T>
        requires std::is_enum_v<T>
    static QCborValue pack(T value) {
        return qint64(value);
    }
    static QCborValue pack(std::size_t value) { return qint64(value); }
    template <class T>
    static QCborValue pack(const Later<T>& member) {
        return pack(member.value);
    }
    template <class T>
    static QCborValue pack(const std::optional<T>& value) {
        return value ? pack(*value) : QCborValue(QCborValue::Null);
    }
    template <class T>
    static QCborValue pack(const std::vector<T>& values) {
        QCborArray array;
        for (const T& value : values) {
            array.append(pack(value));
        }
        return array;
    }
    template <class A, class B>
    static QCborValue pack(const std::pair<A, B>& both) {
        return QCborArray{pack(both.first), pack(both.second)};
    }
    template <class... Ts>
    static QCborValue pack(const std::variant<Ts...>& value) {
        return QCborArray{qint64(value.index()),
                          std::visit([](const auto& held) { return pack(held); }, value)};
    }
    template <class T>
        requires std::is_class_v<T>
    static QCborValue pack(const T& value) {
        Packer members;
        walk(members, const_cast<T&>(value)); // only read: one list serves both directions
        return members.take();
    }

private:
    QCborArray m_array;
};

/// Throws Malformed.
class Unpacker final {
public:
    explicit Unpacker(const QCborValue& value)
        : m_array(value.toArray()) {
        check(value.isArray(), "a struct is no list");
    }
    template <class... Members>
    void operator()(Members&&... members) {
        constexpr auto kAll = qsizetype(sizeof...(Members));
        constexpr qsizetype kLater = (0 + ... + int(isLater<std::remove_cvref_t<Members>>));
        check(m_array.size() == kAll || m_array.size() == kAll - kLater,
              "a struct has another size");
        qsizetype index = 0;
        ((index < m_array.size() ? unpack(m_array.at(index++), members) : void()), ...);
    }

    static void unpack(const QCborValue& from, std::string& to) {
        check(from.isString(), "a text is none");
        to = from.toString().toStdString();
    }
    static void unpack(const QCborValue& from, bool& to) {
        check(from.isBool(), "a truth value is none");
        to = from.toBool();
    }
    static void unpack(const QCborValue& from, double& to) {
        check(from.isDouble() || from.isInteger(), "a number is none");
        to = from.toDouble();
    }
    static void unpack(const QCborValue& from, std::monostate&) {
        check(from.isNull(), "an empty cell is not empty");
    }
    static void unpack(const QCborValue& from, Instant& to) { to = fromMillis(integer(from)); }
    template <class T>
        requires std::is_enum_v<T>
    static void unpack(const QCborValue& from, T& to) {
        to = T(integer(from));
    }
    static void unpack(const QCborValue& from, std::size_t& to) {
        check(integer(from) >= 0, "an index is negative");
        to = std::size_t(integer(from));
    }
    template <class T>
    static void unpack(const QCborValue& from, Later<T>& to) {
        unpack(from, to.value);
    }
    template <class T>
    static void unpack(const QCborValue& from, std::optional<T>& to) {
        to.reset();
        if (!from.isNull()) {
            unpack(from, to.emplace());
        }
    }
    template <class T>
    static void unpack(const QCborValue& from, std::vector<T>& to) {
        check(from.isArray(), "a list is none");
        to.clear();
        for (const QCborValue& value : from.toArray()) {
            unpack(value, to.emplace_back());
        }
    }
    template <class A, class B>
    static void unpack(const QCborValue& from, std::pair<A, B>& to) {
        const QCborArray both = from.toArray();
        check(both.size() == 2, "a pair has not two parts");
        unpack(both.at(0), to.first);
        unpack(both.at(1), to.second);
    }
    template <class... Ts>
    static void unpack(const QCborValue& from, std::variant<Ts...>& to) {
        const QCborArray both = from.toArray();
        check(both.size() == 2, "a choice has not two parts");
        const std::int64_t index = integer(both.at(0));
        std::int64_t at = 0;
        const bool isKnown =
            ((at++ == index && (unpack(both.at(1), to.template emplace<Ts>()), true)) || ...);
        check(isKnown, "a choice is unknown");
    }
    template <class T>
        requires std::is_class_v<T>
    static void unpack(const QCborValue& from, T& to) {
        Unpacker members(from);
        walk(members, to);
    }

private:
    static void check(bool isRight, const char* why) {
        if (!isRight) {
            throw Malformed{why};
        }
    }
    static std::int64_t integer(const QCborValue& from) {
        check(from.isInteger(), "a whole number is none");
        return from.toInteger();
    }

    QCborArray m_array;
};

/// A figure that a section refers to has to be there, and each cell under a column, each value over
/// a category: everybody who draws relies on it.
void checkPlaces(const Report& report) {
    const auto check = [&](FigureRef ref) {
        if (ref.index >= report.figures.size()) {
            throw Malformed{"a figure is missing"};
        }
    };
    const auto checkSize = [](std::size_t size, std::size_t wanted) {
        if (size != wanted) {
            throw Malformed{"a row is longer or shorter than others"};
        }
    };
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* cards = std::get_if<KeyFigures>(&block)) {
                std::ranges::for_each(cards->figures, check);
            } else if (const auto* chart = std::get_if<Chart>(&block)) {
                if (!chart->times.empty()) {
                    checkSize(chart->times.size(), chart->categories.size());
                }
                for (const Series& series : chart->series) {
                    checkSize(series.values.size(), chart->categories.size());
                }
            } else if (const auto* table = std::get_if<Table>(&block)) {
                for (const Row& row : table->rows) {
                    checkSize(row.cells.size(), table->columns.size());
                    for (const Cell& cell : row.cells) {
                        if (const auto* ref = std::get_if<FigureRef>(&cell)) {
                            check(*ref);
                        }
                    }
                }
            }
        }
    }
}

} // namespace

QByteArray toDocument(const Report& report) {
    QCborMap map;
    map[QStringLiteral("version")] = kVersion;
    map[QStringLiteral("report")] = Packer::pack(report);
    // Beside it, so that documents of programs that did not know them yet can be read.
    map[QStringLiteral("leftOut")] = Packer::pack(report.leftOut);
    map[QStringLiteral("style")] = Packer::pack(report.style);
    return map.toCborValue().toCbor();
}

Result<Report> fromDocument(const QByteArray& document, const std::string& where) {
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(document, &error).toMap();
    if (error.error != QCborError::NoError) {
        return fail(ErrorCode::damagedReport, error.errorString().toStdString(), where);
    }
    // A number with a fraction is no version, and one that is too large fits no integer.
    const QCborValue said = map[QStringLiteral("version")];
    if (const auto version = said.isInteger() ? said.toInteger() : 0;
        version < 1 || version > kVersion) {
        return fail(ErrorCode::damagedReport,
                    "version " + std::to_string(version) + " of documents", where);
    }
    Report report;
    try {
        Unpacker::unpack(map[QStringLiteral("report")], report);
        if (const QCborValue leftOut = map[QStringLiteral("leftOut")]; !leftOut.isUndefined()) {
            Unpacker::unpack(leftOut, report.leftOut);
        }
        if (const QCborValue style = map[QStringLiteral("style")]; !style.isUndefined()) {
            Unpacker::unpack(style, report.style);
        }
        checkPlaces(report);
    } catch (const Malformed& malformed) {
        return fail(ErrorCode::damagedReport, malformed.why, where);
    }
    return report;
}

} // namespace ff::report

// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/maps/TileMap.h"

#include "models/figure/Seen.h"
#include "widgets/theme/CountryNames.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    std::string_view code;
    int column;
    int row;
};

constexpr int kColumns = 8;
constexpr int kRows = 8;
constexpr double kGap = 3;

constexpr Place kPlaces[] = {
    {"IS", 0, 0}, {"NO", 4, 0}, {"SE", 5, 0}, {"FI", 6, 0}, {"DK", 4, 1}, {"EE", 6, 1},
    {"IE", 0, 2}, {"GB", 1, 2}, {"NL", 3, 2}, {"DE", 4, 2}, {"PL", 5, 2}, {"LV", 6, 2},
    {"BE", 2, 3}, {"LU", 3, 3}, {"CZ", 5, 3}, {"LT", 6, 3}, {"FR", 2, 4}, {"CH", 3, 4},
    {"AT", 4, 4}, {"SK", 5, 4}, {"UA", 6, 4}, {"PT", 0, 5}, {"ES", 1, 5}, {"IT", 3, 5},
    {"SI", 4, 5}, {"HU", 5, 5}, {"RO", 6, 5}, {"MD", 7, 5}, {"HR", 4, 6}, {"RS", 5, 6},
    {"BG", 6, 6}, {"TR", 7, 6}, {"MT", 3, 7}, {"ME", 4, 7}, {"MK", 5, 7}, {"GR", 6, 7},
    {"CY", 7, 7},
};

const Place* placeOf(std::string_view code) {
    const auto* found = std::ranges::find(kPlaces, code == "EL" ? "GR" : code, &Place::code);
    return found != std::end(kPlaces) ? found : nullptr;
}

bool isWithheld(const TileMap::Country& country) {
    return country.seen && seenOf(*country.seen) == Seen::notEnough;
}

} // namespace

TileMap::TileMap(QWidget* parent)
    : Chart(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TileMap::setCountries(std::vector<Country> countries, Unit unit) {
    m_countries = std::move(countries);
    m_unit = unit;
    dataChanged();
}

void TileMap::setSelected(const std::string& code) {
    m_selected = code;
    update();
}

std::optional<QRectF> TileMap::tileRect(const std::string& code, const QRectF& area) {
    const Place* place = placeOf(code);
    if (!place) {
        return std::nullopt;
    }
    const double side =
        std::floor(std::min((area.width() - 2) / kColumns, (area.height() - 2) / kRows));
    const double left = std::round(area.left() + (area.width() - side * kColumns) / 2);
    return QRectF(left + place->column * side + 1, area.top() + place->row * side + 1, side - kGap,
                  side - kGap);
}

const TileMap::Country* TileMap::find(const std::string& code) const {
    const auto found = std::ranges::find_if(m_countries, [&](const Country& country) {
        return country.code == code || (code == "GR" && country.code == "EL");
    });
    return found != m_countries.end() ? &*found : nullptr;
}

double TileMap::top() const {
    double most = 0;
    for (const Country& country : m_countries) {
        most = std::max(most, isWithheld(country) ? 0 : country.value.value_or(0));
    }
    return most;
}

bool TileMap::isEmpty() const {
    return m_countries.empty();
}

QString TileMap::summary() const {
    std::vector<const Country*> seen;
    for (const Country& country : m_countries) {
        if (country.value) {
            seen.push_back(&country);
        }
    }
    std::ranges::sort(seen, [](const Country* a, const Country* b) {
        return *a->value != *b->value ? *a->value > *b->value : a->code < b->code;
    });
    QStringList parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(seen.size(), 5); ++i) {
        const QString number = formatter().withUnit(seen[i]->value, m_unit);
        parts << holderName(seen[i]->code) + u' ' +
                     (seen[i]->seen ? seenWords(number, *seen[i]->seen, formatter()) : number);
    }
    return tr("%1 countries. %2.").arg(seen.size()).arg(parts.join(u"; "_s));
}

TableData TileMap::tableData() const {
    TableData table;
    table.rowHeading = tr("Country");
    TableData::Column values{title().isEmpty() ? tr("Value") : title(), m_unit, {}};
    for (const Country& country : m_countries) {
        table.rows.push_back(holderName(country.code));
        table.keys.push_back(QString::fromStdString(country.code));
        values.values.push_back(country.value);
        // What nobody used has nothing that could be withheld.
        table.seen.push_back(country.value ? country.seen.value_or(1) : 1);
    }
    if (std::ranges::none_of(m_countries,
                             [](const Country& each) { return each.seen.has_value(); })) {
        table.seen.clear();
    }
    table.columns.push_back(std::move(values));
    return table;
}

void TileMap::paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                         bool interactive) const {
    const double most = top();
    for (const Place& place : kPlaces) {
        const std::string code(place.code);
        const QRectF tile = *tileRect(code, area);
        const Country* country = find(code);
        const bool hasValue = country && country->value;
        QColor ground = mixed(palette.surface, palette.quietText, 0.1);
        if (hasValue && !isWithheld(*country)) {
            ground = palette.sequential(most > 0 ? 0.15 + 0.8 * *country->value / most : 0.15);
        }
        const QColor ink =
            hasValue && !isWithheld(*country) ? palette.textOn(ground) : palette.quietText;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(tile, 3, 3);
        QFont name = themeFont(TextSize::body, country ? QFont::DemiBold : QFont::Normal);
        name.setPixelSize(std::clamp(int(tile.height() * 0.31), 9, 15));
        painter.setFont(name);
        painter.setPen(ink);
        const QString shown = QString::fromStdString(code);
        if (hasValue && tile.height() >= 30) {
            painter.drawText(tile.adjusted(0, tile.height() * 0.14, 0, -tile.height() * 0.46),
                             Qt::AlignCenter, shown);
            QFont small = themeFont(TextSize::mark);
            small.setPixelSize(std::clamp(int(tile.height() * 0.27), 9, 12));
            painter.setFont(small);
            const double value = *country->value;
            const QString text =
                m_unit == Unit::ratio
                    ? formatter().number(value * 100, value < 0.0995 ? 1 : 0) + u'%'
                    : formatter().tick(value, m_unit);
            drawTabular(painter, tile.adjusted(0, tile.height() * 0.5, 0, -tile.height() * 0.1),
                        Qt::AlignHCenter | Qt::AlignVCenter,
                        country->seen ? seenText(text, seenOf(*country->seen)) : text);
        } else {
            painter.drawText(tile, Qt::AlignCenter, shown);
        }
        if (country && (country->hasFactory || country->hasAntenna)) {
            const double radius = std::clamp(tile.height() * 0.07, 2.0, 3.5);
            const QPointF corner(tile.right() - radius - 3, tile.top() + radius + 3);
            painter.setPen(country->hasFactory ? QPen(Qt::NoPen) : QPen(ink, 1.2));
            painter.setBrush(country->hasFactory ? QBrush(ink) : QBrush(Qt::NoBrush));
            painter.drawEllipse(corner, radius, radius);
        }
        const bool focused = interactive && hasFocus() && m_current == code;
        if (m_selected == code || focused || (interactive && m_hovered == code)) {
            painter.setPen(QPen(focused || m_selected == code ? palette.text : palette.quietText,
                                focused || m_selected == code ? 2 : 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
    }
}

std::string TileMap::codeAt(const QPointF& position) const {
    for (const Place& place : kPlaces) {
        const std::string code(place.code);
        if (tileRect(code, drawingIn(QRectF(rect())))->contains(position)) {
            return code;
        }
    }
    return {};
}

void TileMap::mousePressEvent(QMouseEvent* event) {
    const std::string code = codeAt(event->position());
    if (event->button() == Qt::LeftButton && find(code)) {
        m_current = code;
        update();
        emit activated(QString::fromStdString(code));
    }
}

void TileMap::mouseMoveEvent(QMouseEvent* event) {
    const std::string code = codeAt(event->position());
    if (code != m_hovered) {
        m_hovered = find(code) ? code : std::string();
        setCursor(m_hovered.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        update();
    }
}

void TileMap::leaveEvent(QEvent* /*event*/) {
    m_hovered.clear();
    update();
}

void TileMap::keyPressEvent(QKeyEvent* event) {
    int dx = 0;
    int dy = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        dx = -1;
        break;
    case Qt::Key_Right:
        dx = 1;
        break;
    case Qt::Key_Up:
        dy = -1;
        break;
    case Qt::Key_Down:
        dy = 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (find(m_current)) {
            emit activated(QString::fromStdString(m_current));
        }
        return;
    default:
        Chart::keyPressEvent(event);
        return;
    }
    const Place* from = placeOf(m_current.empty() ? "DE" : m_current);
    // The nearest country in that direction; what lies sideways counts twice.
    const Place* best = nullptr;
    double nearest = 1e9;
    for (const Place& place : kPlaces) {
        const int along = (place.column - from->column) * dx + (place.row - from->row) * dy;
        const int across = (place.column - from->column) * dy + (place.row - from->row) * dx;
        const double distance = along + 2.0 * std::abs(across);
        if (along > 0 && distance < nearest) {
            nearest = distance;
            best = &place;
        }
    }
    if (best) {
        m_current = std::string(best->code);
        const QRectF tile = *tileRect(m_current, drawingIn(QRectF(rect())));
        announce(toolTipAt(tile.center()).replace(u'\n', u", "_s));
        update();
    }
}

QString TileMap::toolTipAt(const QPointF& position) const {
    const std::string code = codeAt(position);
    if (code.empty()) {
        return {};
    }
    QString text = holderName(code);
    if (const Country* country = find(code)) {
        if (!country->value || !isWithheld(*country)) {
            text += u'\n' + formatter().withUnit(country->value, m_unit);
        }
        if (country->value && country->seen) {
            text += u'\n' + seenSentence(*country->seen, formatter());
        }
        if (country->hasFactory) {
            text += u'\n' + tr("Hosts an AI Factory");
        }
        if (country->hasAntenna) {
            text += u'\n' + tr("Has an AI Factory Antenna");
        }
        if (!country->note.isEmpty()) {
            text += u'\n' + country->note;
        }
    }
    return text;
}

} // namespace ff

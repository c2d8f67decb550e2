// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <functional>
#include <string>

class QWidget;

namespace ff {

/// Asks for one of all time zones by its IANA name, without stopping the window; calls back with
/// one that exists, or never.
void askForZone(QWidget* parent, const std::string& current,
                const std::function<void(const std::string&)>& chosen);

} // namespace ff

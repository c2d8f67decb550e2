// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include <functional>

class QDialog;

namespace ff {

/// Asks before what was entered into a dialog is thrown away; keeping it is the default.
void askToDiscard(QDialog& dialog, const QString& question, const std::function<void()>& discard);

} // namespace ff

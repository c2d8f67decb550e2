// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QWidget;

namespace ff {

/// A frame over a table or a view of pages while it has the focus, unless it came by the mouse.
void markFocus(QWidget& widget);

} // namespace ff

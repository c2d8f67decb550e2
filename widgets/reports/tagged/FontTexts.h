// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <qpdf/QPDF.hh>

namespace ff::report {

/// Corrects what QPdfWriter says of the fonts that it embeds: the glyph of a space is the text
/// " ", not a tab (fonts draw both with it), and the name of a part of a font says that it is one.
void correctFonts(QPDF& pdf);

} // namespace ff::report

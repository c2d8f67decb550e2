// SPDX-License-Identifier: GPL-3.0-only
// Boost.Beast's own definitions, compiled once: everybody else sees declarations only.
#include <boost/beast/src.hpp>

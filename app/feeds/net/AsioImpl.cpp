// SPDX-License-Identifier: GPL-3.0-only
// Boost.Asio's own definitions, compiled once: everybody else sees declarations only.
#include <boost/asio/impl/src.hpp>
#include <boost/asio/ssl/impl/src.hpp>

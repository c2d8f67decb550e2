// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <string>
#include <vector>

namespace ff::report {

/// Reads a page as QPdfWriter wrote it and puts marked content in the place of marks.
class MarkFilter final : public QPDFObjectHandle::TokenFilter {
public:
    /// `begin` gives, for the place of a mark, what begins there ("/P <</MCID 3>> BDC"), or
    /// nothing.
    explicit MarkFilter(std::function<std::string(int place)> begin)
        : m_begin(std::move(begin)) {}

    void handleToken(const QPDFTokenizer::Token& token) override;
    void handleEOF() override;

private:
    void handleOperator(const std::string& name);
    void close();

    std::function<std::string(int)> m_begin;
    std::string m_pending; ///< operands, as they were written
    std::vector<std::string> m_numbers;
    bool m_isOpen = false;
    bool m_isMarkDrawn = false; ///< its "f" comes next and is dropped
};

} // namespace ff::report

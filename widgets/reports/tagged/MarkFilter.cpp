// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/tagged/MarkFilter.h"

#include "widgets/reports/tagged/MarkPlaces.h"

#include <cmath>
#include <cstdlib>

namespace ff::report {
namespace {

int wholeNumber(const std::string& text) {
    return int(std::lround(std::strtod(text.c_str(), nullptr)));
}

} // namespace

void MarkFilter::handleToken(const QPDFTokenizer::Token& token) {
    switch (token.getType()) {
    case QPDFTokenizer::tt_word:
        handleOperator(token.getValue());
        return;
    case QPDFTokenizer::tt_integer:
    case QPDFTokenizer::tt_real:
        m_numbers.push_back(token.getValue());
        break;
    case QPDFTokenizer::tt_eof:
        return;
    default:
        break;
    }
    m_pending += token.getRawValue();
}

void MarkFilter::handleOperator(const std::string& name) {
    const bool isMark =
        name == "re" && m_numbers.size() == 4 && wholeNumber(m_numbers[0]) == kMarkX;
    if (isMark) {
        close();
        const std::string begun = m_begin(wholeNumber(m_numbers[1]));
        m_isOpen = !begun.empty();
        write(begun + '\n');
        m_isMarkDrawn = true;
    } else if (m_isMarkDrawn && name == "f") {
        m_isMarkDrawn = false;
    } else {
        write(m_pending + name);
    }
    m_pending.clear();
    m_numbers.clear();
}

void MarkFilter::close() {
    if (m_isOpen) {
        write("\nEMC\n");
        m_isOpen = false;
    }
}

void MarkFilter::handleEOF() {
    write(m_pending);
    close();
}

} // namespace ff::report

// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/tagged/FontTexts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>
#include <string>

namespace ff::report {
namespace {

/// What a font's glyphs say stands in brackets: "<0001> <0003> [<0041> <0009> <0042>]".
std::string withSpaces(std::string map) {
    const std::string tab = "<0009>";
    bool isText = false;
    for (std::size_t i = 0; i < map.size(); ++i) {
        if (map[i] == '[' || map[i] == ']') {
            isText = map[i] == '[';
        } else if (isText && map.compare(i, tab.size(), tab) == 0) {
            map.replace(i, tab.size(), "<0020>");
        }
    }
    return map;
}

/// Six letters, as the names of parts of fonts begin: "AAAAAB+".
std::string subsetTag(std::size_t number) {
    std::string tag = "AAAAAA+";
    for (std::size_t place = 6; place-- > 0 && number > 0; number /= 26) {
        tag[place] = static_cast<char>('A' + number % 26);
    }
    return tag;
}

void correct(QPDF& pdf, QPDFObjectHandle font, std::size_t number) {
    if (font.hasKey("/ToUnicode")) {
        const auto map = font.getKey("/ToUnicode").getStreamData();
        const std::string text(reinterpret_cast<const char*>(map->getBuffer()), map->getSize());
        font.replaceKey("/ToUnicode", pdf.newStream(withSpaces(text)));
    }
    QPDFObjectHandle parts = font.getKey("/DescendantFonts");
    if (!parts.isArray() || parts.getArrayNItems() == 0) {
        return;
    }
    QPDFObjectHandle part = parts.getArrayItem(0);
    const std::string whole = part.getKey("/BaseFont").getName().substr(1);
    if (whole.find('+') != std::string::npos) {
        return;
    }
    const QPDFObjectHandle name = QPDFObjectHandle::newName('/' + subsetTag(number) + whole);
    font.replaceKey("/BaseFont", name);
    part.replaceKey("/BaseFont", name);
    part.getKey("/FontDescriptor").replaceKey("/FontName", name);
}

} // namespace

void correctFonts(QPDF& pdf) {
    // In the order of pages: the order of objects is another one in every run.
    std::set<QPDFObjGen> done;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle fonts = page.getAttribute("/Resources", false).getKey("/Font");
        if (!fonts.isDictionary()) {
            continue;
        }
        for (const std::string& name : fonts.getKeys()) {
            QPDFObjectHandle font = fonts.getKey(name);
            if (done.insert(font.getObjGen()).second) {
                correct(pdf, font, done.size() - 1);
            }
        }
    }
}

} // namespace ff::report

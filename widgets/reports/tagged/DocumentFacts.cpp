// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/tagged/DocumentFacts.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <cctype>

namespace ff::report {
namespace {

QPDFObjectHandle text(const std::string& utf8) {
    return QPDFObjectHandle::newUnicodeString(utf8);
}

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

/// "D:20261103080000Z"
std::string pdfDate(const std::string& iso) {
    std::string date = "D:";
    for (const char c : iso) {
        if (std::isdigit(static_cast<unsigned char>(c))) {
            date += c;
        }
    }
    return date + 'Z';
}

void addInformation(QPDF& pdf, const PdfDocument& document) {
    QPDFObjectHandle information = QPDFObjectHandle::newDictionary();
    information.replaceKey("/Title", text(document.title));
    information.replaceKey("/Creator", text(document.program));
    information.replaceKey("/Producer", text(document.program));
    information.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(document.made)));
    information.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(document.made)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
}

void addMetadata(QPDF& pdf, const PdfDocument& document) {
    const std::string packet =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
        "<dc:format>application/pdf</dc:format>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
        escaped(document.title) +
        "</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:language><rdf:Bag><rdf:li>" +
        escaped(document.language) +
        "</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreateDate>" +
        document.made + "</xmp:CreateDate>\n<xmp:ModifyDate>" + document.made +
        "</xmp:ModifyDate>\n<xmp:CreatorTool>" + escaped(document.program) +
        "</xmp:CreatorTool>\n<pdf:Producer>" + escaped(document.program) +
        "</pdf:Producer>\n"
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
    QPDFObjectHandle metadata = pdf.newStream(packet);
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
}

void addBookmarks(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks) {
    if (bookmarks.empty()) {
        return;
    }
    const std::vector<QPDFPageObjectHelper> sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle outline =
        pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<QPDFObjectHandle> entries;
    for (const PdfBookmark& bookmark : bookmarks) {
        QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", text(bookmark.text));
        entry.replaceKey("/Parent", outline);
        entry.replaceKey("/Dest",
                         QPDFObjectHandle::newArray({sheets[bookmark.page].getObjectHandle(),
                                                     QPDFObjectHandle::newName("/XYZ"),
                                                     QPDFObjectHandle::newNull(),
                                                     QPDFObjectHandle::newReal(bookmark.top, 2),
                                                     QPDFObjectHandle::newNull()}));
        if (!entries.empty()) {
            entry.replaceKey("/Prev", entries.back());
            entries.back().replaceKey("/Next", entry);
        }
        entries.push_back(entry);
    }
    outline.replaceKey("/First", entries.front());
    outline.replaceKey("/Last", entries.back());
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(int(entries.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace

void addDocumentFacts(QPDF& pdf, const PdfDocument& document) {
    addInformation(pdf, document);
    addMetadata(pdf, document);
    addBookmarks(pdf, document.bookmarks);
    QPDFObjectHandle catalogue = pdf.getRoot();
    catalogue.replaceKey("/Lang", text(document.language));
    catalogue.replaceKey("/ViewerPreferences",
                         QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    catalogue.replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
}

} // namespace ff::report

// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/tagged/TaggedPdf.h"

#include "widgets/reports/tagged/DocumentFacts.h"
#include "widgets/reports/tagged/FontTexts.h"
#include "widgets/reports/tagged/MarkFilter.h"
#include "widgets/reports/tagged/MarkPlaces.h"
#include "widgets/reports/tagged/StructureTree.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace ff::report {
namespace {

/// Marked content in the place of marks, on every page.
void tagPages(QPDF& pdf, StructureTree& tree) {
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        tree.beginPage(page.getObjectHandle());
        MarkFilter filter([&](int place) -> std::string {
            return place >= kMarkFirst      ? tree.beginContent(place - kMarkFirst)
                   : place == kMarkArtifact ? "/Artifact BMC"
                                            : "";
        });
        Pl_Buffer content("content");
        page.filterContents(&filter, &content);
        const std::shared_ptr<Buffer> filtered = content.getBufferSharedPointer();
        page.getObjectHandle().replaceKey("/Contents", pdf.newStream(filtered));
        page.getObjectHandle().removeKey("/Annots"); // QPdfWriter writes an empty list
    }
}

std::string written(QPDF& pdf, qpdf_object_stream_e streams) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(streams);
    writer.setCompressStreams(true);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

std::string tagged(const char* pdf, std::size_t size, const PdfDocument& document) {
    QPDF opened;
    opened.processMemoryFile("report", pdf, size);
    StructureTree tree(opened, document.elements);
    tagPages(opened, tree);
    tree.finish();
    correctFonts(opened);
    addDocumentFacts(opened, document);
    // QPdfWriter numbers its objects in another order in each process. Written once without streams
    // of objects, they are numbered by their place in the document; packed, they keep that order.
    const std::string numbered = written(opened, qpdf_o_disable);
    QPDF again;
    again.processMemoryFile("report", numbered.data(), numbered.size());
    return written(again, qpdf_o_generate);
}

} // namespace ff::report

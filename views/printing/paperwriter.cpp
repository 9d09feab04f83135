#include "views/printing/paperwriter.h"

#include "views/printing/paperpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>
#include <numeric>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Paper)
};

std::vector<int> allPages(const Paper &paper)
{
    std::vector<int> pages(paper.pages.size());
    std::iota(pages.begin(), pages.end(), 0);
    return pages;
}

bool paintPages(QPagedPaintDevice &device, const Paper &paper, const std::vector<int> &pages)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        paintPage(painter, paper.pages[static_cast<std::size_t>(pages[i])]);
    }
    return painter.end();
}

std::vector<int> chosenPages(const QPrinter &printer, int pageCount)
{
    // A range that the print service cuts out itself arrives here as "all pages".
    const QPageRanges ranges = printer.pageRanges();
    const bool all = printer.printRange() != QPrinter::PageRange || ranges.isEmpty();
    std::vector<int> pages;
    for (int page = 0; page < pageCount; ++page) {
        if (all || ranges.contains(page + 1))
            pages.push_back(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    return pages;
}

} // namespace

QByteArray pdfOf(const Paper &paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPageLayout layout = paper.layout;
    layout.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(layout);
    writer.setTitle(paper.title);
    writer.setCreator(Tr::tr("Shisaku"));
    return paintPages(writer, paper, allPages(paper)) ? buffer.data() : QByteArray();
}

std::vector<int> pagesToPrint(const QPrinter &printer, int pageCount)
{
    const std::vector<int> once = chosenPages(printer, pageCount);
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    std::vector<int> pages;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            pages.insert(pages.end(), once.begin(), once.end());
    } else {
        for (const int page : once)
            pages.insert(pages.end(), static_cast<std::size_t>(copies), page);
    }
    return pages;
}

bool printOn(QPrinter &printer, const Paper &paper)
{
    const auto pages = pagesToPrint(printer, static_cast<int>(paper.pages.size()));
    if (pages.empty())
        return false;
    printer.setFullPage(true);
    printer.setDocName(paper.title);
    return paintPages(printer, paper, pages) && printer.printerState() != QPrinter::Error;
}

bool previewOn(QPrinter &printer, const Paper &paper)
{
    printer.setFullPage(true);
    return paintPages(printer, paper, allPages(paper));
}

} // namespace shisaku

#include "tests/support/papers.h"

#include "views/printing/typesetting.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku::test
{

QString dense(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

QString sorted(QString text)
{
    std::ranges::sort(text);
    return text;
}

QString textOf(const PaperPage &page)
{
    QString text;
    for (const PaperText &piece : page.texts)
        text += piece.text;
    return dense(text);
}

QString textOf(const Paper &paper)
{
    QString text;
    for (const PaperPage &page : paper.pages)
        text += textOf(page);
    return text;
}

QString textOf(const Form &form)
{
    QString text = form.title;
    for (const FormRow &row : form.rows)
        for (const FormCell &cell : row.cells)
            text += cell.text;
    return dense(text);
}

QRectF frameOf(const QPageLayout &layout)
{
    const QRectF frame =
        layout.fullRect(QPageLayout::Point).marginsRemoved(layout.margins(QPageLayout::Point));
    return {frame.topLeft() * point, frame.size() * point};
}

QRectF areaOf(const PaperText &text)
{
    const double size = text.font.pixelSize();
    return {text.at.x(), text.at.y() - 0.8 * size, text.width, size};
}

QString askPdf(const QString &tool, const QStringList &options, const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QStringList arguments = options + QStringList{file.fileName()};
    if (tool == u"pdftotext"_s)
        arguments += u"-"_s;
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

int pageCountOf(const QByteArray &pdf)
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(askPdf(u"pdfinfo"_s, {}, pdf)).captured(1).toInt();
}

} // namespace shisaku::test

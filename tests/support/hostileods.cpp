#include "tests/support/hostilefiles.h"

#include "tests/support/foreignfiles.h"

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

QByteArray cell(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + '>' + cells + "</table:table-row>";
}

/// The answer with more rows below it.
QByteArray answer(const QByteArray &rows)
{
    return odsFile(row(cell("No.") + cell("評価")) + row(cell("4") + cell("B")) + rows);
}

HostileFile file(const QString &name, std::function<QByteArray()> bytes,
                 const QString &refusal = {})
{
    return {name, u"ods"_s, std::move(bytes), refusal};
}

} // namespace

std::vector<HostileFile> hostileOdsFiles()
{
    const QString isDamaged = u"damaged"_s;
    return {
        file(u"empty rows and columns to the end"_s,
             [] {
                 return answer(row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                                   "table:number-rows-repeated=\"1048574\""));
             }),
        large(file(
            u"full rows and columns to the end"_s,
            [] {
                return answer(row(cell("x", "table:number-columns-repeated=\"16384\""),
                                  "table:number-rows-repeated=\"1048574\""));
            },
            u"cells"_s)),
        large(file(
            u"rows repeated without end"_s,
            [] {
                return answer(row(cell("x", "table:number-columns-repeated=\"16000\""),
                                  "table:number-rows-repeated=\"2000000000\""));
            },
            u"cells"_s)),
        file(
            u"columns repeated without end"_s,
            [] { return answer(row(cell("x", "table:number-columns-repeated=\"2000000000\""))); },
            u"columns"_s),
        file(
            u"repeated more often than there are numbers"_s,
            [] {
                return answer(
                    row(cell("x"), "table:number-rows-repeated=\"99999999999999999999\""));
            },
            isDamaged),
        file(u"empty cells over and over"_s,
             [] {
                 const QByteArray empty =
                     "<table:table-cell table:number-columns-repeated=\"9223372036854775807\"/>";
                 return answer(row(empty.repeated(3) + empty,
                                   "table:number-rows-repeated=\"9223372036854775807\"")
                                   .repeated(3));
             }),
        large(file(u"spaces by the billion"_s,
                   [] {
                       return answer(
                           row("<table:table-cell/><table:table-cell/>" +
                               cell(QByteArray("<text:s text:c=\"20000\"/>").repeated(1'000'000))));
                   })),
        file(
            u"a long text in each column of .ods"_s,
            [] {
                return answer(
                    row(cell(QByteArray(30'000, 'x'), "table:number-columns-repeated=\"16384\"")));
            },
            u"characters"_s),
        file(u"tables in tables"_s,
             [] {
                 return answer(row("<table:table-cell/><table:table-cell/><table:table-cell>" +
                                   QByteArray("<table:table>").repeated(150) +
                                   QByteArray("</table:table>").repeated(150) +
                                   "</table:table-cell>"));
             }),
        file(u"links, macros and DDE in .ods"_s, [] {
            return answer("<table:table-source xlink:href=\"file:///etc/passwd\" "
                          "xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>"
                          "<office:event-listeners/><table:dde-links><table:dde-link/>"
                          "</table:dde-links>" +
                          row("<table:table-cell/><table:table-cell/>" +
                              cell("x", "table:formula=\"of:=DDE(&quot;cmd&quot;;&quot;/C "
                                        "calc&quot;;&quot;A0&quot;)\"")));
        })};
}

std::vector<HostileFile> hostileTexts()
{
    const auto csv = [](const QString &name, std::function<QByteArray()> bytes,
                        const QString &refusal = {}) {
        return HostileFile{name, u"csv"_s, std::move(bytes), refusal};
    };
    const QByteArray good = "No.,評価,変更理由\n4,B,\n";
    return {
        csv(
            u"16,385 columns"_s, [good] { return good + QByteArray(16'384, ',') + "x\n"; },
            u"columns"_s),
        large(csv(
            u"millions of cells"_s,
            [good] { return good + (QByteArray(99, ',') + "x\n").repeated(100'000); }, u"cells"_s)),
        large(csv(
            u"twenty million empty lines and a fault"_s,
            [good] { return good + QByteArray(19 << 20, '\n') + "\xff"; }, u"line 19922947"_s)),
        large(csv(
            u"twenty million empty lines of CP932 and a fault"_s,
            [] { return "\x8e\x7b" + QByteArray(19 << 20, '\n') + "\xff"; }, u"line 19922945"_s)),
        large(csv(
            u"twenty million characters in a line and a fault"_s,
            [] { return "\x8e\x7b" + QByteArray(19 << 20, 'x') + "\xff"; },
            u"character 19922946"_s)),
        large(csv(
            u"a quotation mark that is never closed"_s,
            [good] { return good + "\"" + QByteArray(19 << 20, ','); }, u"never closed"_s)),
        large(
            csv(u"nothing but quotation marks"_s,
                [good] { return good + ",,\"" + QByteArray("\"\"").repeated(9 << 20) + "\"\n"; })),
        csv(u"commands as text"_s, [good] {
            return good + "5,,=cmd|' /C calc'!A0\n6,,\"@SUM(1+1)*cmd|' /C calc'!A0\"\n";
        })};
}

} // namespace shisaku::test

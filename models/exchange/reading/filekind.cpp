#include "models/exchange/reading/filekind.h"

#include "models/exchange/reading/foreignrefusal.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ForeignFile)
};

constexpr qsizetype headSize = 1024;

bool beginsWithOneOf(const QByteArray &bytes, std::initializer_list<QByteArrayView> beginnings)
{
    return std::ranges::any_of(beginnings,
                               [&](QByteArrayView each) { return bytes.startsWith(each); });
}

bool isPicture(const QByteArray &bytes)
{
    return beginsWithOneOf(bytes,
                           {"\x89PNG", "\xFF\xD8\xFF", "GIF8", "II*", QByteArrayView("MM\0*", 4)});
}

/// The beginning as text in small letters, without BOM and blanks.
QByteArray textHead(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(headSize);
    return (head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head).trimmed().toLower();
}

/// Whether it is SYLK or DIF; a CSV file may begin with the headings ID;Place, too.
bool isExchangeFormat(const QByteArray &bytes)
{
    QByteArray head = bytes.left(headSize);
    head.replace("\r\n", "\n").replace('\r', '\n');
    const QByteArray second = head.mid(head.indexOf('\n') + 1);
    return head.startsWith("TABLE\n0,1\n") ||
           (head.startsWith("ID;P") &&
            beginsWithOneOf(second, {"P;", "B;", "C;", "F;", "O;", "NN;", "NU;", "W;"}));
}

void refuseOtherText(const QByteArray &bytes)
{
    const QByteArray head = textHead(bytes);
    if (beginsWithOneOf(head, {"<!doctype html", "<html", "<head", "<table", "mime-version:"}))
        throw ForeignRefusal(Tr::tr("it is a web page (HTML), whatever its name says. Please open "
                                    "it in Excel and save it as .xlsx."));
    if (isExchangeFormat(bytes))
        throw ForeignRefusal(Tr::tr("it is a SYLK or DIF file, whatever its name says. Please open "
                                    "it in Excel and save it as .xlsx."));
    if (beginsWithOneOf(head, {"<?xml", "{\\rtf"}))
        throw ForeignRefusal(
            Tr::tr("it is no table that can be read. Please save it as .xlsx, .ods or .csv."));
}

} // namespace

FileKind fileKindOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        throw ForeignRefusal(Tr::tr("it is empty. Please save the table again."));
    if (beginsWithOneOf(bytes, {"PK\x03\x04", "PK\x05\x06", "PK\x07\x08"}))
        return FileKind::Archive;
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        throw ForeignRefusal(Tr::tr("it is an old .xls file, or protected with a password. Please "
                                    "save it as .xlsx without a password."));
    if (bytes.startsWith("%PDF"))
        throw ForeignRefusal(Tr::tr("it is a PDF. Please choose the table that it was made from."));
    if (isPicture(bytes))
        throw ForeignRefusal(
            Tr::tr("it is a picture. Please choose the table that it was made from."));
    refuseOtherText(bytes);
    return FileKind::Text;
}

} // namespace shisaku

#include "models/exchange/importing/fieldreader.h"

#include "models/domain/text.h"
#include "models/exchange/importing/importrow.h"
#include "models/exchange/importing/rowwords.h"
#include "models/exchange/importing/yearspans.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

using Kind = ReadValue::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportRows)
};

/// Whether nobody knows yet when the measure ends.
bool isOpenEnd(const QString &text)
{
    static const QStringList words = {u"未定"_s, u"継続"_s, u"継続中"_s, u"終了未定"_s};
    return words.contains(unspacedKey(text));
}

/// Without what people write around a first or last year: H28から, H28～; R2まで, ～R2, R2年度末.
ForeignCell bareYear(ForeignCell cell, bool isLast)
{
    static const QRegularExpression first(u"(?:から|[~〜～])\\s*$"_s);
    static const QRegularExpression last(
        u"^\\s*[~〜～]|(?:末|まで|末まで|[（(]?(?:予定|見込み?)[)）]?)\\s*$"_s);
    cell.text.remove(isLast ? last : first);
    return cell;
}

/// Also one that is written twice: 令和元年度（2019年度）.
ReadValue readYear(const ForeignCell &cell)
{
    static const QRegularExpression twice(u"^([^（(]+)[（(]([^）)]+)[)）]$"_s);
    const auto match = twice.match(cell.text.trimmed());
    if (!match.hasMatch())
        return readYearCell(cell);
    const ReadValue one = readYearCell({cell.kind, match.captured(1)});
    return one == readYearCell({cell.kind, match.captured(2)}) && one.kind == Kind::Value
               ? one
               : readYearCell(cell);
}

} // namespace

FieldReader::FieldReader(const Plan &plan)
    : m_values(plan)
{
    for (const Evaluation &each : plan.records<Evaluation>().all()) {
        m_spellings.insert(each.department);
        m_departments.insert(unspacedKey(each.department), each.department);
    }
}

ReadValue FieldReader::read(const ImportRow &row, ImportField field)
{
    const ForeignCell &from = row.cell(field);
    if (!from.isFilled())
        return {};
    const bool isLast = field == ImportField::InForceTo;
    if (row.holdsSpan() && (isLast || field == ImportField::InForceFrom)) {
        const ForeignCell year = yearOfSpan(from, isLast);
        ReadValue value = readCell(field, year);
        const bool isRefusedAsFirst =
            isLast && value.kind == Kind::Refused && year.text == from.text;
        return isRefusedAsFirst ? ReadValue() : value;
    }
    auto &[last, value] = m_last[static_cast<std::size_t>(field)];
    if (from != last) { // a column often says the same in many rows
        last = from;
        value = readCell(field, from);
    }
    return value;
}

bool FieldReader::isAsSent(const ImportRow &row, ImportField field, const Measure &measure,
                           const ReadValue &value)
{
    const QString sent = row.source().sent.value({measure.number, field});
    return !sent.isEmpty() && readCell(field, {ForeignCell::Kind::Text, sent}) == value;
}

bool FieldReader::isGraded(const ImportRow &row) const
{
    return m_values.idOf(row.cell(ImportField::Grade), ImportField::Grade) != 0 ||
           m_values.idOf(row.cell(ImportField::Direction), ImportField::Direction) != 0;
}

ReadValue FieldReader::readCell(ImportField field, const ForeignCell &from)
{
    switch (field) {
    case ImportField::Grade:
        return m_values.grade(from);
    case ImportField::Direction:
        return m_values.direction(from);
    case ImportField::Goal:
        return m_values.goal(from);
    case ImportField::InForceTo:
        return isOpenEnd(from.text) ? ReadValue() : readYear(bareYear(from, true));
    case ImportField::InForceFrom:
        return readYear(bareYear(from, false));
    case ImportField::Department:
        return department(from);
    default:
        return readTextCell(from, false);
    }
}

ReadValue FieldReader::department(const ForeignCell &from)
{
    if (isDitto(from.text))
        return {Kind::Refused, 0,
                Tr::tr("The cell refers to another one. Please write the department.")};
    ReadValue read = readTextCell(from, true);
    static const QRegularExpression downwards(u"^\\S(?: \\S)+$"_s); // 財, 政, 課 in three lines
    if (from.text.contains(u'\n') && downwards.match(read.text).hasMatch())
        read.text.remove(u' ');
    if (read.kind != Kind::Value || m_spellings.contains(read.text))
        return read;
    QString &known = m_departments[unspacedKey(read.text)];
    if (known.isEmpty())
        known = read.text;
    read.text = known; // ＩＣＴ推進課 is ICT推進課
    return read;
}

} // namespace shisaku

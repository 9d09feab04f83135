#include "models/exchange/importing/fieldreader.h"

#include "models/domain/text.h"
#include "models/exchange/importing/importrow.h"
#include "models/exchange/importing/rowwords.h"

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
    static const QRegularExpression last(u"^\\s*[~〜～]|(?:末|まで|末まで)\\s*$"_s);
    cell.text.remove(isLast ? last : first);
    return cell;
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
    auto &[last, value] = m_last[static_cast<std::size_t>(field)];
    if (from != last) { // a column often says the same in many rows
        last = from;
        value = readCell(field, from);
    }
    return value;
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
        return isOpenEnd(from.text) ? ReadValue() : readYearCell(bareYear(from, true));
    case ImportField::InForceFrom:
        return readYearCell(bareYear(from, false));
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
    if (read.kind != Kind::Value || m_spellings.contains(read.text))
        return read;
    QString &known = m_departments[unspacedKey(read.text)];
    if (known.isEmpty())
        known = read.text;
    read.text = known; // ＩＣＴ推進課 is ICT推進課
    return read;
}

} // namespace shisaku

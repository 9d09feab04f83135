#include "models/tallies/sheet.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptySheetHasItsHeaderRow();
    void rowsOfTextBeginWithTheHeaders();
};

void TstSheet::anEmptySheetHasItsHeaderRow()
{
    QCOMPARE(textRows({}), std::vector<QStringList>{QStringList{}});
}

void TstSheet::rowsOfTextBeginWithTheHeaders()
{
    Sheet sheet;
    sheet.columns = {{u"評価"_s}, {u"件数"_s}};
    sheet.rows = {{{u"A"_s}, {u"24"_s}}, {{u"B"_s}, {QString()}}};
    const std::vector<QStringList> expected{
        {u"評価"_s, u"件数"_s}, {u"A"_s, u"24"_s}, {u"B"_s, QString()}};
    QCOMPARE(textRows(sheet), expected);
}

QTEST_MAIN(TstSheet)
#include "tst_sheet.moc"

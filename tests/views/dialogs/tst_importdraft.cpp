#include "views/dialogs/importdraft.h"

#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// What an import has learned of headings when it ends.
class TstImportDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsRemembered();
    void aLongHeadingIsRemembered();
    void aHeadingOfOneYearIsNotRemembered();
    void onlyWhatWasChosenIsRemembered();
    void whatIsLeftOutStaysSoWhenColumnsAreCorrected();
    void anOpenQuestionIsWhyAFileIsRefused();
};

namespace
{

/// The draft's first table with another field for one column.
void choose(ImportDraft &draft, std::size_t column, ImportField field)
{
    ColumnMapping mapping = draft.tables().front().mapping;
    mapping.fields.resize(std::max(mapping.fields.size(), column + 1));
    mapping.fields[column] = field;
    draft.setMapping(0, mapping);
}

} // namespace

void TstImportDraft::anOpenQuestionIsWhyAFileIsRefused()
{
    const auto document = sampleDocument();
    ImportDraft draft(*document, yearId(document->plan(), 2019), {});
    draft.add(
        {{u"/a.xlsx"_s,
          {foreignTable({{u"施策番号"_s, u"自己評価"_s, u"総合評価"_s}, {u"4"_s, u"B"_s, u"A"_s}})},
          {}}});
    QCOMPARE(draft.refusedFiles().size(), 1);
    const QString reason = draft.refusedFiles().front().reason;
    QVERIFY2(reason.contains(u"総合評価"_s), qUtf8Printable(reason));
}

void TstImportDraft::whatIsLeftOutStaysSoWhenColumnsAreCorrected()
{
    const auto document = sampleDocument();
    ImportDraft draft(*document, yearId(document->plan(), 2019), {});
    const ForeignTable answers =
        foreignTable({{u"施策番号"_s, u"評価"_s, u"メモ欄"_s}, {u"4"_s, u"B"_s, u"x"_s}});
    ForeignTable hidden = foreignTable({{u"施策番号"_s, u"評価"_s}, {u"5"_s, u"C"_s}});
    hidden.hidden = true;
    hidden.sheet = u"隠れ"_s;
    ForeignTable old = foreignTable({{u"施策番号"_s, u"評価"_s}, {u"6"_s, u"C"_s}});
    old.sheet = u"旧"_s;
    draft.add({{u"/a.xlsx"_s, {answers, hidden, old}, {}}});
    QCOMPARE(draft.preview().included(), 1);
    choose(draft, 2, ImportField::NextSteps);
    QCOMPARE(draft.preview().included(), 2);
    ColumnMapping mapping = draft.tables()[1].mapping; // somebody knows better
    mapping.fields = {ImportField::Number, ImportField::Grade};
    draft.setMapping(1, mapping);
    QCOMPARE(draft.preview().included(), 3);
}

void TstImportDraft::whatIsChosenIsRemembered()
{
    const auto document = sampleDocument();
    ImportDraft draft(*document, yearId(document->plan(), 2019), {});
    draft.add(
        {{u"/a.csv"_s, {foreignTable({{u"施策番号"_s, u"達成度"_s}, {u"4"_s, u"A"_s}})}, {}}});
    choose(draft, 1, ImportField::Grade);
    QCOMPARE(draft.lastingHeadings(), (KnownHeadings{{u"達成度"_s, ImportField::Grade}}));
}

void TstImportDraft::aLongHeadingIsRemembered()
{
    const auto document = sampleDocument();
    const YearId year = yearId(document->plan(), 2019);
    const QString heading = u"取り組んだことについて"_s + QString(60, u'あ');
    const ForeignTable table = foreignTable({{u"施策番号"_s, heading}, {u"4"_s, u"実施した。"_s}});
    ImportDraft draft(*document, year, {});
    draft.add({{u"/a.csv"_s, {table}, {}}});
    choose(draft, 1, ImportField::Achievement);
    ImportDraft next(*document, year, draft.lastingHeadings());
    next.add({{u"/b.csv"_s, {table}, {}}});
    QCOMPARE(next.tables().front().mapping.fields[1], ImportField::Achievement);
}

void TstImportDraft::aHeadingOfOneYearIsNotRemembered()
{
    const auto document = sampleDocument();
    const YearId year = yearId(document->plan(), 2019);
    const ForeignTable table =
        foreignTable({{u"施策番号"_s, u"令和元年度達成度"_s}, {u"4"_s, u"A"_s}});
    ImportDraft draft(*document, year, {});
    draft.add({{u"/a.csv"_s, {table}, {}}});
    choose(draft, 1, ImportField::Grade);
    draft.add({{u"/b.csv"_s, {table}, {}}});
    QCOMPARE(draft.tables()[1].mapping.fields[1], ImportField::Grade); // now it is known
    QCOMPARE(draft.lastingHeadings(), KnownHeadings());
}

void TstImportDraft::onlyWhatWasChosenIsRemembered()
{
    const auto document = sampleDocument();
    ImportDraft draft(*document, yearId(document->plan(), 2019), {});
    draft.add({{u"/a.xlsx"_s,
                {foreignTable({{u"No."_s, u"令和元年度"_s, QString()},
                               {QString(), u"評価"_s, u"所見"_s},
                               {u"4"_s, u"A"_s, u"よい"_s}})},
                {}}});
    QCOMPARE(draft.tables().front().mapping.fields.front(), ImportField::Number);
    choose(draft, 2, ImportField::Reason);
    for (const QString &heading : draft.lastingHeadings().keys())
        QVERIFY2(heading.contains(u"所見"_s), qUtf8Printable(heading));
    QCOMPARE(draft.tables().front().mapping.fields[2], ImportField::Reason);
}

QTEST_MAIN(TstImportDraft)
#include "tst_importdraft.moc"

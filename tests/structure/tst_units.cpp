#include "tests/support/sources.h"

#include <QDirIterator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku::test;

namespace
{

/// A unit without a test of its own name, and the test that looks at it: a part of a drawing is
/// tested as the drawing, a page by the clicks of a journey.
struct TestedElsewhere {
    QString unit;
    QString test;
};

const TestedElsewhere testedElsewhere[] = {
    {u"databasefile"_s, u"tst_atomicwrite"_s},
    {u"celllooks"_s, u"tst_yearworkbook"_s},
    {u"yeartallies"_s, u"tst_yearworkbook"_s},
    {u"cellname"_s, u"tst_csv"_s},
    {u"workbookcharts"_s, u"tst_workbook"_s},
    {u"workbookformats"_s, u"tst_workbook"_s},
    {u"workbookintegrity"_s, u"tst_workbook"_s},
    {u"workbooklists"_s, u"tst_workbook"_s},
    {u"workbooksheets"_s, u"tst_workbook"_s},
    {u"workbookvalidations"_s, u"tst_workbook"_s},
    {u"rowheights"_s, u"tst_workbook"_s},
    {u"chart"_s, u"tst_gradepie"_s},
    {u"chartwords"_s, u"tst_gradebars"_s},
    {u"chartpainter"_s, u"tst_chartwriter"_s},
    {u"chartpaper"_s, u"tst_chartwriter"_s},
    {u"chartframe"_s, u"tst_pielayout"_s},
    {u"chartlayout"_s, u"tst_pielayout"_s},
    {u"baraxis"_s, u"tst_barparts"_s},
    {u"barattempt"_s, u"tst_barlayout"_s},
    {u"barlegend"_s, u"tst_barparts"_s},
    {u"barmarks"_s, u"tst_barfigure"_s},
    {u"barrows"_s, u"tst_barparts"_s},
    {u"barsegments"_s, u"tst_barparts"_s},
    {u"barspace"_s, u"tst_barparts"_s},
    {u"barwords"_s, u"tst_barparts"_s},
    {u"hatching"_s, u"tst_palette"_s},
    {u"xmp"_s, u"tst_chartwriter"_s},
    {u"layout"_s, u"tst_pielayout"_s},
    {u"linetable"_s, u"tst_linelayout"_s},
    {u"outsidelabels"_s, u"tst_pielayout"_s},
    {u"paperfont"_s, u"tst_paperwriter"_s},
    {u"pieattempt"_s, u"tst_pielayout"_s},
    {u"segmentlabels"_s, u"tst_barparts"_s},
    {u"sector"_s, u"tst_pielayout"_s},
    {u"spread"_s, u"tst_pielayout"_s},
    {u"textblock"_s, u"tst_pielayout"_s},
    {u"papercolumns"_s, u"tst_paperlayout"_s},
    {u"papercomposer"_s, u"tst_paperlayout"_s},
    {u"paperpainter"_s, u"tst_paperwriter"_s},
    {u"papertable"_s, u"tst_paperlayout"_s},
    {u"previewbar"_s, u"tst_printdialog"_s},
    {u"typesetting"_s, u"tst_paperlayout"_s},
    {u"chartdrag"_s, u"tst_chartpage"_s},
    {u"chartformatrows"_s, u"tst_chartpage"_s},
    {u"chartpanel"_s, u"tst_chartpage"_s},
    {u"chartsubjectrows"_s, u"tst_chartpage"_s},
    {u"choicedelegate"_s, u"tst_grading"_s},
    {u"evaluationpane"_s, u"tst_texts"_s},
    {u"filterbar"_s, u"tst_finding"_s},
    {u"gridview"_s, u"tst_grading"_s},
    {u"linedelegate"_s, u"tst_grading"_s},
    {u"measurespage"_s, u"tst_grading"_s},
    {u"sheetview"_s, u"tst_finding"_s},
    {u"tallypage"_s, u"tst_finding"_s},
    {u"tallypanel"_s, u"tst_finding"_s},
    {u"tablecopying"_s, u"tst_pasting"_s},
    {u"tablepasting"_s, u"tst_pasting"_s},
    {u"tablesight"_s, u"tst_pasting"_s},
    {u"textdelegate"_s, u"tst_grading"_s},
    {u"textfield"_s, u"tst_pasting"_s},
    {u"yearchooser"_s, u"tst_finding"_s},
    {u"unsavedwork"_s, u"tst_filesystem_window"_s},
    {u"changewriter"_s, u"tst_planstore"_s},
    {u"obstacle"_s, u"tst_planstore_file"_s},
    {u"writingturn"_s, u"tst_takingover"_s},
    {u"storageerror"_s, u"tst_filecheck"_s},
    {u"surveyanswers"_s, u"tst_surveyworkbook"_s},
    {u"surveyindicators"_s, u"tst_surveyworkbook"_s},
    {u"surveylook"_s, u"tst_surveyworkbook"_s},
    {u"surveymark"_s, u"tst_surveyworkbook"_s},
    {u"surveyscale"_s, u"tst_surveyworkbook"_s},
    {u"surveytable"_s, u"tst_surveyworkbook"_s},
    {u"closeyeardialog"_s, u"tst_years"_s},
    {u"reopenyeardialog"_s, u"tst_years"_s},
    {u"startyeardialog"_s, u"tst_years"_s},
    {u"salvagedrows"_s, u"tst_salvage"_s},
    {u"pageframe"_s, u"tst_paperlayout"_s},
    {u"paperform"_s, u"tst_formcomposer"_s},
    {u"longsheetview"_s, u"tst_comparepage"_s},
    {u"sheettitle"_s, u"tst_comparepage"_s},
    {u"indicatorcolumns"_s, u"tst_indicatortablemodel"_s},
    {u"columnwidths"_s, u"tst_recordtab"_s},
    {u"indicatortab"_s, u"tst_planpage"_s},
    {u"rowsview"_s, u"tst_checkspage"_s},
    {u"historybar"_s, u"tst_historypage"_s},
    {u"historydetail"_s, u"tst_historypage"_s},
    {u"report"_s, u"tst_annualreport"_s},
    {u"docxdocument"_s, u"tst_docx"_s},
    {u"docxparts"_s, u"tst_docx"_s},
    {u"reportsheets"_s, u"tst_annualreport"_s},
    {u"facts"_s, u"tst_annualreport_years"_s},
    {u"templatedata"_s, u"tst_annualreport"_s},
    {u"mustache"_s, u"tst_templatefile"_s},
    {u"seen"_s, u"tst_paragraphedits"_s},
    {u"slotnames"_s, u"tst_slots"_s},
    {u"slottable"_s, u"tst_slots"_s},
    {u"paperflow"_s, u"tst_reportlayout"_s},
    {u"paperprose"_s, u"tst_reportlayout"_s},
    {u"blockstyle"_s, u"tst_reportlayout"_s},
    {u"reportblock"_s, u"tst_reportlayout"_s},
    {u"documentpage"_s, u"tst_documentblocks"_s},
    {u"documentstyles"_s, u"tst_documentblocks"_s},
    {u"docxstyles"_s, u"tst_docx"_s},
    {u"odtcontent"_s, u"tst_odt"_s},
    {u"odtparts"_s, u"tst_odt"_s},
    {u"odtstyles"_s, u"tst_odt"_s},
    {u"figurechecks"_s, u"tst_houselint"_s},
    {u"flowingtext"_s, u"tst_houselint"_s},
    {u"housenumber"_s, u"tst_houselint"_s},
    {u"measurenumberchecks"_s, u"tst_houselint"_s},
    {u"planwords"_s, u"tst_houselint"_s},
    {u"spelling"_s, u"tst_houselint"_s},
    {u"spellingchecks"_s, u"tst_houselint"_s},
    {u"yearchecks"_s, u"tst_houselint"_s},
    {u"pagestack"_s, u"tst_paperview"_s},
    {u"changehint"_s, u"tst_slotedit"_s},
    {u"paperspots"_s, u"tst_paperview"_s},
    {u"paperdesk"_s, u"tst_paperview"_s},
    {u"pagelist"_s, u"tst_paperview"_s},
    {u"slotchips"_s, u"tst_slotedit"_s},
    {u"slotclipboard"_s, u"tst_slotedit"_s},
    {u"slotmenu"_s, u"tst_reportpage"_s},
    {u"elidinglist"_s, u"tst_reportpage"_s},
    {u"partname"_s, u"tst_reportpage"_s},
    {u"partchooser"_s, u"tst_reportpage"_s},
    {u"paragraphpane"_s, u"tst_reportpage"_s},
    {u"findingslist"_s, u"tst_reportpage"_s},
    {u"previewpane"_s, u"tst_reportpage"_s},
    {u"headings"_s, u"tst_columnmapping"_s},
    {u"namedyears"_s, u"tst_columnmapping"_s},
    {u"leftanswers"_s, u"tst_admission"_s},
    {u"importclaims"_s, u"tst_importpreview"_s},
    {u"columnrules"_s, u"tst_columnchoice"_s},
    {u"cellwords"_s, u"tst_importvalues"_s},
    {u"importlines"_s, u"tst_importpreview"_s},
    {u"importrows"_s, u"tst_importpreview"_s},
    {u"goalabove"_s, u"tst_importpreview_above"_s},
    {u"newmeasures"_s, u"tst_importpreview_rows"_s},
    {u"passedover"_s, u"tst_importpreview_above"_s},
    {u"rowmeasures"_s, u"tst_importpreview_rows"_s},
    {u"rowsections"_s, u"tst_importpreview_above"_s},
    {u"sheetsaside"_s, u"tst_importsource"_s},
    {u"importindicatorlines"_s, u"tst_importpreview_indicators"_s},
    {u"importpreviewchanges"_s, u"tst_importpreview_laws"_s},
    {u"surveysent"_s, u"tst_importpreview_surveys"_s},
    {u"importunanswered"_s, u"tst_importpreview"_s},
    {u"importvaluelines"_s, u"tst_importpreview"_s},
    {u"reportbar"_s, u"tst_reportpage"_s},
    {u"importfilespage"_s, u"tst_importing"_s},
    {u"fieldheader"_s, u"tst_importing"_s},
    {u"importmappingpage"_s, u"tst_importing"_s},
    {u"importlinesview"_s, u"tst_importing"_s},
    {u"importpreviewpage"_s, u"tst_importing"_s},
    {u"importdialog"_s, u"tst_importing"_s},
    {u"archive"_s, u"tst_readforeignfile"_s},
    {u"archivecheck"_s, u"tst_hostileworkbooks"_s},
    {u"cellbudget"_s, u"tst_readforeignfile"_s},
    {u"filekind"_s, u"tst_readforeignfile"_s},
    {u"xmlparser"_s, u"tst_hostileworkbooks"_s},
    {u"csvdecoding"_s, u"tst_csvreader"_s},
    {u"csvseparator"_s, u"tst_csvreader"_s},
    {u"errorwords"_s, u"tst_csvreader"_s},
    {u"foreignstreamreader"_s, u"tst_foreignstream"_s},
    {u"numbercells"_s, u"tst_workbookreader"_s},
    {u"numberformat"_s, u"tst_workbookreader"_s},
    {u"numberpattern"_s, u"tst_workbookreader"_s},
    {u"odscontent"_s, u"tst_workbookreader"_s},
    {u"odsreader"_s, u"tst_workbookreader"_s},
    {u"odstext"_s, u"tst_workbookreader"_s},
    {u"sheetrows"_s, u"tst_workbookreader"_s},
    {u"htmlcells"_s, u"tst_clipboardtable"_s},
    {u"xlsxparts"_s, u"tst_workbookreader"_s},
    {u"xlsxreader"_s, u"tst_workbookreader"_s},
    {u"xlsxsheet"_s, u"tst_workbookreader"_s},
    {u"xlsxtext"_s, u"tst_workbookreader"_s},
};

QStringList testNames()
{
    QStringList tests;
    QDirIterator files(root().filePath(u"tests"_s), {u"tst_*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        tests << QFileInfo(files.next()).completeBaseName();
    return tests;
}

/// The name of the test that looks at the unit.
QString testOf(const QString &unit)
{
    const auto at = std::ranges::find(testedElsewhere, unit, &TestedElsewhere::unit);
    return at != std::end(testedElsewhere) ? at->test : u"tst_"_s + unit;
}

} // namespace

/// That each unit of models and views has a test.
class TstUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUnitIsTested();
    void whatIsTestedElsewhereHasNoTestOfItsOwn();
};

void TstUnits::everyUnitIsTested()
{
    const QStringList tests = testNames();
    QStringList missing;
    for (const Source &source : productionSources()) {
        const bool isUnit = !source.isIn(u"app"_s) && source.path.endsWith(".cpp"_L1);
        if (isUnit && !tests.contains(testOf(source.unit())))
            missing << source.path;
    }
    QVERIFY2(missing.isEmpty(), qUtf8Printable(u'\n' + missing.join(u'\n')));
}

void TstUnits::whatIsTestedElsewhereHasNoTestOfItsOwn()
{
    const QStringList tests = testNames();
    const auto sources = productionSources();
    for (const TestedElsewhere &entry : testedElsewhere) {
        QVERIFY2(!tests.contains(u"tst_"_s + entry.unit), qUtf8Printable(entry.unit));
        QVERIFY2(std::ranges::find(sources, entry.unit, &Source::unit) != sources.end(),
                 qUtf8Printable(entry.unit));
    }
}

QTEST_MAIN(TstUnits)
#include "tst_units.moc"

#include "models/exchange/importing/importsource.h"
#include "models/exchange/reading/foreignreader.h"
#include "models/exchange/writing/surveyworkbook.h"
#include "tests/support/files.h"
#include "tests/support/indicators.h"
#include "tests/support/testwindow.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

#include <set>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// Fills in survey workbooks as a department does: finds each answer's cell by the measure's number
/// and the heading. Arguments: the file, then sheet, number, heading and answer, again and again.
const QByteArray fillScript = R"py(
import sys, openpyxl
path, answers = sys.argv[1], sys.argv[2:]
book = openpyxl.load_workbook(path)
for sheet, number, heading, answer in zip(*[iter(answers)] * 4):
    rows = list(book[sheet].iter_rows())
    head = next(row for row in rows if any(cell.value == heading for cell in row))
    column = next(cell.column for cell in head if cell.value == heading)
    row = next(row for row in rows if row[0].value == number)
    cell = book[sheet].cell(row[0].row, column)
    assert not cell.protection.locked, heading
    cell.value = answer
book.save(path)
)py";

const QStringList answers{u"調査票"_s, u"4"_s,  u"評価"_s,       u"B"_s,
                          u"調査票"_s, u"4"_s,  u"方向性"_s,     u"計画修正"_s,
                          u"調査票"_s, u"4"_s,  u"取組実績"_s,   u"一行目\n=二行目、-三"_s,
                          u"調査票"_s, u"4"_s,  u"変更理由"_s,   u"国の基準が変わったため"_s,
                          u"調査票"_s, u"36"_s, u"今後の取組"_s, u"＠ 3/4 を見直す"_s,
                          u"指標"_s,   u"4"_s,  u"実績値"_s,     u"95.5"_s};

/// What the preview should say of the answers: field → value.
const std::set<QString> expected{u"4 B"_s,
                                 u"4 計画修正"_s,
                                 u"4 一行目\n=二行目、-三"_s,
                                 u"4 国の基準が変わったため"_s,
                                 u"36 ＠ 3/4 を見直す"_s,
                                 u"4 95.5"_s};

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (process.waitForFinished(240'000) && process.exitCode() == 0)
        return {};
    return program + u": "_s + process.errorString() + QString::fromUtf8(process.readAll()) +
           QString::fromUtf8(process.readAllStandardError());
}

} // namespace

/// Survey workbooks as they come back, filled in and saved by the programs that offices have.
class TstSurveyRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersComeBack_data();
    void answersComeBack();

private:
    QString saved(const QString &path, const QString &by, const QString &suffix) const;

    QTemporaryDir m_folder;
    Plan m_plan;
    YearId m_year;
};

void TstSurveyRoundTrip::initTestCase()
{
    test::useJapanese();
    m_plan = test::planWithIndicators();
    m_year = test::yearId(m_plan, 2019);
    const auto surveys = departmentSurveys(m_plan, m_year);
    QCOMPARE(surveys.size(), std::size_t(1)); // the sample has no departments
    const auto [bytes, refusal] = workbookFile(surveyWorkbook(m_plan, m_year, surveys[0]));
    QCOMPARE(refusal, QString());
    test::writeBytes(m_folder.filePath(u"untouched.xlsx"_s), bytes);
    test::writeBytes(m_folder.filePath(u"filled.xlsx"_s), bytes);
    test::writeBytes(m_folder.filePath(u"fill.py"_s), fillScript);
    QCOMPARE(run(u"/usr/bin/python3"_s,
                 QStringList{m_folder.filePath(u"fill.py"_s), m_folder.filePath(u"filled.xlsx"_s)} +
                     answers),
             QString());
}

void TstSurveyRoundTrip::answersComeBack_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("openpyxl") << QString() << u"xlsx"_s;
    for (const QString &by : {u"soffice"_s, u"ssconvert"_s}) {
        for (const QString &suffix : {u"xlsx"_s, u"ods"_s})
            QTest::addRow("%s %s", qPrintable(by), qPrintable(suffix)) << by << suffix;
    }
}

/// The file as that program saves it.
QString TstSurveyRoundTrip::saved(const QString &path, const QString &by,
                                  const QString &suffix) const
{
    if (by.isEmpty())
        return path;
    const QString folder = m_folder.filePath(by);
    const QString target = folder + u'/' + QFileInfo(path).completeBaseName() + u'.' + suffix;
    QDir().mkpath(folder);
    const QString profile =
        QUrl::fromLocalFile(m_folder.filePath(u"profile"_s)).toString(QUrl::FullyEncoded);
    const QString failure = by == u"soffice"_s
                                ? run(by, {u"-env:UserInstallation="_s + profile, u"--headless"_s,
                                           u"--convert-to"_s, suffix, u"--outdir"_s, folder, path})
                                : run(by, {path, target});
    return failure.isEmpty() ? target : failure;
}

void TstSurveyRoundTrip::answersComeBack()
{
    QFETCH(QString, by);
    QFETCH(QString, suffix);
    for (const bool isFilled : {false, true}) {
        const QString name = isFilled ? u"filled.xlsx"_s : u"untouched.xlsx"_s;
        const QString path = saved(m_folder.filePath(name), by, suffix);
        QVERIFY2(QFile::exists(path), qUtf8Printable(path));
        const ImportSource source =
            importSource(readForeignFiles(QStringLiteral(SHISAKU_PROGRAM), {path}), m_plan, m_year);
        QVERIFY2(
            source.refused.empty(),
            qUtf8Printable(source.refused.empty() ? QString() : source.refused.front().sentence));
        QVERIFY(std::ranges::any_of(
            source.tables, [](const ImportTable &table) { return table.mapping.isUsable(); }));
        const ImportPreview preview = previewImport(m_plan, m_year, source.tables);
        std::set<QString> said;
        for (const ImportLine &line : preview.lines()) {
            QVERIFY2(line.kind == ImportLine::Kind::NewValue, qUtf8Printable(line.reason));
            const QString number = line.measure.contains(u"36"_s) ? u"36 "_s : u"4 "_s;
            said.insert(number + line.after);
        }
        const QStringList all(said.begin(), said.end());
        QVERIFY2(said == (isFilled ? expected : std::set<QString>{}),
                 qUtf8Printable(all.join(u" / "_s)));
        QCOMPARE(preview.lines().size(), said.size());
        QVERIFY(preview.unchanged() > 41);
    }
}

QTEST_MAIN(TstSurveyRoundTrip)
#include "tst_surveyroundtrip.moc"

#include "tests/app/program.h"
#include "tests/support/charts.h"
#include "tests/support/files.h"
#include "tests/support/indicators.h"
#include "tests/support/xmltree.h"

#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

const QStringList kinds{u"grade"_s, u"grade-bars"_s, u"direction"_s, u"goal"_s,
                        u"trend"_s, u"change"_s,     u"indicator"_s};

} // namespace

/// The charts that the real program draws of the sample and of a measure with indicators.
class TstCommandLineCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindIsWritten_data();
    void everyKindIsWritten();
    void theFormatIsHeeded();
    void titleAndSourceCanBeLeftOut();
    void sharesAndYearsAreChosen();
    void indicatorsAreChosen();
    void theTextIsWrittenBesideThePicture();
    void allGoIntoAFolder_data();
    void allGoIntoAFolder();
    void whatWasWrittenBeforeAFailureIsPrinted();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void whatThePlanLacksIsOne_data();
    void whatThePlanLacksIsOne();
    void aFolderThatCannotBeMadeIsSaid();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Outcome chart(const QStringList &options) const
    {
        return runProgram(QStringList{u"chart"_s, m_plan, u"--year"_s, u"2019"_s} + options);
    }
    /// The chart as texts of its SVG; none where it was not written.
    QStringList drawn(const QStringList &options) const
    {
        const QString file = path(u"図.svg"_s);
        QFile::remove(file);
        const Outcome outcome = chart(options + QStringList{u"--out"_s, file});
        return outcome.exit == 0 ? drawnTexts(bytesOf(file)) : QStringList();
    }

    QTemporaryDir m_folder;
    QString m_plan; ///< the sample, whose measure 4 has two indicators
};

void TstCommandLineCharts::initTestCase()
{
    m_plan = planFile(m_folder.path(), planWithIndicators(), u"sample.shisaku"_s);
}

void TstCommandLineCharts::everyKindIsWritten_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begin");
    for (const QString &kind : kinds) {
        const auto row = [&](const QString &suffix, const QByteArray &begin) {
            QTest::newRow(qUtf8Printable(kind + u' ' + suffix)) << kind << suffix << begin;
        };
        row(u"png"_s, "\x89PNG");
        row(u"svg"_s, "<?xml");
        row(u"pdf"_s, "%PDF");
        row(u"PNG"_s, "\x89PNG");
    }
}

void TstCommandLineCharts::everyKindIsWritten()
{
    QFETCH(QString, kind);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begin);
    const QString file = path(u"グラフ."_s + suffix);
    const Outcome outcome = chart({u"--kind"_s, kind, u"--out"_s, file});
    QVERIFY2(outcome.exit == 0, outcome.err);
    const QByteArray coloured = bytesOf(file);
    QVERIFY(coloured.startsWith(begin));
    QCOMPARE(chart({u"--kind"_s, kind, u"--out"_s, file, u"--mono"_s}).exit, 0);
    QVERIFY(bytesOf(file).startsWith(begin));
    QVERIFY(kind == u"indicator"_s || bytesOf(file) != coloured); // whose lines have no colours
}

void TstCommandLineCharts::theFormatIsHeeded()
{
    const auto sizeOf = [this](const QStringList &options) {
        const QString file = path(u"幅.png"_s);
        QFile::remove(file);
        chart(QStringList{u"--kind"_s, u"grade"_s, u"--out"_s, file} + options);
        return QImage(file).size();
    };
    QCOMPARE(sizeOf({}), QSize(1890, 1134)); // 160 mm by 96 at 300 dpi
    QCOMPARE(sizeOf({u"--width-mm"_s, u"80"_s}).width(), 945);
    QCOMPARE(sizeOf({u"--dpi"_s, u"150"_s}).width(), 945);
    QCOMPARE(sizeOf({u"--height-mm"_s, u"160"_s}), QSize(1890, 1890));
    const auto fontSizes = [this](const QString &points) {
        const QString file = path(u"字.svg"_s);
        chart({u"--kind"_s, u"grade"_s, u"--out"_s, file, u"--font-pt"_s, points});
        QStringList sizes;
        for (const XmlTree &text : xmlTree(bytesOf(file)).all(u"text"_s))
            sizes << text.attributes.value(u"font-size"_s);
        return sizes;
    };
    QVERIFY(fontSizes(u"8"_s).contains(u"160"_s)); // in 1/1440 inch
    QVERIFY(fontSizes(u"12"_s).contains(u"240"_s));
}

void TstCommandLineCharts::titleAndSourceCanBeLeftOut()
{
    const QStringList kind{u"--kind"_s, u"direction"_s};
    const QString title = u"令和元年度 方向性別・評価別施策数"_s;
    const auto hasSource = [](const QStringList &texts) {
        return !texts.filter(u"板橋区ICT推進・活用計画2020 令和元年度"_s).isEmpty();
    };
    const QStringList all = drawn(kind);
    QVERIFY(all.contains(title) && hasSource(all));
    const QStringList untitled = drawn(kind + QStringList{u"--no-title"_s});
    QVERIFY(!untitled.contains(title) && hasSource(untitled));
    const QStringList bare = drawn(kind + QStringList{u"--no-title"_s, u"--no-source"_s});
    QVERIFY(!bare.isEmpty() && !bare.contains(title) && !hasSource(bare));
}

void TstCommandLineCharts::sharesAndYearsAreChosen()
{
    const QStringList shares = drawn({u"--kind"_s, u"goal"_s, u"--share"_s});
    QVERIFY(shares.contains(u"A 46%"_s) && shares.contains(u"13施策"_s));
    QCOMPARE(drawn({u"--kind"_s, u"change"_s, u"--against"_s, u"2018"_s}),
             drawn({u"--kind"_s, u"change"_s}));
    QCOMPARE(drawn({u"--kind"_s, u"trend"_s, u"--since"_s, u"H30"_s}),
             drawn({u"--kind"_s, u"trend"_s}));
}

void TstCommandLineCharts::indicatorsAreChosen()
{
    const auto shown = [this](const QStringList &options) {
        const QString file = path(u"指標.svg"_s);
        chart(QStringList{u"--kind"_s, u"indicator"_s, u"--out"_s, file} + options);
        return xmlTree(bytesOf(file)).first(u"desc"_s).text;
    };
    QVERIFY(shown({}).contains(u"① 利用件数"_s));
    QVERIFY(shown({u"--measure"_s, u"4"_s}).contains(u"① 利用件数"_s));
    const QString second = shown({u"--measure"_s, u"4"_s, u"--indicator"_s, u"2"_s});
    QVERIFY(second.contains(u"② 待ち時間"_s));
    QVERIFY(second.contains(u"8"_s) && second.contains(u"10"_s));
    const QStringList texts =
        drawn({u"--kind"_s, u"indicator"_s, u"--measure"_s, u"4"_s, u"--indicator"_s, u"1"_s});
    for (const QString &written : {u"100"_s, u"90"_s, u"目標"_s, u"実績"_s})
        QVERIFY2(!texts.filter(written).isEmpty(), qUtf8Printable(written));
}

void TstCommandLineCharts::theTextIsWrittenBesideThePicture()
{
    for (const QString &kind : kinds) {
        const QString name = u"v1.2 "_s + kind;
        QCOMPARE(chart({u"--kind"_s, kind, u"--out"_s, path(name + u".svg"_s)}).exit, 0);
        QVERIFY(!QFile::exists(path(name + u".txt"_s)));
        QCOMPARE(chart({u"--kind"_s, kind, u"--alt"_s, u"--out"_s, path(name + u".svg"_s)}).exit,
                 0);
        const QString text = QString::fromUtf8(bytesOf(path(name + u".txt"_s)));
        const XmlTree svg = xmlTree(bytesOf(path(name + u".svg"_s)));
        QVERIFY(!svg.first(u"title"_s).text.isEmpty());
        QVERIFY2(text.startsWith(svg.first(u"title"_s).text), qUtf8Printable(text));
        QVERIFY2(text.contains(svg.first(u"desc"_s).text.trimmed()), qUtf8Printable(text));
        QVERIFY2(text.contains(u"板橋区ICT推進・活用計画2020 令和元年度"_s), qUtf8Printable(text));
    }
}

void TstCommandLineCharts::allGoIntoAFolder_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("withText");
    QTest::newRow("usual") << QStringList{} << u"png"_s << false;
    QTest::newRow("svg") << QStringList{u"--format"_s, u"svg"_s} << u"svg"_s << false;
    QTest::newRow("text") << QStringList{u"--format"_s, u"pdf"_s, u"--alt"_s} << u"pdf"_s << true;
}

void TstCommandLineCharts::allGoIntoAFolder()
{
    QFETCH(QStringList, options);
    QFETCH(QString, suffix);
    QFETCH(bool, withText);
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"新しい/図"_s);
    const Outcome outcome =
        chart(QStringList{u"--all"_s, u"--out"_s, folder, u"--dpi"_s, u"60"_s} + options);
    QVERIFY2(outcome.exit == 0, outcome.err);
    QStringList names{u"R01_評価別集計"_s,
                      u"R01_評価別集計（棒グラフ）"_s,
                      u"R01_方向性別集計"_s,
                      u"R01_基本目標別集計"_s,
                      u"R01_評価の推移"_s,
                      u"R01_前年度比較"_s,
                      u"R01_指標の推移_No.4 ① 利用件数"_s,
                      u"R01_指標の推移_No.4 ② 待ち時間"_s};
    QStringList printed;
    QStringList files;
    for (const QString &name : names) {
        const QString file = name + u'.' + suffix;
        files << file;
        if (withText)
            files << name + u".txt"_s;
    }
    for (const QString &file : files)
        printed << folder + u'/' + file;
    QCOMPARE(QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts), printed);
    files.sort();
    QStringList found = namesIn(folder);
    found.sort();
    QCOMPARE(found, files);
}

void TstCommandLineCharts::whatWasWrittenBeforeAFailureIsPrinted()
{
    const QTemporaryDir folder;
    const QString inTheWay = folder.filePath(u"R01_評価別集計（棒グラフ）.svg"_s);
    QVERIFY(QDir().mkdir(inTheWay));
    const Outcome outcome = chart({u"--all"_s, u"--out"_s, folder.path(), u"--format"_s, u"svg"_s});
    QCOMPARE(outcome.exit, 1);
    QVERIFY(!outcome.err.isEmpty());
    const QString first = folder.filePath(u"R01_評価別集計.svg"_s);
    QCOMPARE(QString::fromUtf8(outcome.out).trimmed(), first);
    QVERIFY(QFile::exists(first) && QFileInfo(inTheWay).isDir());
}

void TstCommandLineCharts::wrongUsageIsTwo_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *options, const char *named) {
        QTest::newRow(options) << QString::fromLatin1(options) << QByteArray(named);
    };
    row("--kind cake --out x.png", "grade-bars");
    row("--out x.png", "--kind");
    row("--kind grade --out x.gif", "--out");
    row("--kind grade", "--out");
    row("--kind grade --out x.png --dpi 0", "--dpi");
    row("--kind grade --out x.png --dpi 300dpi", "--dpi");
    row("--kind grade --out x.png --dpi 72.5", "--dpi");
    row("--kind grade --out x.png --width-mm nan", "--width-mm");
    row("--kind grade --out x.png --width-mm 5000", "--width-mm");
    row("--kind grade --out x.png --height-mm 29", "--height-mm");
    row("--kind grade --out x.png --font-pt 3", "--font-pt");
    row("--kind grade --out x.png --font-pt 73", "--font-pt");
    row("--kind grade --out x.png --share", "--share");
    row("--kind change --out x.png --since 2018", "--since");
    row("--kind trend --out x.png --against 2018", "--against");
    row("--kind goal --out x.png --measure 4", "--measure");
    row("--kind goal --out x.png --indicator 1", "--indicator");
    row("--kind indicator --out x.png --indicator 1", "--measure");
    row("--kind grade --out x.png --format svg", "--all");
    row("--all --kind grade --out x", "--kind");
    row("--all", "--out");
    row("--all --out x --format gif", "--format");
    row("--all --out x --share", "--share");
    row("--all --out x --against 2018", "--against");
    row("--all --out x --dpi 5", "--dpi");
}

void TstCommandLineCharts::wrongUsageIsTwo()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, named);
    const QTemporaryDir folder;
    QStringList arguments = options.split(u' ');
    arguments.replaceInStrings(QRegularExpression(u"^x"_s), folder.filePath(u"x"_s));
    const Outcome outcome = chart(arguments);
    QCOMPARE(outcome.exit, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
    QVERIFY2(outcome.err.contains(named), outcome.err);
    QCOMPARE(namesIn(folder.path()), QStringList());
}

void TstCommandLineCharts::whatThePlanLacksIsOne_data()
{
    QTest::addColumn<QString>("options");
    for (const char *options :
         {"--kind change --against 2019", "--kind change --against 2017", "--kind trend --since R1",
          "--kind indicator --measure 99", "--kind indicator --measure 4 --indicator 3",
          "--kind indicator --measure 36"})
        QTest::newRow(options) << QString::fromLatin1(options);
}

void TstCommandLineCharts::whatThePlanLacksIsOne()
{
    QFETCH(QString, options);
    const QTemporaryDir folder;
    const Outcome outcome = chart(options.split(u' ') +
                                  QStringList{u"--alt"_s, u"--out"_s, folder.filePath(u"x.png"_s)});
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
    QCOMPARE(namesIn(folder.path()), QStringList());
}

void TstCommandLineCharts::aFolderThatCannotBeMadeIsSaid()
{
    writeBytes(path(u"ファイル"_s), "x");
    for (const QStringList &options :
         {QStringList{u"--all"_s, u"--out"_s, path(u"ファイル/図"_s)},
          QStringList{u"--kind"_s, u"goal"_s, u"--out"_s, path(u"ない/x.png"_s)}}) {
        const Outcome outcome = chart(options);
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.saysOneSentence(), outcome.err);
    }
    QCOMPARE(bytesOf(path(u"ファイル"_s)), QByteArray("x"));
    QVERIFY(!QFile::exists(path(u"ない"_s)));
}

QTEST_GUILESS_MAIN(TstCommandLineCharts)
#include "tst_commandline_charts.moc"

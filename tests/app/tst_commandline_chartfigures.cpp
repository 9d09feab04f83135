#include "models/exchange/sampleplan.h"
#include "tests/app/program.h"
#include "tests/support/charts.h"
#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// Texts of parts of bars: a grade's code and a count. Years and axes are numbers alone.
QStringList partsOf(const QStringList &texts)
{
    static const QRegularExpression part(u"^(AA|A|B|C|その他|終了|未評価) [0-9]+$"_s);
    QStringList parts = texts.filter(part);
    parts.sort();
    return parts;
}

/// What a chart has to show: parts of bars, and labels and totals among everything else.
struct Figures {
    QStringList parts{};
    QStringList others{};

    void addParts(const QJsonObject &counts)
    {
        for (auto at = counts.begin(); at != counts.end(); ++at) {
            if (at->toInt() > 0)
                parts << u"%1 %2"_s.arg(at.key()).arg(at->toInt());
        }
    }
};

QString countOf(const QJsonValue &row, const QString &key)
{
    return QString::number(row[key].toInt());
}

Figures directionFigures(const QJsonObject &tally)
{
    Figures figures;
    for (const QJsonValue row : tally[u"rows"_s].toArray()) {
        figures.others << row[u"direction"_s].toString() << countOf(row, u"count"_s);
        figures.addParts(row[u"breakdown"_s].toObject());
    }
    return figures;
}

Figures goalFigures(const QJsonObject &tally)
{
    Figures figures;
    for (const QJsonValue row : tally[u"rows"_s].toArray()) {
        figures.others << row[u"goal"_s].toString() << countOf(row, u"total"_s);
        figures.addParts(row[u"counts"_s].toObject());
    }
    return figures;
}

void addColumn(const QJsonObject &tally, const QString &label, Figures &figures)
{
    figures.others << label << countOf(tally, u"total"_s);
    QJsonObject counts;
    for (const QJsonValue row : tally[u"rows"_s].toArray())
        counts.insert(row[u"grade"_s].toString(), row[u"count"_s]);
    figures.addParts(counts);
}

/// Improved and declined by their old grade, all else by its kind.
Figures changeFigures(const QJsonObject &tally)
{
    std::map<QString, std::map<QString, int>> bars;
    for (const QJsonValue row : tally[u"rows"_s].toArray()) {
        const QString kind = row[u"kind"_s].toString();
        const bool isMove = kind == u"improved"_s || kind == u"declined"_s;
        ++bars[isMove ? kind + row[u"before"_s].toString() : kind][row[u"after"_s].toString()];
    }
    Figures figures{.others = {u"▲ 改善"_s, u"▼ 低下"_s, u"初回"_s}};
    for (const auto &[bar, parts] : bars) {
        for (const auto &[grade, count] : parts)
            figures.parts << u"%1 %2"_s.arg(grade).arg(count);
    }
    return figures;
}

} // namespace

/// That the charts of the real program say what its tallies say, read back from the SVG.
class TstCommandLineChartFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theGradesAreThoseOfTheTally();
    void theSvgHasTheFiguresOfTheTally_data();
    void theSvgHasTheFiguresOfTheTally();

private:
    /// The chart of fiscal 2019 as texts of its SVG; none where it was not written.
    QStringList drawn(const QString &kind) const
    {
        const QString file = m_folder.filePath(kind + u".svg"_s);
        const Outcome outcome = runProgram(
            {u"chart"_s, m_sample, u"--year"_s, u"2019"_s, u"--kind"_s, kind, u"--out"_s, file});
        return outcome.exit == 0 ? drawnTexts(bytesOf(file)) : QStringList();
    }
    QJsonObject tally(const QString &by, int year = 2019) const
    {
        const Outcome outcome =
            runProgram({u"tally"_s, m_sample, u"--year"_s, QString::number(year), u"--by"_s, by,
                        u"--as"_s, u"json"_s});
        return QJsonDocument::fromJson(outcome.out).object();
    }
    Figures figuresOf(const QString &kind) const;

    QTemporaryDir m_folder;
    QString m_sample;
};

void TstCommandLineChartFigures::initTestCase()
{
    m_sample = planFile(m_folder.path(), samplePlan(), u"sample.shisaku"_s);
}

void TstCommandLineChartFigures::theGradesAreThoseOfTheTally()
{
    const QStringList pie = drawn(u"grade"_s);
    const QStringList bars = drawn(u"grade-bars"_s);
    const QJsonArray rows = tally(u"grade"_s)[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 6);
    for (const QJsonValue row : rows) {
        const QString grade = row[u"grade"_s].toString();
        const QString count = countOf(row, u"count"_s);
        const QString label = u"【%1】, %2施策, "_s.arg(grade, count);
        QCOMPARE(pie.filter(label).size(), count == u"0"_s ? 0 : 1);
        QVERIFY2(bars.contains(grade), qUtf8Printable(grade));
        QVERIFY2(!bars.filter(QRegularExpression(u"^%1施策 [0-9]+%$"_s.arg(count))).isEmpty(),
                 qUtf8Printable(grade));
    }
    QVERIFY(bars.contains(u"24施策 59%"_s));
}

void TstCommandLineChartFigures::theSvgHasTheFiguresOfTheTally_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"direction"_s, u"goal"_s, u"trend"_s, u"change"_s})
        QTest::newRow(qUtf8Printable(kind)) << kind;
}

Figures TstCommandLineChartFigures::figuresOf(const QString &kind) const
{
    if (kind == u"direction"_s)
        return directionFigures(tally(kind));
    if (kind == u"goal"_s)
        return goalFigures(tally(kind));
    if (kind == u"change"_s)
        return changeFigures(tally(kind));
    Figures figures;
    addColumn(tally(u"grade"_s, 2018), u"平成30年度"_s, figures);
    addColumn(tally(u"grade"_s, 2019), u"令和元年度"_s, figures);
    return figures;
}

void TstCommandLineChartFigures::theSvgHasTheFiguresOfTheTally()
{
    QFETCH(QString, kind);
    QStringList texts = drawn(kind);
    Figures figures = figuresOf(kind);
    QVERIFY(figures.parts.size() >= 5);
    figures.parts.sort();
    QCOMPARE(partsOf(texts), figures.parts);
    for (const QString &text : figures.others)
        QVERIFY2(texts.removeOne(text), qUtf8Printable(text));
}

QTEST_GUILESS_MAIN(TstCommandLineChartFigures)
#include "tst_commandline_chartfigures.moc"

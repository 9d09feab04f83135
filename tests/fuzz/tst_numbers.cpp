#include "models/domain/fiscalyear.h"
#include "models/exchange/writing/csv.h"
#include "models/exchange/writing/yearworkbook.h"
#include "models/storage/planstore.h"
#include "models/tallies/counts.h"
#include "models/tallies/sheets.h"
#include "tests/support/elements.h"
#include "tests/support/files.h"
#include "tests/support/papers.h"
#include "tests/support/randomplans.h"
#include "tests/support/reports.h"
#include "tests/support/sqlcounts.h"
#include "tests/support/trials.h"
#include "tests/support/workbooks.h"
#include "tests/support/xmltree.h"
#include "views/pages/sheetview.h"
#include "views/pages/tallypage.h"
#include "views/publishing/publication.h"

#include <QJsonObject>
#include <QLibrary>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// A table's rows as text, the headings among them.
using Rows = std::vector<QStringList>;

/// The whole numbers of a cell, whatever digits it has.
std::vector<int> numbersIn(const QString &cell)
{
    static const QRegularExpression digits(u"[0-9]+"_s);
    std::vector<int> numbers;
    auto matches = digits.globalMatch(cell.normalized(QString::NormalizationForm_KC));
    while (matches.hasNext())
        numbers.push_back(matches.next().captured().toInt());
    return numbers;
}

/// The numbers of one of the three tables. The first column holds names, and the second, by grade,
/// definitions.
Figures figuresOf(const Rows &rows, std::size_t table)
{
    Figures figures;
    for (std::size_t row = 1; row < rows.size(); ++row) {
        figures.emplace_back();
        for (qsizetype column = table == 0 ? 2 : 1; column < rows[row].size(); ++column) {
            const auto numbers = numbersIn(rows[row][column]);
            figures.back().insert(figures.back().end(), numbers.begin(), numbers.end());
        }
    }
    return figures;
}

std::vector<Figures> figuresOf(const std::vector<Rows> &tables)
{
    std::vector<Figures> result;
    for (std::size_t i = 0; i < tables.size(); ++i)
        result.push_back(figuresOf(tables[i], i));
    return result;
}

/// What the page of tallies shows.
std::vector<Rows> inWindow(const Plan &plan, YearId year)
{
    PlanDocument document(PlanStore::inMemory(plan));
    TallyPage page(document);
    page.setYear(year);
    std::vector<Rows> tables;
    for (const SheetView *view : page.findChildren<SheetView *>()) {
        const QAbstractItemModel *model = view->model();
        Rows rows(std::size_t(model->rowCount() + 1));
        for (int column = 0; column < model->columnCount(); ++column) {
            rows[0] << model->headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < model->rowCount(); ++row)
                rows[std::size_t(row + 1)] << model->index(row, column).data().toString();
        }
        tables.push_back(rows);
    }
    return tables;
}

/// What the CSV files of the three tables say.
std::vector<Rows> inCsv(const Plan &plan, YearId year)
{
    std::vector<Rows> tables;
    for (const Sheet &sheet : tallySheets(plan, year)) {
        const CsvResult csv = csvFile(textRows(sheet), CsvEncoding::Utf8WithBom);
        Rows rows{{}};
        QString cell;
        bool quoted = false;
        for (const QChar c : QString::fromUtf8(csv.bytes)) {
            if (c == u'"')
                quoted = !quoted; // two of them stand for one, which no count has
            else if (!quoted && (c == u',' || c == u'\n')) {
                rows.back() << std::exchange(cell, {});
                if (c == u'\n')
                    rows.emplace_back();
            } else {
                cell += c;
            }
        }
        rows.pop_back();
        tables.push_back(rows);
    }
    return tables;
}

/// But for those of charts, beside their pictures.
std::vector<Rows> inHtml(const QByteArray &html)
{
    std::vector<Rows> tables;
    const std::vector<Node> nodes = nodesOf(html);
    for (const Node &node : nodes) {
        if (node.around.contains(u"figure"_s))
            continue;
        if (node.name == "table"_L1)
            tables.emplace_back();
        else if (node.name == "tr"_L1 && !tables.empty())
            tables.back().emplace_back();
        else if (node.name == "td"_L1 || node.name == "th"_L1)
            tables.back().back() << node.text;
    }
    return tables;
}

/// The tables of a document's XML, by the names of its elements.
std::vector<Rows> inXml(const QByteArray &xml, const QString &table, const QString &row,
                        const QString &cell)
{
    std::vector<Rows> tables;
    const XmlTree root = xmlTree(xml);
    for (const XmlTree &each : root.all(table)) {
        tables.emplace_back();
        for (const XmlTree &line : each.all(row)) {
            tables.back().emplace_back();
            for (const XmlTree &field : line.all(cell))
                tables.back().back() << field.text;
        }
    }
    return tables;
}

/// The office's own template and texts may hold anything.
Plan withoutTemplate(Plan plan)
{
    PlanInfo info = plan.info();
    info.reportTemplate.clear();
    put(plan, info);
    return plan;
}

QByteArray written(const Publication &report, const char *suffix)
{
    return publicationFormatFor(QString::fromLatin1(suffix))->write(report);
}

/// The report in every format.
void compareReports(const Plan &plan, YearId year, const std::vector<Figures> &expected)
{
    const Publication report = publication(withoutTemplate(plan), year);
    const std::vector<Rows> html = inHtml(written(report, "html"));
    RC_ASSERT(figuresOf(html) == expected);
    const auto docx = filesOf(written(report, "docx"));
    RC_ASSERT(figuresOf(inXml(docx.value(u"word/document.xml"_s), u"w:tbl"_s, u"w:tr"_s,
                              u"w:tc"_s)) == expected);
    const auto odt = filesOf(written(report, "odt"));
    RC_ASSERT(figuresOf(inXml(odt.value(u"content.xml"_s), u"table:table"_s, u"table:table-row"_s,
                              u"table:table-cell"_s)) == expected);
    const QString pdf = dense(askPdf(u"pdftotext"_s, {u"-raw"_s}, written(report, "pdf")));
    for (const Rows &table : html) {
        for (const QStringList &row : table)
            RC_ASSERT(pdf.contains(dense(row.mid(1).join(QString()))));
    }
}

/// The numbers of a sheet of the year's workbook, from a column on; zeros only where they are
/// published.
Figures inSheet(const QJsonObject &cells, std::size_t rows, char first, char last, bool zeros)
{
    Figures figures;
    for (std::size_t row = 3; row < rows + 3; ++row) { // below title and headings
        figures.emplace_back();
        for (char column = first; column <= last; ++column) {
            const QString place = QLatin1Char(column) + QString::number(row);
            const QVariant value = cells[place].toObject()[u"value"_s].toVariant();
            for (const int number : numbersIn(value.toString())) {
                if (zeros || number > 0 || figures.back().empty())
                    figures.back().push_back(number);
            }
        }
    }
    return figures;
}

void compareWorkbook(const Plan &plan, YearId year, const std::vector<Figures> &expected)
{
    const Workbook book = yearWorkbook(plan, year, [](GradeId) { return QColor(Qt::gray); });
    const QJsonObject sheets = readWorkbook(workbookFile(book).bytes);
    const auto cells = [&](const QString &name) {
        return sheets[name].toObject()[u"cells"_s].toObject();
    };
    RC_ASSERT(inSheet(cells(u"By grade"_s), expected[0].size(), 'C', 'C', true) == expected[0]);
    RC_ASSERT(inSheet(cells(u"By direction"_s), expected[1].size(), 'B', 'Z', false) ==
              expected[1]);
    RC_ASSERT(inSheet(cells(u"By goal"_s), expected[2].size(), 'B', 'Z', true) == expected[2]);
}

/// How many of the plans are also put out as documents, which takes a second each.
int documentsLeft = 0;

void compareEverywhere(const QString &path)
{
    const Plan plan = PlanStore::openReadOnly(path).read();
    Database database = Database::open(path, Database::Access::ReadOnly);
    for (const Year &year : plan.years()) {
        const std::vector<Figures> expected = tablesBySql(database, year.id);
        const Balance sums = balance(plan, year.id);
        RC_ASSERT(sums.holds());
        RC_ASSERT(sums.inForce == expected[2].back().front());
        RC_ASSERT(figuresOf(inCsv(plan, year.id)) == expected);
        if (documentsLeft <= 0)
            continue;
        --documentsLeft;
        RC_ASSERT(figuresOf(inWindow(plan, year.id)) == expected);
        compareWorkbook(plan, year.id, expected);
        compareReports(plan, year.id, expected);
    }
}

/// A day as ICU, of which Qt brings its own, writes it in the Japanese calendar.
class JapaneseCalendar
{
public:
    JapaneseCalendar()
    {
        for (int version = 60; version < 100 && !m_format; ++version) {
            QLibrary library(u"icui18n"_s, version);
            const auto name = [&](const char *function) {
                return QByteArray(function) + '_' + QByteArray::number(version);
            };
            using Open = void *(*)(int, int, const char *, const char16_t *, qint32,
                                   const char16_t *, qint32, int *);
            const auto open = reinterpret_cast<Open>(library.resolve(name("udat_open")));
            m_write = reinterpret_cast<Write>(library.resolve(name("udat_format")));
            int error = 0;
            constexpr int byPattern = -2;
            if (open && m_write)
                m_format = open(byPattern, byPattern, "ja_JP@calendar=japanese", u"UTC", -1,
                                u"GGGG/y/M/d", -1, &error);
        }
    }

    bool isThere() const { return m_format; }
    /// Era, year, month and day.
    QStringList read(const QDate &day) const
    {
        char16_t text[64];
        int error = 0;
        const auto at = double(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
        const qint32 size = m_write(m_format, at, text, 64, nullptr, &error);
        return QString::fromUtf16(text, size).split(u'/');
    }

private:
    using Write = qint32 (*)(const void *, double, char16_t *, qint32, void *, int *);

    void *m_format = nullptr;
    Write m_write = nullptr;
};

/// One digit full-width, as official text has it.
QString official(const QString &number)
{
    return number.size() == 1 ? QString(QChar(u'０' + number[0].digitValue())) : number;
}

QString officialYear(const QStringList &parts)
{
    return parts[0] + (parts[1] == "1"_L1 ? u"元"_s : official(parts[1]));
}

} // namespace

/// The figures of any plan against a second counting, by SQL over the file that keeps it: they
/// always balance, and the same come out of CSV, and of some plans out of window, workbook, HTML,
/// Word, OpenDocument and PDF, each read back. And the names of eras against ICU's, for every
/// fiscal year and every day from 1912 to 2030.
class TstNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyPlansFiguresAreTheSameEverywhere();
    void fiscalYearsHaveIcusEras();
    void daysHaveIcusEras();
};

void TstNumbers::initTestCase()
{
    const QByteArray wanted = "max_success=" + QByteArray::number(trials(50)) +
                              " seed=" + QByteArray::number(test::chance().generate());
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", wanted);
    documentsLeft = std::max(4, trials(50) / 500);
}

void TstNumbers::anyPlansFiguresAreTheSameEverywhere()
{
    const QTemporaryDir folder(quickPlace());
    QVERIFY(rc::check([&] {
        const QString path = folder.filePath(u"plan.shisaku"_s);
        QFile::remove(path);
        PlanStore::create(path, anyPlan());
        compareEverywhere(path);
    }));
}

void TstNumbers::fiscalYearsHaveIcusEras()
{
    const JapaneseCalendar icu;
    if (!icu.isThere())
        QSKIP("This system's Qt brings no ICU.");
    for (int year = 1912; year <= 2030; ++year)
        QCOMPARE(eraYear(year), officialYear(icu.read({year, 12, 31})) + u"年度"_s);
}

void TstNumbers::daysHaveIcusEras()
{
    const JapaneseCalendar icu;
    if (!icu.isThere())
        QSKIP("This system's Qt brings no ICU.");
    for (QDate day(1912, 1, 1); day.year() <= 2030; day = day.addDays(1)) {
        const QStringList parts = icu.read(day);
        QCOMPARE(eraDate(day),
                 officialYear(parts) + u"年%1月%2日"_s.arg(official(parts[2]), official(parts[3])));
    }
}

QTEST_MAIN(TstNumbers)
#include "tst_numbers.moc"

#include "app/paperwords.h"
#include "models/domain/admission.h"
#include "models/storage/planstore.h"
#include "models/tallies/sheets.h"
#include "tests/support/elements.h"
#include "tests/support/files.h"
#include "tests/support/openedfiles.h"
#include "tests/support/papers.h"
#include "tests/support/payloads.h"
#include "tests/support/plainwidgets.h"
#include "tests/support/reports.h"
#include "tests/support/samplereport.h"
#include "tests/support/testwindow.h"
#include "tests/support/trials.h"
#include "tests/support/xmltree.h"
#include "views/charts/chartkind.h"
#include "views/charts/chartwriter.h"
#include "views/printing/paperwriter.h"
#include "views/publishing/publication.h"

#include <QAction>
#include <QBuffer>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr int together = 10; ///< payloads in one plan: as many goals, grades, directions, measures

/// The payloads, as many as the long or short form wants, in plans' worths.
std::vector<QStringList> portions(const QStringList &payloads)
{
    const qsizetype count = std::min<qsizetype>(trials(2 * together), payloads.size());
    std::vector<QStringList> result;
    for (qsizetype i = 0; i < count; ++i) {
        if (i % together == 0)
            result.emplace_back();
        result.back() << payloads[i * payloads.size() / count];
    }
    return result;
}

/// What the document of that format says; nothing where it is not well-formed, or would load
/// something.
QString saidBy(const QString &suffix, const QByteArray &bytes)
{
    if (suffix == "pdf"_L1)
        return askPdf(u"pdftotext"_s, {u"-raw"_s}, bytes);
    if (suffix == "html"_L1) {
        QString said;
        const std::vector<Node> nodes = nodesOf(bytes);
        for (const Node &node : nodes) {
            static const QStringList loading = {u"script"_s, u"iframe"_s, u"object"_s,
                                                u"link"_s,   u"a"_s,      u"image"_s};
            const QString source = node["src"_L1];
            if (loading.contains(node.name) ||
                (!source.isEmpty() && !source.startsWith("data:image/"_L1)))
                return {};
            if (node.name == "body"_L1)
                said += node.text;
        }
        return said;
    }
    const auto files = filesOf(bytes);
    for (const auto &[name, content] : files.asKeyValueRange()) {
        if (name.endsWith(".rels"_L1) && content.contains("External"))
            return {};
    }
    return xmlTree(files.value(suffix == "odt"_L1 ? u"content.xml"_s : u"word/document.xml"_s))
        .text;
}

bool isPlainInPdf(const QString &text)
{
    return std::ranges::all_of(text.toUcs4(), [](uint c) {
        return QChar::direction(c) != QChar::DirR && QChar::direction(c) != QChar::DirAL &&
               QChar::category(c) != QChar::Other_Format &&
               QChar::category(c) != QChar::Mark_NonSpacing;
    });
}

/// Closes each dialog that opens, after a look at it.
class DialogLooker : public QObject
{
public:
    explicit DialogLooker(std::function<void(const QWidget &)> look)
        : m_look(std::move(look))
    {
        connect(&m_timer, &QTimer::timeout, this, &DialogLooker::look);
        m_timer.start(20);
    }

    int seen() const { return m_seen; }

private:
    void look()
    {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        ++m_seen;
        m_look(*dialog);
        dialog->close();
    }

    std::function<void(const QWidget &)> m_look;
    QTimer m_timer;
    int m_seen = 0;
};

/// The schema's words, the version and the mode of the file.
QStringList schemaOf(const QString &path)
{
    Database database = Database::open(path, Database::Access::ReadOnly);
    QStringList lines;
    QSqlQuery row =
        database.run(u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2"_s);
    while (row.next())
        lines << row.value(0).toString() + row.value(1).toString() + row.value(3).toString();
    lines << database.value(u"PRAGMA user_version"_s).toString()
          << database.value(u"PRAGMA journal_mode"_s).toString();
    return lines;
}

} // namespace

/// Puts over a hundred texts that look like markup, templates and formats into every field of a
/// plan. Every label, tooltip, header, dialog and document has to show them as the texts that they
/// are, and nothing may be loaded that they name. Over a hundred that look like SQL, in every
/// field, search and filter, leave the schema and every record alone and are read back as they were
/// typed.
class TstPayloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePlanTakesThem();
    void theWindowShowsThemAsText();
    void dialogsShowThemAsText();
    void documentsSayThemAsText();
    void chartsDrawThemAsText();
    void paperSaysThemAsText();
    void sqlIsText();
    void searchesAreText();
    void nothingWasLoaded();

private:
    QStringList markup() const { return markupPayloads(m_picture); }

    QTemporaryDir m_folder;
    QString m_picture;
    std::unique_ptr<OpenedFiles> m_opened;
};

void TstPayloads::initTestCase()
{
    const QString bait = m_folder.filePath(u"bait"_s);
    QVERIFY(QDir().mkdir(bait));
    m_picture = bait + u"/picture.png"_s;
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_picture));
    m_opened = std::make_unique<OpenedFiles>(bait);
}

void TstPayloads::thePlanTakesThem()
{
    for (const QStringList &payloads : {markup(), sqlPayloads()}) {
        QVERIFY(payloads.size() > 100);
        QCOMPARE(QSet<QString>(payloads.begin(), payloads.end()).size(), payloads.size());
        const Plan plan = planOf(payloads);
        QCOMPARE(refusal({}, creation(plan)).value_or(QString()), QString());
        QVERIFY2(normalised(creation(plan)) == creation(plan), "they are kept as they are typed");
    }
}

void TstPayloads::theWindowShowsThemAsText()
{
    TestWindow test;
    QStringList found;
    int count = 0;
    for (const QStringList &payloads : portions(markup())) {
        const QString path =
            planFile(m_folder.path(), planOf(payloads), u"%1.shisaku"_s.arg(++count));
        QVERIFY(test.application().open(path));
        auto &pages = test.find<QListWidget>("pages");
        QString words;
        for (int page = 0; page < pages.count(); ++page) {
            pages.setCurrentRow(page);
            QCoreApplication::processEvents();
            found << markupIn(test.window());
            words += wordsIn(test.window());
        }
        for (const QString &payload : payloads) {
            QVERIFY2(words.contains(payload), qUtf8Printable(payload));
            QVERIFY2(words.contains(payload + u" 1"_s), "the status line counts each grade once");
        }
        pages.setCurrentRow(0);
        auto &table = test.find<QTableView>("measures");
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            table.setCurrentIndex(table.model()->index(row, 1));
            QCoreApplication::processEvents();
            found << markupIn(test.window());
        }
    }
    QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u'\n').left(2000)));
}

void TstPayloads::dialogsShowThemAsText()
{
    TestWindow test;
    QVERIFY(test.application().open(
        planFile(m_folder.path(), planOf(markup().first(together)), u"dialogs.shisaku"_s)));
    QStringList found;
    const DialogLooker looker([&](const QWidget &dialog) { found << markupIn(dialog); });
    for (QAction *action : test.window().findChildren<QAction *>()) {
        if (action->isEnabled() && action->text().endsWith(u'…'))
            action->trigger();
    }
    QVERIFY2(looker.seen() >= 4, qPrintable(QString::number(looker.seen())));
    QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u'\n').left(2000)));
}

void TstPayloads::documentsSayThemAsText()
{
    for (const QStringList &payloads : portions(markup())) {
        const Plan plan = planOf(payloads);
        const Publication report = publication(plan, {2019});
        QVERIFY2(report.report.refusal.isEmpty(), qUtf8Printable(report.report.refusal));
        const QString said = dense(textsOf(report.report).join(QString()));
        for (const QString &payload : payloads)
            QVERIFY2(said.contains(dense(payload)), qUtf8Printable(payload));
        for (const PublicationFormat &format : publicationFormats()) {
            const QByteArray bytes = format.write(report);
            QVERIFY2(!bytes.isEmpty(), format.suffix.data());
            const QString read = dense(saidBy(format.suffix, bytes));
            QVERIFY2(!read.isEmpty(), format.suffix.data());
            for (const QString &payload : payloads) {
                // Readers of PDF turn lines round and leave out what has no width.
                if (format.suffix != "pdf"_L1 || isPlainInPdf(payload))
                    QVERIFY2(read.contains(dense(payload)),
                             qUtf8Printable(format.suffix + u": "_s + payload));
            }
        }
    }
}

void TstPayloads::chartsDrawThemAsText()
{
    for (const QStringList &payloads : portions(markup())) {
        const Plan plan = planOf(payloads.first(std::min<qsizetype>(payloads.size(), 6)));
        for (const ChartOrder &order : allCharts(plan, {2019})) {
            QBuffer svg;
            svg.open(QIODevice::WriteOnly);
            QVERIFY(writeSvg(chartOf(plan, *order.kind, order.subject), {}, svg));
            const auto nodes = nodesOf(svg.data());
            QVERIFY2(!nodes.empty(), "well-formed");
            QVERIFY(named(nodes, {u"image"_s, u"script"_s, u"a"_s, u"img"_s, u"iframe"_s}).empty());
        }
    }
}

void TstPayloads::paperSaysThemAsText()
{
    const QStringList payloads = markup();
    const Plan plan = planOf(payloads);
    const Sheet sheet = measureSheet(plan, {2019}, {});
    const Paper paper =
        layoutPaper({sheet}, paperWords(plan, {2019}), officePaper(QPageLayout::Landscape));
    const QString laid = dense(textOf(paper));
    for (const QString &payload : payloads)
        QVERIFY2(laid.contains(dense(payload)), qUtf8Printable(payload));
    QVERIFY(askPdf(u"pdfinfo"_s, {u"-url"_s}, pdfOf(paper)).count(u"http"_s) == 0);
}

void TstPayloads::sqlIsText()
{
    const QString path = m_folder.filePath(u"sql.shisaku"_s);
    PlanStore::create(path, {});
    const QStringList before = schemaOf(path);
    Plan expected;
    {
        PlanDocument document(PlanStore::open(path));
        for (const QStringList &payloads : portions(sqlPayloads())) {
            // As many plans in one file, each taking the place of the one before.
            ChangeSet changes = creation(document.plan()).inverse();
            const Plan next = planOf(payloads);
            const ChangeSet additions = creation(next);
            for (const Change &change : additions.changes())
                std::visit([&](const auto &c) { changes.add(*c.after); }, change);
            const EditResult result = document.edit(changes, payloads.first());
            QVERIFY2(result, qUtf8Printable(result.refusal.value_or(QString())));
            document.setDisplayName(payloads.last());
            expected = next;
            QVERIFY(document.plan() == next);
            QVERIFY(PlanStore::openReadOnly(path).read() == next);
        }
        QCOMPARE(document.history().back().editName, portions(sqlPayloads()).back().first());
    }
    QCOMPARE(schemaOf(path), before);
    QVERIFY(PlanStore::openReadOnly(path).read() == expected);
    QVERIFY(!QFile::exists(u"stolen.db"_s));
    QVERIFY(!namesIn(m_folder.path()).contains(u"stolen.db"_s));
}

void TstPayloads::searchesAreText()
{
    TestWindow test;
    const QStringList payloads = sqlPayloads() + markup();
    const QString path =
        planFile(m_folder.path(), planOf(payloads.first(together)), u"search.shisaku"_s);
    QVERIFY(test.application().open(path));
    const QStringList before = schemaOf(path);
    const Plan plan = PlanStore::openReadOnly(path).read();
    test.find<QListWidget>("pages").setCurrentRow(6);
    test.find<QListWidget>("pages").setCurrentRow(0);
    const auto &table = test.find<QTableView>("measures");
    for (const QString &payload : payloads) {
        for (const char *search : {"search", "historySearch"})
            test.find<QLineEdit>(search).setText(payload);
        QCoreApplication::processEvents();
        const bool isThere = payloads.indexOf(payload) < together;
        QVERIFY2(!isThere || table.model()->rowCount() > 0, qUtf8Printable(payload));
    }
    QCOMPARE(schemaOf(path), before);
    QVERIFY(PlanStore::openReadOnly(path).read() == plan);
}

void TstPayloads::nothingWasLoaded()
{
    if (!m_opened->canTell())
        QSKIP("This system cannot tell who opens a file.");
    QCOMPARE(m_opened->take(), QStringList());
    bytesOf(m_picture);
    QCOMPARE(m_opened->take(), QStringList{u"picture.png"_s});
    QVERIFY2(!bytesOf(u"/proc/self/maps"_s).contains("Qt6Network"), "there is no way to the net");
}

QTEST_MAIN(TstPayloads)
#include "tst_payloads.moc"

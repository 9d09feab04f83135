#include "models/exchange/writing/workbook.h"

#include "models/domain/text.h"
#include "models/exchange/writing/workbookcharts.h"
#include "models/exchange/writing/workbookintegrity.h"
#include "models/exchange/writing/workbooklists.h"
#include "models/exchange/writing/workbooksheets.h"
#include "models/exchange/writing/workbooktext.h"
#include "models/exchange/writing/workbookvalidations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Workbook)
};

QString notMade(const QString &reason)
{
    return Tr::tr("The workbook could not be made (%1). Nothing was written; please check the free "
                  "space in %2.")
        .arg(reason, QDir::toNativeSeparators(QDir::tempPath()));
}

QString reasonOf(lxw_error error)
{
    return QString::fromUtf8(lxw_strerror(error));
}

/// A workbook on its way to a file.
class Writing
{
public:
    Writing(const Workbook &workbook, const QString &folder);

    /// The sentence that says why it cannot be written, or none.
    std::optional<QString> write();
    /// Where it is then.
    QString path() const { return QFile::decodeName(m_path); }

private:
    void setProperties();
    lxw_error addRules(const SheetBeingWritten &target);
    lxw_error addCharts(const SheetBeingWritten &target);
    std::optional<QString> writeSheets();
    std::size_t placeOf(const QString &sheet) const;

    const Workbook &m_workbook;
    QStringList m_names;
    QByteArray m_folder;
    QByteArray m_path;
    lxw_workbook *m_file = nullptr;
    std::vector<lxw_worksheet *> m_worksheets{};
};

Writing::Writing(const Workbook &workbook, const QString &folder)
    : m_workbook(workbook)
    , m_folder(QFile::encodeName(folder))
    , m_path(m_folder + "/workbook.xlsx")
{
    QStringList wanted;
    for (const WorkbookSheet &sheet : workbook.sheets)
        wanted << sheet.name;
    m_names = sheetNames(wanted);
}

/// A sheet by the name that the caller gave it.
std::size_t Writing::placeOf(const QString &sheet) const
{
    const auto at = std::ranges::find(m_workbook.sheets, sheet, &WorkbookSheet::name);
    Q_ASSERT(at != m_workbook.sheets.end());
    return static_cast<std::size_t>(at - m_workbook.sheets.begin());
}

void Writing::setProperties()
{
    QByteArray title = workbookText(shortened(m_workbook.title, 255));
    QByteArray author = workbookText(shortened(m_workbook.author, 255));
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    // The day only: what says the same is the same file, and is not taken for somebody's answers.
    properties.created = QDate::currentDate().startOfDay(Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(m_file, &properties);
}

lxw_error Writing::addRules(const SheetBeingWritten &target)
{
    for (const DropDown &dropDown : target.sheet.dropDowns) {
        const QString source = dropDown.choices.isEmpty()
                                   ? m_names[qsizetype(placeOf(dropDown.sourceSheet))]
                                   : QString();
        if (const lxw_error error = addDropDown(target.worksheet, dropDown, source))
            return error;
    }
    for (const LengthLimit &limit : target.sheet.lengthLimits) {
        if (const lxw_error error = addLengthLimit(target.worksheet, limit))
            return error;
    }
    return LXW_NO_ERROR;
}

lxw_error Writing::addCharts(const SheetBeingWritten &target)
{
    for (const WorkbookChart &chart : target.sheet.charts) {
        const std::size_t place = placeOf(chart.sheet);
        const ChartData data{m_workbook.sheets[place], m_names[qsizetype(place)]};
        if (const lxw_error error = addChart(m_file, target.worksheet, chart, data))
            return error;
    }
    return LXW_NO_ERROR;
}

std::optional<QString> Writing::writeSheets()
{
    WorkbookFormats formats(m_file);
    bool opensAtASheet = false;
    for (std::size_t i = 0; i < m_workbook.sheets.size(); ++i) {
        const QString &name = m_names[qsizetype(i)];
        lxw_worksheet *worksheet = workbook_add_worksheet(m_file, name.toUtf8().constData());
        if (!worksheet)
            return notMade(name);
        const SheetBeingWritten target{m_workbook.sheets[i], name, worksheet};
        if (auto refusal = writeCells(target, formats))
            return refusal;
        if (const lxw_error error = arrange(target, m_workbook.title))
            return notMade(reasonOf(error));
        if (const lxw_error error = addRules(target))
            return notMade(reasonOf(error));
        if (const lxw_error error = addCharts(target))
            return notMade(reasonOf(error));
        if (!target.sheet.hidden && !opensAtASheet) {
            worksheet_activate(worksheet);
            worksheet_set_first_sheet(worksheet);
            opensAtASheet = true;
        }
    }
    return std::nullopt;
}

std::optional<QString> Writing::write()
{
    lxw_workbook_options options{};
    options.tmpdir = m_folder.data();
    m_file = workbook_new_opt(m_path.constData(), &options);
    if (!m_file)
        return notMade(reasonOf(LXW_ERROR_MEMORY_MALLOC_FAILED));
    setProperties();
    auto refusal = writeSheets();
    const lxw_error error = workbook_close(m_file); // frees it as well
    if (!refusal && error)
        refusal = notMade(reasonOf(error));
    return refusal;
}

} // namespace

WorkbookFile workbookFile(const Workbook &workbook)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return {{}, notMade(folder.errorString())};
    const Workbook complete = withListsOnASheet(workbook);
    Writing writing(complete, folder.path());
    if (auto refusal = writing.write())
        return {{}, *refusal};
    QFile file(writing.path());
    if (!file.open(QIODevice::ReadOnly))
        return {{}, notMade(file.errorString())};
    QByteArray bytes = file.readAll();
    if (!isWhole(bytes))
        return {{}, notMade(reasonOf(LXW_ERROR_CREATING_TMPFILE))};
    return {bytes, {}};
}

} // namespace shisaku

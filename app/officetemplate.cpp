#include "app/officetemplate.h"

#include "models/domain/reporttemplate.h"
#include "models/reports/templatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::OfficeTemplate)
};

constexpr qint64 largestFile = 1'000'000; // bytes; the program's own has some thousand

} // namespace

OfficeTemplate readOfficeTemplate(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would be waited for
        return {.refusal = Tr::tr("The file %1 cannot be read. The template stays as it was.")
                               .arg(QDir::toNativeSeparators(path))};
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return {.refusal = Tr::tr("The file %1 is larger than any template (1 MB). The template "
                                  "stays as it was; please choose the right file.")
                               .arg(QDir::toNativeSeparators(path))};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return {.refusal = Tr::tr("The template is not written in UTF-8. The template stays as it "
                                  "was; please save the file as UTF-8.")};
    if (const auto refusal = templateRefusal(text))
        return {.refusal = *refusal};
    return {.text = text};
}

ChangeSet templateReplacement(const Plan &plan, const QString &text)
{
    ChangeSet changes;
    PlanInfo after = plan.info();
    after.reportTemplate = text == programTemplate() ? QString() : text;
    if (after != plan.info())
        changes.replace(plan.info(), after);
    return changes;
}

} // namespace shisaku

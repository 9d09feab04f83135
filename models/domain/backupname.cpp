#include "models/domain/backupname.h"

#include "models/domain/filename.h"
#include "models/domain/fiscalyear.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <tuple>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::BackupName)
};

struct Word {
    BackupReason reason;
    QStringView inName; ///< what stands for it in a file's name, the closed year before it
};

const auto planEnding = ".shisaku"_L1;
/// A name of the first kind has a space before the word, one of the second has none, so that they
/// are never the same.
const auto folderEnding = u" バックアップ"_s;
const auto digestEnding = u"のバックアップ"_s;

constexpr Word words[] = {
    {BackupReason::DayStart, u"始業時"},
    {BackupReason::BeforeImport, u"取り込み前"},
    {BackupReason::BeforeMigration, u"形式更新前"},
    {BackupReason::BeforeClosing, u"確定前"},
    {BackupReason::BeforeBulk, u"一括変更前"},
    {BackupReason::BeforeRestoring, u"戻す前"},
    {BackupReason::Replaced, u"戻す前の元ファイル"},
};

QString wordFor(BackupReason reason)
{
    for (const Word &word : words) {
        if (word.reason == reason)
            return word.inName.toString();
    }
    return {};
}

/// Of a closing there is always a year, of others never.
std::optional<BackupOccasion> occasionNamed(const QString &text)
{
    for (const Word &word : words) {
        if (word.reason != BackupReason::BeforeClosing && text == word.inName)
            return BackupOccasion{word.reason};
    }
    const QString closing = wordFor(BackupReason::BeforeClosing);
    if (text.size() > closing.size() && text.endsWith(closing))
        return BackupOccasion{BackupReason::BeforeClosing, text.chopped(closing.size())};
    return std::nullopt;
}

} // namespace

bool isOlder(const BackupName &left, const BackupName &right)
{
    return std::tie(left.day, left.time, left.number) <
           std::tie(right.day, right.time, right.number);
}

QString fileNameOf(const BackupName &backup)
{
    const QString number = backup.number > 1 ? u"(%1)"_s.arg(backup.number) : QString();
    return backup.day.toString(u"yyyy-MM-dd "_s) + backup.time.toString(u"HH時mm分ss秒"_s) +
           number + u' ' + backup.occasion.year + wordFor(backup.occasion.reason) + planEnding;
}

std::optional<BackupName> backupNamed(const QString &fileName)
{
    static const QRegularExpression form(
        uR"(\A(\d{4}-\d\d-\d\d) (\d\d)時(\d\d)分(\d\d)秒(?:\((\d{1,6})\))? (\S+)\.shisaku\z)"_s);
    const auto match = form.match(fileName);
    const auto occasion = match.hasMatch() ? occasionNamed(match.captured(6)) : std::nullopt;
    if (!occasion)
        return std::nullopt;
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    const BackupName backup{QDate::fromString(match.captured(1), Qt::ISODate),
                            QTime(number(2), number(3), number(4)),
                            match.captured(5).isEmpty() ? 1 : number(5), *occasion};
    const bool isOurs =
        backup.day.isValid() && backup.time.isValid() && fileNameOf(backup) == fileName;
    return isOurs ? std::optional(backup) : std::nullopt;
}

QString backupFolderName(const QString &planFileName)
{
    if (planFileName.endsWith(planEnding)) {
        QString name = planFileName.chopped(planEnding.size()) + folderEnding;
        if (name.toUtf8().size() <= longestOnDisk)
            return name;
    }
    return digestedName(planFileName, digestEnding);
}

bool isBackupFolderName(const QString &name)
{
    return name.endsWith(folderEnding) || name.endsWith(u'）' + digestEnding);
}

QString reasonText(const BackupOccasion &occasion)
{
    switch (occasion.reason) {
    case BackupReason::DayStart:
        return Tr::tr("Start of the day");
    case BackupReason::BeforeImport:
        return Tr::tr("Before an import");
    case BackupReason::BeforeMigration:
        return Tr::tr("Before the file was brought to a new version");
    case BackupReason::BeforeClosing:
        return Tr::tr("Before %1 was closed").arg(occasion.year);
    case BackupReason::BeforeBulk:
        return Tr::tr("Before a change of many values");
    case BackupReason::BeforeRestoring:
        return Tr::tr("Before a backup was restored");
    case BackupReason::Replaced:
        break;
    }
    return Tr::tr("The file that a backup replaced, as it was");
}

QString timeText(const BackupName &backup)
{
    return Tr::tr("%1 %2").arg(dateLabel(backup.day), backup.time.toString(u"HH:mm:ss"_s));
}

} // namespace shisaku

#include "models/tables/recordcells.h"

#include "models/domain/text.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Records)
};

} // namespace

QString recordWord(const char *english)
{
    return *english ? QCoreApplication::translate("shisaku::Records", english) : QString();
}

std::optional<std::size_t> readChoice(const QList<Choice> &choices, const QString &typed)
{
    const QString wanted = searchKey(typed.simplified());
    const auto named = std::ranges::find_if(choices, [&](const Choice &choice) {
        return !wanted.isEmpty() && searchKey(choice.value.simplified()) == wanted;
    });
    if (named != choices.end())
        return static_cast<std::size_t>(named - choices.begin());
    bool isNumber = false;
    const int place = wanted.toInt(&isNumber);
    if (isNumber && place >= 1 && place <= choices.size())
        return static_cast<std::size_t>(place - 1);
    return std::nullopt;
}

RecordEdit notAChoice(const QString &typed)
{
    return {.refusal = typed.trimmed().isEmpty()
                           ? Tr::tr("This cell cannot be empty. Nothing was changed; please choose "
                                    "from the list (Alt+↓).")
                           : Tr::tr("“%1” is not in the list. Nothing was changed; please choose "
                                    "from the list (Alt+↓).")
                                 .arg(typed)};
}

QString yearText(std::optional<int> fiscalYear)
{
    return fiscalYear ? fiscalYearLabel(*fiscalYear) : QString();
}

RecordEdit notAYear(const QString &typed)
{
    return {.refusal = Tr::tr("“%1” is not a fiscal year. Nothing was changed; please type it like "
                              "R1, 令和元 or 2019.")
                           .arg(typed)};
}

} // namespace shisaku

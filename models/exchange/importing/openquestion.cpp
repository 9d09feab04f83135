#include "models/exchange/importing/openquestion.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::OpenQuestion)
};

} // namespace

QString openQuestionSentence(const ColumnMapping &mapping)
{
    if (mapping.undecided.empty())
        return {};
    const OpenQuestion &question = mapping.undecided.front();
    if (question.headings.size() > 1)
        return Tr::tr("It is not clear which of these columns counts: %1.")
            .arg(question.headings.join(Tr::tr(", ")));
    if (question.isOfYear)
        return Tr::tr("Other columns are of another year, so it is not clear whether “%1” is of "
                      "this one.")
            .arg(question.headings.value(0));
    return Tr::tr("It is not clear what the column “%1” holds.").arg(question.headings.value(0));
}

} // namespace shisaku

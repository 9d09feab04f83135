#include "models/exchange/reading/errorwords.h"

#include <QLatin1StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{

bool isErrorWord(QStringView text)
{
    static constexpr QLatin1StringView words[] = {
        "#N/A"_L1,   "#DIV/0!"_L1, "#VALUE!"_L1, "#REF!"_L1,   "#NAME?"_L1,        "#NUM!"_L1,
        "#NULL!"_L1, "#SPILL!"_L1, "#CALC!"_L1,  "#FIELD!"_L1, "#GETTING_DATA"_L1, "#UNKNOWN!"_L1};
    if (text.startsWith(u'#'))
        return std::ranges::any_of(words, [text](QLatin1StringView word) { return text == word; });
    return text.size() == 7 && text.startsWith("Err:5"_L1); // LibreOffice's own: Err:502
}

} // namespace shisaku

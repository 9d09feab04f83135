#include "views/pages/partname.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ReportPart)
};

constexpr qsizetype longest = 36;        ///< of a part's first words
constexpr qsizetype longestHeading = 14; ///< of what a part stands under

QString beginningOf(const ReportText &text, qsizetype most = longest)
{
    const QString words = plainText(text).simplified();
    return words.size() > most ? words.left(most) + QChar(0x2026) : words;
}

struct NameOf {
    QString text;

    QString operator()(const TitlePart &) const { return Tr::tr("Title: %1").arg(text); }
    QString operator()(const HeadingPart &) const { return text; }
    QString operator()(const ProsePart &) const { return Tr::tr("Text: %1").arg(text); }
    QString operator()(const TablePart &) const { return Tr::tr("Table: %1").arg(text); }
    QString operator()(const ChartPart &) const { return Tr::tr("Chart: %1").arg(text); }
};

} // namespace

std::vector<QString> partNames(const Report &report)
{
    std::vector<QString> names;
    QString section;
    for (const ReportPart &part : report.parts) {
        const bool isHeading = std::holds_alternative<HeadingPart>(part.content);
        const QString name = std::visit(NameOf{beginningOf(part.text)}, part.content);
        if (isHeading)
            section = beginningOf(part.text, longestHeading);
        //: A part of a report: the heading it stands under, and what it is
        names.push_back(isHeading || section.isEmpty() ? name
                                                       : Tr::tr("%1 > %2").arg(section, name));
    }
    return names;
}

const ReportPart *partAt(const Report &report, const QString &place)
{
    const auto at = std::ranges::find(report.parts, place, &ReportPart::place);
    return at != report.parts.end() ? &*at : nullptr;
}

} // namespace shisaku

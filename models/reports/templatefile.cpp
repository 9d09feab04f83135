#include "models/reports/templatefile.h"

#include "models/domain/text.h"
#include "models/reports/mustache.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

using Kind = TemplateBlock::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Template)
};

struct KindWord {
    QStringView word;
    Kind kind;
};

constexpr std::array kindWords{KindWord{u"表題", Kind::Title},
                               KindWord{u"見出し", Kind::Heading},
                               KindWord{u"小見出し", Kind::Subheading},
                               KindWord{u"段落", Kind::Paragraph},
                               KindWord{u"表", Kind::Table},
                               KindWord{u"図", Kind::Chart}};

/// What a template calls a table or a chart, and its name in places.
struct Figure {
    Kind kind;
    QStringView word;
    QStringView name;
};

constexpr std::array figures{
    Figure{Kind::Table, u"評価別", u"grades"}, Figure{Kind::Table, u"方向性別", u"directions"},
    Figure{Kind::Table, u"基本目標別", u"goals"}, Figure{Kind::Chart, u"評価別", u"grade"}};

/// Reads a template line by line, up to the first line that is no good.
class Reader
{
public:
    TemplateFile read(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype at = 0; at < lines.size() && !m_file.refusal; ++at) {
            m_line = at + 1;
            readLine(lines[at].trimmed());
        }
        if (!m_file.refusal && m_isForEachGoal)
            refuse(Tr::tr("[基本目標ごと] has no [ここまで]."));
        if (!m_file.refusal && !m_places.contains(u"title"_s))
            refuse(Tr::tr("There is no [表題]."));
        return std::move(m_file);
    }

private:
    void refuse(const QString &what)
    {
        m_file.refusal = Tr::tr("The report's template cannot be used, line %1: %2")
                             .arg(QString::number(m_line), what);
    }

    void readLine(const QString &line)
    {
        static const QRegularExpression blank(u"\\s+"_s);
        if (line.isEmpty() || line.startsWith(u'#'))
            return;
        if (!line.startsWith(u'[') || !line.endsWith(u']'))
            return addText(line);
        const QString inside = line.sliced(1, line.size() - 2).trimmed();
        if (inside == u"基本目標ごと"_s || inside == u"ここまで"_s)
            return turn(inside == u"基本目標ごと"_s);
        begin(inside.section(blank, 0, 0), inside.section(blank, 1));
    }

    void addText(const QString &line)
    {
        if (m_file.sections.empty() || m_file.sections.back().blocks.empty())
            return refuse(Tr::tr("The text belongs to no part of the report."));
        if (const auto refusal = textRefusal(line))
            return refuse(*refusal);
        m_file.sections.back().blocks.back().text += line;
    }

    void turn(bool isForEachGoal)
    {
        if (m_isForEachGoal == isForEachGoal)
            return refuse(Tr::tr("[基本目標ごと] and [ここまで] do not take turns."));
        m_isForEachGoal = isForEachGoal;
        m_file.sections.push_back({.isForEachGoal = isForEachGoal});
    }

    void begin(const QString &word, const QString &name)
    {
        const auto known = std::ranges::find(kindWords, QStringView(word), &KindWord::word);
        if (known == kindWords.end())
            return refuse(Tr::tr("There is no kind of part called “%1”.").arg(word));
        TemplateBlock block{.kind = known->kind, .name = name};
        if (!resolveName(block))
            return refuse(Tr::tr("[%1] cannot have the name “%2”.").arg(word, name));
        if (m_isForEachGoal && !isRepeatable(block.kind))
            return refuse(Tr::tr("[%1] cannot be repeated.").arg(word));
        if (block.kind == Kind::Subheading && !m_hasHeading)
            return refuse(Tr::tr("[小見出し] stands before the first [見出し]."));
        const QString place = placeOf(block, GoalId{m_isForEachGoal ? 1 : 0});
        if (m_places.contains(place))
            return refuse(Tr::tr("[%1] is there twice.").arg((word + u' ' + name).trimmed()));
        m_places.insert(place);
        m_hasHeading = m_hasHeading || block.kind == Kind::Heading;
        if (m_file.sections.empty())
            m_file.sections.push_back({});
        m_file.sections.back().blocks.push_back(std::move(block));
    }

    static bool isRepeatable(Kind kind)
    {
        return kind == Kind::Subheading || kind == Kind::Paragraph;
    }

    /// Whether the block's name is one of those that its kind can have; a figure gets its name in
    /// places.
    static bool resolveName(TemplateBlock &block)
    {
        static const QRegularExpression pattern(u"\\A[a-z][a-z0-9-]*\\z"_s);
        if (block.kind == Kind::Title)
            return block.name.isEmpty();
        if (block.kind != Kind::Table && block.kind != Kind::Chart)
            return pattern.match(block.name).hasMatch();
        const auto figure = std::ranges::find_if(figures, [&](const Figure &each) {
            return each.kind == block.kind && each.word == block.name;
        });
        if (figure == figures.end())
            return false;
        block.name = figure->name.toString();
        return true;
    }

    TemplateFile m_file{.sections = {}};
    QSet<QString> m_places;
    qsizetype m_line = 0;
    bool m_isForEachGoal = false;
    bool m_hasHeading = false;
};

/// Facts of no plan: the names that a text can use are the same for every one.
Plan planOfOneYear()
{
    Plan plan;
    plan.apply(Change(Replacement<Year>{std::nullopt, Year{.id = {1}}}));
    return plan;
}

} // namespace

QString placeOf(const TemplateBlock &block, GoalId goal)
{
    const QString prefix = goal ? u"goal/%1/"_s.arg(goal.value) : QString();
    switch (block.kind) {
    case Kind::Title:
        return prefix + u"title"_s;
    case Kind::Heading:
    case Kind::Subheading:
        return prefix + u"heading/"_s + block.name;
    case Kind::Paragraph:
        return prefix + block.name;
    case Kind::Table:
        return prefix + u"table/"_s + block.name;
    case Kind::Chart:
        return prefix + u"chart/"_s + block.name;
    }
    Q_UNREACHABLE();
}

TemplateFile readTemplateFile(const QString &text)
{
    return Reader().read(text);
}

std::optional<QString> templateRefusal(const QString &text)
{
    const TemplateFile file = readTemplateFile(text);
    if (file.refusal)
        return file.refusal;
    const Plan plan = planOfOneYear();
    const auto facts = factsOf(plan, {1});
    const TemplateData year = yearData(*facts);
    const TemplateData goal = goalData(*facts, {});
    for (const TemplateSection &section : file.sections) {
        const std::vector<const TemplateData *> data =
            section.isForEachGoal ? std::vector{&year, &goal} : std::vector{&year};
        for (const TemplateBlock &block : section.blocks) {
            if (const auto refusal = mustacheRefusal(block.text, data))
                return Tr::tr("The report's template cannot be used, text “%1”: %2")
                    .arg(placeOf(block), *refusal);
        }
    }
    return std::nullopt;
}

} // namespace shisaku

#include "models/reports/annualreport.h"

#include "models/domain/reporttemplate.h"
#include "models/reports/injapanese.h"
#include "models/reports/mustache.h"
#include "models/reports/publishedreport.h"
#include "models/reports/reportsheets.h"
#include "models/reports/seen.h"
#include "models/reports/slottable.h"
#include "models/reports/storedtext.h"
#include "models/reports/templatefile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Report)
};

/// Fills the template of one year.
class Author
{
public:
    explicit Author(const Facts &facts)
        : m_facts(facts)
        , m_slots(facts)
        , m_yearData(yearData(facts))
    {
    }

    /// Calls `use(block, place, text)` for each text of the template, from top to bottom.
    void forEachText(const TemplateFile &file, auto use) const
    {
        for (const TemplateSection &section : file.sections) {
            if (!section.isForEachGoal) {
                useTexts(section, {}, std::array{&m_yearData}, use);
                continue;
            }
            for (const GoalCount &row : m_facts.goals.rows) {
                const TemplateData data = goalData(m_facts, row.goal);
                useTexts(section, row.goal, std::array{&m_yearData, &data}, use);
            }
        }
    }

    ReportPart part(const TemplateBlock &block, const QString &place, const ReportText &text) const
    {
        ReportPart part{.place = place, .content = contentOf(block), .text = text};
        const auto *own = m_facts.plan.find<Paragraph>({m_facts.year.id, place});
        if (own) {
            part.text = comparedWithSeen(m_slots.filled(readStoredText(own->text)), own->seen);
            part.isWritten = true;
            part.isTemplateChanged = isTemplateChanged(text, own->seen);
        }
        return part;
    }

private:
    void useTexts(const TemplateSection &section, GoalId goal,
                  std::span<const TemplateData *const> data, auto use) const
    {
        QStringList texts;
        for (const TemplateBlock &block : section.blocks)
            texts << block.text;
        texts = filled(texts, data);
        for (std::size_t at = 0; at < section.blocks.size(); ++at)
            use(section.blocks[at], placeOf(section.blocks[at], goal),
                m_slots.filled(readStoredText(texts[qsizetype(at)])));
    }

    decltype(ReportPart::content) contentOf(const TemplateBlock &block) const
    {
        switch (block.kind) {
        case TemplateBlock::Kind::Title:
            return TitlePart{};
        case TemplateBlock::Kind::Heading:
            return HeadingPart{1};
        case TemplateBlock::Kind::Subheading:
            return HeadingPart{2};
        case TemplateBlock::Kind::Paragraph:
            return ProsePart{};
        case TemplateBlock::Kind::Table:
            return tablePart(block.name, m_facts.plan, m_facts.year.id);
        case TemplateBlock::Kind::Chart:
            return chartPart(block.name, m_facts.plan, m_facts.year.id);
        }
        Q_UNREACHABLE();
    }

    const Facts &m_facts;
    SlotTable m_slots;
    TemplateData m_yearData;
};

/// What stands in the place of a report that there cannot be.
Report refused(const Plan &plan, const QString &refusal)
{
    const QString title = inOneLine(plan.info().title);
    return {
        .title = title,
        .parts = {{.place = u"title"_s, .content = TitlePart{}, .text = {{.text = title}}},
                  {.place = u"template"_s, .content = ProsePart{}, .text = {{.text = refusal}}}},
        .refusal = refusal};
}

/// Calls `use(author, block, place, text)` for each text of the template in force for the year.
/// Says, in the user's language, why there is none.
std::optional<QString> forEachText(const Plan &plan, YearId year, auto use)
{
    const QString text = reportTemplateFor(plan);
    if (auto refusal = templateRefusal(text))
        return refusal;
    const InJapanese japanese;
    if (const auto facts = factsOf(plan, year)) {
        const Author author(*facts);
        author.forEachText(
            readTemplateFile(text),
            [&](const TemplateBlock &block, const QString &place, const ReportText &ofTemplate) {
                use(author, block, place, ofTemplate);
            });
    }
    return {};
}

/// The report of a year that is open, or was closed before there were reports.
Report currentReport(const Plan &plan, YearId year)
{
    Report report;
    const auto refusal = forEachText(plan, year,
                                     [&](const Author &author, const TemplateBlock &block,
                                         const QString &place, const ReportText &ofTemplate) {
                                         ReportPart part = author.part(block, place, ofTemplate);
                                         if (block.kind == TemplateBlock::Kind::Title)
                                             report.title = plainText(part.text);
                                         // A paragraph of conditions that do not hold is not there.
                                         if (block.kind != TemplateBlock::Kind::Paragraph ||
                                             part.isWritten || !part.text.empty())
                                             report.parts.push_back(std::move(part));
                                     });
    return refusal ? refused(plan, *refusal) : report;
}

} // namespace

Report annualReport(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    if (!year)
        return {};
    if (year->report.isEmpty())
        return currentReport(plan, id);
    const auto published = readPublishedReport(plan, *year);
    return published ? *published
                     : refused(plan, Tr::tr("The published report of %1 is damaged. Nothing was "
                                            "changed; please go back to a backup.")
                                         .arg(yearLabel(*year)));
}

ReportText templateText(const Plan &plan, YearId year, const QString &place)
{
    ReportText found;
    forEachText(plan, year,
                [&](const Author &, const TemplateBlock &, const QString &each,
                    const ReportText &ofTemplate) {
                    if (each == place)
                        found = ofTemplate;
                });
    return found;
}

} // namespace shisaku

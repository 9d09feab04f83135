#include "models/domain/closing.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Closing)
};

/// Hashes records field by field, the kind first. The separators are control characters, which no
/// text of a plan holds, so two different plans never give the same bytes.
class Digest
{
public:
    void add(const auto &...fields)
    {
        (addField(fields), ...);
        m_hash.addData("\x1e");
    }
    QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    void addField(const QString &text)
    {
        m_hash.addData(text.toUtf8());
        m_hash.addData("\x1f");
    }
    void addField(qint64 number) { addField(QString::number(number)); }
    template <class Tag>
    void addField(Id<Tag> id)
    {
        addField(id.value);
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void addField(Enum value) { addField(static_cast<qint64>(value)); }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void addScale(Digest &digest, const Plan &plan)
{
    digest.add(u"plan"_s, plan.info().title, plan.info().percentBase);
    for (const Goal &goal : plan.records<Goal>().all())
        digest.add(u"goal"_s, goal.id, goal.position, goal.mark, goal.title);
    for (const Grade &grade : plan.records<Grade>().all())
        digest.add(u"grade"_s, grade.id, grade.position, grade.code, grade.label, grade.definition,
                   grade.role);
    for (const Direction &direction : plan.records<Direction>().all())
        digest.add(u"direction"_s, direction.id, direction.position, direction.label,
                   direction.role);
}

void addIndicators(Digest &digest, const Plan &plan, YearId year)
{
    for (const IndicatorValue &value : plan.indicatorValues(year)) {
        const Indicator indicator = plan.find<Indicator>(value.indicator)
                                        ? *plan.find<Indicator>(value.indicator)
                                        : Indicator{};
        digest.add(u"indicator"_s, indicator.id, indicator.measure, indicator.position,
                   indicator.name, indicator.unit, indicator.better, value.target, value.actual);
    }
}

} // namespace

QString yearDigest(const Plan &plan, const Year &year)
{
    Digest digest;
    digest.add(u"year"_s, year.fiscalYear, year.kind);
    addScale(digest, plan);
    for (const Measure &measure : plan.records<Measure>().all()) {
        if (measure.isInForce(year))
            digest.add(u"measure"_s, measure.id, measure.number, measure.title, measure.goal);
    }
    for (const Evaluation &e : plan.evaluations(year.id))
        digest.add(u"evaluation"_s, e.measure, e.department, e.grade, e.direction, e.achievement,
                   e.reason, e.nextSteps);
    addIndicators(digest, plan, year.id);
    // Years that were closed before there were reports have neither, and keep the digest they have.
    for (const Paragraph &paragraph : plan.paragraphs(year.id))
        digest.add(u"paragraph"_s, paragraph.place, paragraph.text, paragraph.seen);
    if (!year.report.isEmpty())
        digest.add(u"report"_s, year.report);
    return digest.hex();
}

bool isAltered(const Plan &plan, const Year &year)
{
    return year.isClosed() && year.digest != yearDigest(plan, year);
}

std::vector<Year> alteredYears(const Plan &plan)
{
    std::vector<Year> altered;
    std::ranges::copy_if(plan.records<Year>().all(), std::back_inserter(altered),
                         [&](const Year &year) { return isAltered(plan, year); });
    return altered;
}

ChangeSet closing(const Plan &plan, YearId id, const QString &report)
{
    ChangeSet changes;
    if (const Year *year = plan.find<Year>(id)) {
        Year closed = *year;
        closed.state = YearState::Closed;
        closed.reopenReason.clear();
        closed.report = report;
        closed.digest = yearDigest(plan, closed);
        changes.replace(*year, closed);
    }
    return changes;
}

ChangeSet reopening(const Plan &plan, YearId id, const QString &reason)
{
    ChangeSet changes;
    if (const Year *year = plan.find<Year>(id)) {
        Year open = *year;
        open.state = YearState::Open;
        open.reopenReason = reason.trimmed();
        open.digest.clear();
        open.report.clear();
        changes.replace(*year, open);
    }
    return changes;
}

std::vector<Year> openYearsBefore(const Plan &plan, const Year &year)
{
    std::vector<Year> open = plan.years();
    std::erase_if(open,
                  [&](const Year &each) { return each.isClosed() || !isEarlier(each, year); });
    return open;
}

QString openBeforeSentence(const Plan &plan, const Year &year)
{
    QStringList open;
    for (const Year &each : openYearsBefore(plan, year))
        open << yearLabel(each);
    return open.isEmpty() ? QString()
                          : Tr::tr("Not closed yet: %1. What is corrected there changes the "
                                   "comparison with it.")
                                .arg(open.join(Tr::tr(", ")));
}

QString alteredSentence(const Year &year)
{
    return Tr::tr("%1 was closed, but its figures were altered outside this program. Nothing was "
                  "changed; please go back to a backup.")
        .arg(yearLabel(year));
}

QString closedSentence(const Year &year)
{
    return Tr::tr("%1 is closed, and its published figures do not change. Nothing was changed; to "
                  "correct it, reopen the year first.")
        .arg(yearLabel(year));
}

} // namespace shisaku

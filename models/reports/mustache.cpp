#include "models/reports/mustache.h"

#include <QCoreApplication>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

namespace mustache = kainjow::mustache;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Mustache)
};

mustache::data dataOf(const TemplateData &values)
{
    mustache::data data;
    for (auto each = values.slotNames.begin(); each != values.slotNames.end(); ++each)
        data.set(each.key().toStdString(), "{{" + each.value().toStdString() + "}}");
    for (auto each = values.conditions.begin(); each != values.conditions.end(); ++each)
        data.set(each.key().toStdString(), each.value());
    for (const TemplateList &list : values.lists) {
        mustache::list rows;
        for (const TemplateData &row : list.rows)
            rows.push_back(dataOf(row));
        data.set(list.name.toStdString(), rows);
    }
    return data;
}

/// Without the spaces that Mustache takes away; full-width ones are not among them.
QString trimmed(const QString &tag)
{
    return QString::fromStdString(mustache::trim(tag.toStdString()));
}

/// Looks at the tags of a text one after the other, for what Mustache would let pass in silence.
class TagCheck
{
public:
    explicit TagCheck(std::span<const TemplateData *const> data)
        : m_scopes(data.begin(), data.end())
    {
    }

    /// What is wrong with the tag, given what stands between {{ and }}.
    std::optional<QString> refusal(const QString &tag)
    {
        const QChar sign = tag.isEmpty() ? QChar() : tag.front();
        if (sign == u'!')
            return std::nullopt;
        if (u"{&>="_s.contains(sign))
            return Tr::tr("{{%1}} is not used here.").arg(tag);
        if (sign == u'#' || sign == u'^')
            return begin(trimmed(tag.sliced(1)), sign == u'#');
        if (sign == u'/')
            return end(trimmed(tag.sliced(1)));
        if (!knows(&TemplateData::slotNames, tag))
            return unknown(tag);
        return std::nullopt;
    }

    bool isAllEnded() const { return m_open.empty(); }

private:
    struct Section {
        QString name;
        std::size_t scopes; ///< how many there were outside of it
        bool isList;
    };

    static QString unknown(const QString &name)
    {
        return Tr::tr("There is no name “%1” here.").arg(name);
    }

    bool knows(auto names, const QString &name) const
    {
        return std::ranges::any_of(
            m_scopes, [&](const TemplateData *scope) { return (scope->*names).contains(name); });
    }

    const TemplateList *listOf(const QString &name) const
    {
        if (m_lists > 0)
            return m_scopes.back()->list(name);
        for (const TemplateData *scope : m_scopes) {
            if (const TemplateList *list = scope->list(name))
                return list;
        }
        return nullptr;
    }

    std::optional<QString> begin(const QString &name, bool isPositive)
    {
        constexpr std::size_t deepest = 10;
        const TemplateList *list = listOf(name);
        if (!list && !knows(&TemplateData::conditions, name))
            return unknown(name);
        if (m_open.size() == deepest)
            return Tr::tr("{{#%1}} stands within too many others.").arg(name);
        const bool isList = list && isPositive;
        m_open.push_back({name, m_scopes.size(), isList});
        if (isList) {
            m_scopes.push_back(&list->shape.front());
            ++m_lists;
        }
        return std::nullopt;
    }

    std::optional<QString> end(const QString &name)
    {
        if (m_open.empty() || m_open.back().name != name)
            return Tr::tr("{{/%1}} does not end what was begun last.").arg(name);
        m_scopes.resize(m_open.back().scopes);
        m_lists -= m_open.back().isList ? 1 : 0;
        m_open.pop_back();
        return std::nullopt;
    }

    std::vector<const TemplateData *> m_scopes; ///< the innermost last
    std::vector<Section> m_open;
    int m_lists = 0;
};

} // namespace

QStringList filled(const QStringList &texts, std::span<const TemplateData *const> data)
{
    std::vector<mustache::data> values;
    for (const TemplateData *each : data)
        values.push_back(dataOf(*each));
    mustache::context<std::string> context;
    for (const mustache::data &each : values)
        context.push(&each);
    QStringList result;
    for (const QString &text : texts) {
        std::ostringstream out;
        mustache::mustache(text.toStdString()).render(context, out);
        result << QString::fromStdString(out.str());
    }
    return result;
}

std::optional<QString> mustacheRefusal(const QString &text,
                                       std::span<const TemplateData *const> data)
{
    TagCheck check(data);
    qsizetype at = 0;
    while ((at = text.indexOf("{{"_L1, at)) >= 0) {
        const qsizetype end = text.indexOf("}}"_L1, at);
        if (end < 0)
            return Tr::tr("A {{ has no }}.");
        if (auto refusal = check.refusal(trimmed(text.sliced(at + 2, end - at - 2))))
            return refusal;
        at = end + 2;
    }
    if (!check.isAllEnded())
        return Tr::tr("A {{#…}} has no {{/…}}.");
    const mustache::mustache parsed(text.toStdString());
    return parsed.is_valid() ? std::nullopt
                             : std::optional(QString::fromStdString(parsed.error_message()));
}

} // namespace shisaku

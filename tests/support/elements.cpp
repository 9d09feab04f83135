#include "tests/support/elements.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace shisaku::test
{

std::vector<Node> nodesOf(const QByteArray &page)
{
    std::vector<Node> nodes;
    std::vector<std::size_t> open;
    QXmlStreamReader xml(page);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        QString said = token == QXmlStreamReader::Characters ? xml.text().toString() : QString();
        if (token == QXmlStreamReader::StartElement) {
            QStringList around;
            for (const std::size_t at : open)
                around << nodes[at].name;
            nodes.push_back({xml.name().toString(), xml.attributes(), around, {}});
            open.push_back(nodes.size() - 1);
            if (xml.name() == "br"_L1)
                said = u"\n"_s;
        } else if (token == QXmlStreamReader::EndElement) {
            open.pop_back();
        }
        for (const std::size_t at : open)
            nodes[at].text += said;
    }
    if (xml.hasError())
        qWarning() << xml.errorString() << xml.lineNumber();
    return xml.hasError() ? std::vector<Node>{} : nodes;
}

std::vector<Node> named(const std::vector<Node> &nodes, const QStringList &names)
{
    std::vector<Node> found;
    std::ranges::copy_if(nodes, std::back_inserter(found),
                         [&](const Node &node) { return names.contains(node.name); });
    return found;
}

QStringList texts(const std::vector<Node> &nodes)
{
    QStringList all;
    for (const Node &node : nodes)
        all << node.text;
    return all;
}

} // namespace shisaku::test

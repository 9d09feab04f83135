#include "tests/support/elements.h"

#include "tests/support/xmltree.h"

#include <algorithm>

namespace shisaku::test
{

namespace
{

void addNodes(const XmlTree &element, const QStringList &around, std::vector<Node> &nodes)
{
    nodes.push_back({element.name, element.attributes, around, element.text});
    for (const XmlTree &child : element.children)
        addNodes(child, around + QStringList{element.name}, nodes);
}

} // namespace

std::vector<Node> nodesOf(const QByteArray &page)
{
    std::vector<Node> nodes;
    if (const XmlTree root = xmlTree(page); !root.name.isEmpty())
        addNodes(root, {}, nodes);
    return nodes;
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

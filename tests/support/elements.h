#pragma once

#include <QMap>
#include <QStringList>

#include <vector>

namespace shisaku::test
{

/// An element of a page, with the text inside it and the elements around it.
struct Node {
    QString name;
    QMap<QString, QString> attributes;
    QStringList around; ///< names, the outermost first
    QString text;       ///< of all that is inside; a break is a line's end

    QString operator[](QLatin1StringView attribute) const { return attributes.value(attribute); }
};

/// The document's elements in their order. It is read as XML, which forgives nothing: of what is
/// not well-formed there are none.
std::vector<Node> nodesOf(const QByteArray &document);

/// Those of them that have one of the names.
std::vector<Node> named(const std::vector<Node> &nodes, const QStringList &names);

QStringList texts(const std::vector<Node> &nodes);

} // namespace shisaku::test

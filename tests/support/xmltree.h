#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace shisaku::test
{

/// An element of an XML document that a test reads back.
struct XmlTree {
    QString name; ///< with its prefix
    QMap<QString, QString> attributes{};
    QString text{}; ///< its own and that of everything in it
    std::vector<XmlTree> children{};

    /// The elements of that name in it, at any depth, in their order.
    std::vector<XmlTree> all(const QString &wanted) const;
    /// The first of them; an empty element where there is none.
    XmlTree first(const QString &wanted) const;
    QStringList childNames() const;
};

/// The document's root; an element without a name where it is not well formed.
XmlTree xmlTree(const QByteArray &document);

/// The files of a zip archive by their names; none where it is damaged.
QMap<QString, QByteArray> filesOf(const QByteArray &package);
/// Their names in the order of the archive.
QStringList namesOf(const QByteArray &package);

} // namespace shisaku::test

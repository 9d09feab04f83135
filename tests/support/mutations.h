#pragma once

#include <QByteArray>
#include <QMap>
#include <QRandomGenerator>

namespace shisaku::test
{

/// The bytes with a few faults: some are others, are gone, stand there twice, or the rest is cut
/// off.
QByteArray withSpoiltBytes(QByteArray bytes, QRandomGenerator &chance);

/// The XML with a few changes that mostly leave it XML: tags and texts that are gone, stand there
/// twice or elsewhere, names and values that are others, such as numbers beyond all.
QByteArray withSpoiltXml(const QByteArray &xml, QRandomGenerator &chance);

/// The parts of a workbook with such faults in one or some of them, or in their names, or with
/// parts that are gone or stand in another's place.
QMap<QString, QByteArray> withSpoiltParts(QMap<QString, QByteArray> parts,
                                          QRandomGenerator &chance);

} // namespace shisaku::test

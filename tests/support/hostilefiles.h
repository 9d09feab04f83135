#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace shisaku::test
{

/// A file that somebody sends to harm, to cheat or by mistake, as an answer for the sample's year
/// 2019.
struct HostileFile {
    QString name;   ///< what is wrong with it
    QString suffix; ///< what its name ends in
    std::function<QByteArray()> bytes;
    /// A word of what the program says against it; empty where it is read, and No. 4 gets grade B.
    QString refusal{};
    bool isLarge = false; ///< it takes a second, or a second to make
};

/// Archives that lie or burst.
std::vector<HostileFile> hostileArchives();
/// Sound archives whose parts are .xlsx gone wrong: in its sheets, or in the parts beside them.
std::vector<HostileFile> hostileSheets();
std::vector<HostileFile> hostileParts();
/// The same for .ods.
std::vector<HostileFile> hostileOdsFiles();
/// Other files that are called a workbook or a CSV file.
std::vector<HostileFile> mislabelledFiles();
/// CSV files beyond what one holds.
std::vector<HostileFile> hostileTexts();

/// All of them, the large ones last.
std::vector<HostileFile> hostileFiles();

/// The same as a large one.
HostileFile large(HostileFile file);

/// The rows of a sheet that gives No. 4 the grade B.
QByteArray answerRows();

/// An element of each of the numbers, `#` in it being the number.
QByteArray repeated(const QByteArray &element, int first, int last);

} // namespace shisaku::test

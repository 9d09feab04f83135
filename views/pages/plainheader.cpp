#include "views/pages/plainheader.h"

#include <QStyleOptionHeader>

namespace shisaku
{

PlainHeader::PlainHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
}

// Qt measures in bold, for the titles that it highlights, and would read a second font file for it.
QSize PlainHeader::sectionSizeFromContents(int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.section = section;
    option.text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    QSize size = style()->sizeFromContents(QStyle::CT_HeaderSection, &option, {}, this);
    if (isSortIndicatorShown())
        size.rwidth() +=
            size.height() + style()->pixelMetric(QStyle::PM_HeaderMargin, &option, this);
    return size;
}

} // namespace shisaku

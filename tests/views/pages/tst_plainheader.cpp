#include "views/pages/plainheader.h"

#include <QStandardItemModel>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

const QString title = u"Direction"_s;

} // namespace

class TstPlainHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTitleIsWhole();
    void measuresInTheTypeOfTheTitles();
    void leavesRoomForTheSortIndicator();

private:
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<PlainHeader> m_header;
};

void TstPlainHeader::init()
{
    m_model = std::make_unique<QStandardItemModel>();
    m_model->setHorizontalHeaderLabels({title});
    m_header = std::make_unique<PlainHeader>();
    m_header->setModel(m_model.get());
}

void TstPlainHeader::aTitleIsWhole()
{
    const int margins =
        2 * m_header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, m_header.get());
    QVERIFY(m_header->sectionSizeHint(0) >=
            m_header->fontMetrics().horizontalAdvance(title) + margins);
}

void TstPlainHeader::measuresInTheTypeOfTheTitles()
{
    const int plain = m_header->sectionSizeHint(0);
    QFont bold = m_header->font();
    bold.setBold(true);
    m_header->setFont(bold);
    QVERIFY(m_header->sectionSizeHint(0) > plain);
}

void TstPlainHeader::leavesRoomForTheSortIndicator()
{
    const int without = m_header->sectionSizeHint(0);
    m_header->setSortIndicatorShown(true);
    QVERIFY(m_header->sectionSizeHint(0) > without);
}

QTEST_MAIN(TstPlainHeader)
#include "tst_plainheader.moc"

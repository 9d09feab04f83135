#include "views/delegates/celldelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

constexpr QSize cellSize(120, 28);

QImage drawn(const QStyledItemDelegate &delegate, const QStyleOptionViewItem &option,
             const QModelIndex &index)
{
    QImage image(cellSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

} // namespace

/// A cell drawn with one layout of its text against the same cell as the style draws it.
class TstCellDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsTheStyleDrawsIt_data();
    void looksAsTheStyleDrawsIt();
};

void TstCellDelegate::looksAsTheStyleDrawsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<QStyle::State>("state");
    QTest::addColumn<bool>("wraps");
    const QStyle::State plain = QStyle::State_Enabled | QStyle::State_Active;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const QString text = u"計画 plan"_s;
    QTest::newRow("left") << text << left << plain << false;
    QTest::newRow("right") << text << Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter) << plain
                           << false;
    QTest::newRow("in the middle") << text << Qt::Alignment(Qt::AlignCenter) << plain << false;
    QTest::newRow("at the top") << text << Qt::Alignment(Qt::AlignLeft | Qt::AlignTop) << plain
                                << false;
    QTest::newRow("cut") << text.repeated(9) << left << plain << false;
    QTest::newRow("empty") << QString() << left << plain << false;
    QTest::newRow("selected") << text << left << (plain | QStyle::State_Selected) << false;
    QTest::newRow("selected in a window behind")
        << text << left << QStyle::State(QStyle::State_Enabled | QStyle::State_Selected) << false;
    QTest::newRow("disabled") << text << left << QStyle::State(QStyle::State_None) << false;
    QTest::newRow("with the focus") << text << left << (plain | QStyle::State_HasFocus) << false;
    QTest::newRow("lines") << u"計画\nplan"_s << left << plain << false;
    QTest::newRow("wrapped") << text.repeated(9) << left << plain << true;
}

void TstCellDelegate::looksAsTheStyleDrawsIt()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::Alignment, alignment);
    QFETCH(const QStyle::State, state);
    QFETCH(const bool, wraps);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), text, Qt::DisplayRole);
    model.setData(model.index(0, 0), QVariant(alignment), Qt::TextAlignmentRole);
    QTableView view;
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = QRect(QPoint(), cellSize);
    option.font = view.font();
    option.state = state;
    option.textElideMode = Qt::ElideRight;
    option.showDecorationSelected = true; // as a table has it
    if (wraps)
        option.features |= QStyleOptionViewItem::WrapText;
    const QModelIndex index = model.index(0, 0);
    const QImage own = drawn(CellDelegate(), option, index);
    QVERIFY(own == drawn(QStyledItemDelegate(), option, index));
    if (!text.isEmpty())
        QVERIFY(own != drawn(CellDelegate(), option, {}));
}

QTEST_MAIN(TstCellDelegate)
#include "tst_celldelegate.moc"

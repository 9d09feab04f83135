#include "models/exchange/importfield.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// What a column can hold.
class TstImportField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysComeBack();
};

void TstImportField::keysComeBack()
{
    QCOMPARE(importFields().size(), std::size_t(18));
    QSet<QString> names;
    for (const ImportField field : importFields()) {
        QCOMPARE(importFieldOfKey(importFieldKey(field)), field);
        QVERIFY(!importFieldName(field).isEmpty());
        names << importFieldKey(field);
    }
    QCOMPARE(names.size(), 18);
    QCOMPARE(importFieldOfKey(u"nothing of the kind"_s), ImportField::Ignored);
}

QTEST_GUILESS_MAIN(TstImportField)
#include "tst_importfield.moc"

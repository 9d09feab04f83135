#include "models/domain/evaluation.h"

#include <QtTest>

#include <set>

using namespace shisaku;

class TstEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsName();
    void theKeyPutsYearsTogether();
};

void TstEvaluation::everyFieldHasItsName()
{
    std::set<QString> names;
    for (const auto field :
         {EvaluationField::Department, EvaluationField::Grade, EvaluationField::Direction,
          EvaluationField::Achievement, EvaluationField::Reason, EvaluationField::NextSteps})
        names.insert(fieldName(field));
    QCOMPARE(names.size(), std::size_t(6));
    QVERIFY(!names.contains(QString()));
}

void TstEvaluation::theKeyPutsYearsTogether()
{
    const Evaluation early{.year = {1}, .measure = {9}};
    const Evaluation late{.year = {2}, .measure = {1}};
    QVERIFY(early.key() < late.key());
}

QTEST_MAIN(TstEvaluation)
#include "tst_evaluation.moc"

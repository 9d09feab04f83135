#pragma once

#include "models/editing/plandocument.h"

#include <QComboBox>

namespace shisaku
{

/// One of the plan's years, chosen from a list or typed as the office writes it: R1, 令和元, 2019.
class YearBox : public QComboBox
{
    Q_OBJECT

public:
    explicit YearBox(const PlanDocument &document, QWidget *parent = nullptr);

    YearId year() const { return m_year; }
    /// Shows the year; nothing for none.
    void setYear(YearId year);

Q_SIGNALS:
    void yearChosen(shisaku::YearId year);
    /// What was typed is no year of the plan; the former one stays.
    void refused(const QString &sentence);

private:
    void fill();
    void showYear();
    void read();

    const PlanDocument &m_document;
    YearId m_year;
};

} // namespace shisaku

#pragma once

#include <QAbstractButton>
#include <QMessageBox>
#include <QTimer>
#include <QtTest>

namespace shisaku::test
{

/// Answers the question that the act opens in the window with the button of that role; what it
/// said, or nothing where none was asked.
inline QString answering(QWidget &window, QMessageBox::ButtonRole role, auto act)
{
    QString said;
    QObject context;
    QTimer::singleShot(0, &context, [&] {
        auto *box = window.findChild<QMessageBox *>();
        if (!box)
            return;
        said = box->text();
        for (auto *each : box->buttons()) {
            if (box->buttonRole(each) == role)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    });
    act();
    QCoreApplication::processEvents();
    return said;
}

} // namespace shisaku::test

#include "app/displayname.h"

#include "models/domain/account.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::DisplayName)
};

} // namespace

std::optional<QString> askDisplayName(QWidget &window, Settings &settings)
{
    bool accepted = false;
    const QString name =
        QInputDialog::getText(&window, Tr::tr("Your name in the history"),
                              Tr::tr("The history names you with your account (%1). What name "
                                     "should it give beside it?")
                                  .arg(accountName()),
                              QLineEdit::Normal, settings.value(Setting::DisplayName).toString(),
                              &accepted)
            .simplified();
    if (!accepted)
        return std::nullopt;
    settings.setValue(Setting::DisplayName, name);
    return name;
}

} // namespace shisaku

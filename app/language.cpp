#include "app/language.h"

#include "models/reports/injapanese.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

QString wantedLanguage(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf("--lang"_L1);
    if (at >= 0)
        return arguments.value(at + 1);
    for (const QString &argument : arguments) {
        if (argument.startsWith("--lang="_L1))
            return argument.section(u'=', 1);
    }
    const QLocale system = QLocale::system();
    // Qt calls a C locale English, too, so its name is asked.
    return system.language() == QLocale::English && system.name() != "C"_L1 ? u"en"_s : u"ja"_s;
}

void install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void installLanguage(const QStringList &arguments)
{
    const bool english = wantedLanguage(arguments) == "en"_L1;
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedStates)
                                : QLocale(QLocale::Japanese, QLocale::Japan));
    const QString code = english ? u"en"_s : u"ja"_s;
    if (!english)
        install(u"qtbase_ja"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"shisaku_"_s + code, u":/shisaku/translations"_s);
    QCoreApplication::installTranslator(&japaneseWords());
}

} // namespace shisaku

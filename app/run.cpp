#include "app/run.h"

#include "app/application.h"
#include "app/commandline/commandline.h"
#include "app/language.h"
#include "app/typography.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shisaku
{
namespace
{

constexpr auto windowIconAfter = 100ms;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::CommandLine)
};

QStringList argumentsOf(int argc, char **argv)
{
#ifdef Q_OS_WIN
    // There argv has lost what the system's code page does not have; Qt asks for all of it.
    const QCoreApplication asking(argc, argv);
    return QCoreApplication::arguments();
#endif
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"Shisaku"_s);
    QCoreApplication::setApplicationName(u"shisaku"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(SHISAKU_VERSION));
}

/// What a job says beside its output are its own sentences; QT_LOGGING_RULES brings Qt's remarks
/// back.
void keepRemarksOut()
{
    QLoggingCategory::setFilterRules(u"default.warning=false\ndefault.critical=false"_s);
}

/// Without a display Qt would abort; a job without a window needs none.
void chooseOffscreen()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
#else
    return true;
#endif
}

int answer(const QStringList &arguments, Console &console)
{
    if (const Subcommand *command = subcommandOf(arguments))
        return runSubcommand(*command, arguments, console);
    if (arguments.contains("--version"_L1)) {
        console.out << u"shisaku %1"_s.arg(QCoreApplication::applicationVersion()) << Qt::endl;
        return Done;
    }
    if (arguments.contains("--help"_L1)) {
        console.out << usageText() << Qt::endl;
        return Done;
    }
    return wrongUsage(console, usageText());
}

bool isWritten(QTextStream &stream, std::FILE *file)
{
    stream.flush();
    return stream.status() == QTextStream::Ok && std::fflush(file) == 0 && std::ferror(file) == 0;
}

int runWithoutWindow(const QStringList &arguments)
{
    installLanguage(arguments);
    QTextStream out(stdout);
    QTextStream err(stderr);
    Console console{out, err};
    const int code = answer(arguments, console);
    if (!isWritten(out, stdout))
        return code == Done ? refuse(console, Tr::tr("The output could not be written.")) : code;
    return code == Done && !isWritten(err, stderr) ? Refused : code;
}

int runWindow(int argc, char **argv, const QStringList &arguments, const QString &path)
{
#ifdef Q_OS_LINUX
    // Looking for a desktop's global menu bar takes longer than opening the plan.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
#endif
    std::thread fonts(readFontList); // while Qt waits for the display's answers
    QApplication application(argc, argv);
    installLanguage(arguments);
    fonts.join();
    installTypography();
    Application program(systemFileChooser());
    program.start(path);
    // Drawn in many sizes, so after the window is seen.
    QTimer::singleShot(windowIconAfter, &application, [] {
        QGuiApplication::setWindowIcon(QIcon(u":/shisaku/icons/shisaku.svg"_s));
    });
    return QApplication::exec();
}

} // namespace

int run(int argc, char **argv)
{
    nameApplication();
    const QStringList arguments = argumentsOf(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"lang"_s, {}, u"ja|en"_s});
    const bool window = !subcommandOf(arguments) && parser.parse(arguments) &&
                        parser.positionalArguments().size() <= 1;
    if (!window)
        keepRemarksOut();
    if (const Subcommand *command = subcommandOf(arguments); command && command->draws) {
        chooseOffscreen();
        const QGuiApplication application(argc, argv);
        return runWithoutWindow(arguments);
    }
    if (!window) {
        const QCoreApplication application(argc, argv);
        return runWithoutWindow(arguments);
    }
    if (!hasDisplay()) {
        std::fputs(
            "shisaku: 画面がありません。shisaku --help で、画面のいらない使い方を表示します。"
            " (There is no display; shisaku --help shows what works without one.)\n",
            stderr);
        return Refused;
    }
    return runWindow(argc, argv, arguments, parser.positionalArguments().value(0));
}

} // namespace shisaku

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QScreen>

/// The floor: an empty window of the same size, linked to the same libraries. With a text as its
/// argument it shows that one line in the program's typeface, which tells what a text costs at all.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(QSize(1720, 1000).boundedTo(window.screen()->availableSize()));
    if (argc > 1) {
        auto *line = new QLabel(QString::fromUtf8(argv[1]));
        line->setFont(QFont(QStringLiteral("BIZ UDPGothic"), 10));
        window.setCentralWidget(line);
    }
    window.show();
    return QApplication::exec();
}

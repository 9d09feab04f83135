#include <QApplication>
#include <QMainWindow>

/// The floor: an empty window of the same size, linked to the same libraries.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}

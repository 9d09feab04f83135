#pragma once

#include <QPageLayout>
#include <QToolBar>

class QPrintPreviewWidget;
class QSpinBox;

namespace shisaku
{

/// The tools above a print preview: orientation, page set-up, zoom and pages. It turns and zooms
/// the preview itself.
class PreviewBar : public QToolBar
{
    Q_OBJECT

public:
    explicit PreviewBar(QPrintPreviewWidget &preview, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageSetupWanted();

private:
    QAction *add(const QString &text, const QString &name, const QKeySequence &keys = {});
    void addOrientations();
    void addZooms();
    void addPages();
    void zoom(double factor);
    void turnTo(int page);
    /// Shows what the preview is like now.
    void update();

    QPrintPreviewWidget &m_preview;
    QAction *m_portrait = nullptr;
    QAction *m_landscape = nullptr;
    QAction *m_fitWidth = nullptr;
    QAction *m_fitPage = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QSpinBox *m_page = nullptr;
};

} // namespace shisaku

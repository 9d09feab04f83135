#pragma once

#include "views/printing/pagestack.h"
#include "views/printing/paper.h"

#include <QAbstractScrollArea>

namespace shisaku
{

/// A document in the window as it will come out of the printer, page below page.
class PaperDesk : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { None, Width, Page };

    explicit PaperDesk(QWidget *parent = nullptr);

    const Paper &paper() const { return m_paper; }

    /// 1 is as large as on paper.
    double zoom() const;
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    Fit fit() const { return m_fit; }
    /// The pages are as large as that, whatever size the view gets.
    void setFit(Fit fit);

    /// From 0.
    int pageCount() const { return m_stack.count(); }
    int currentPage() const { return m_page; }
    void goToPage(int page);

    QSize sizeHint() const override;

Q_SIGNALS:
    void currentPageChanged(int page);
    /// The zoom, how pages fit, or how many there are has changed.
    void viewChanged();

protected:
    /// Where a part of the document, or what of it is on its first page, stays where it is.
    void showPaper(Paper paper, const QString &place);
    /// Draws on the screen's page what is not printed; the painter is in pixels of the viewport.
    virtual void paintNotes(QPainter &painter, int page) const = 0;

    const PaperPage &page(int index) const
    {
        return m_paper.pages[static_cast<std::size_t>(index)];
    }
    /// The page at that height of the viewport.
    int pageAt(double y) const { return m_stack.pageAt(y + offset().y()); }
    QPointF toPaper(int page, const QPointF &inView) const;
    QRectF toView(int page, const QRectF &area) const;
    /// Where the first of the part is in the viewport.
    std::optional<QRectF> firstOf(const QString &place) const;
    void ensureVisible(const QRectF &inView);

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QPointF offset() const;
    QSizeF sheet() const;
    double unit() const;
    double fittingZoom() const;
    void stack(double zoom);
    void zoomAt(double zoom, const QPointF &inView);
    void scrollTo(const QPointF &onDesk, const QPointF &inView);
    void followPage();

    Paper m_paper;
    PageStack m_stack;
    Fit m_fit = Fit::Width;
    int m_page = 0;
};

} // namespace shisaku

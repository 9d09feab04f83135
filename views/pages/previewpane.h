#pragma once

#include <QWidget>

#include <optional>

namespace shisaku
{

class PageList;
class PaperView;
struct Paper;

/// A document as it will be printed, with the list of its pages beside it: where there is
/// room, unless somebody wants it otherwise.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    PaperView &preview() const { return *m_preview; }
    void setPaper(const Paper &paper);
    /// Shows the list of pages or not, whether there is room or not.
    void setPageListWanted(bool wanted);

Q_SIGNALS:
    void pageListShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPageList();

    PaperView *m_preview;
    PageList *m_pages;
    std::optional<bool> m_wantsList; ///< none until somebody says so
};

} // namespace shisaku

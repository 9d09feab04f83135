#pragma once

#include <QLocale>

class QTranslator;

namespace shisaku
{

/// While there is one, tr() answers in Japanese and numbers are written in the house style,
/// whatever the window's language: what is made meanwhile is official text. Nothing is told that
/// the language had changed, so the window stays as it is. For the thread of the window only.
class InJapanese
{
public:
    InJapanese();
    ~InJapanese();
    Q_DISABLE_COPY_MOVE(InJapanese)

private:
    QLocale m_locale; ///< the user's
};

/// What answers meanwhile; it is silent at all other times. The program installs it once, behind
/// its other translators.
QTranslator &japaneseWords();

} // namespace shisaku

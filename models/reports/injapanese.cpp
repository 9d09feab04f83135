#include "models/reports/injapanese.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

thread_local int guards = 0; // a backup's thread goes on in the user's language

class JapaneseWords : public QTranslator
{
public:
    JapaneseWords()
    {
        if (!load(u":/shisaku/translations/shisaku_ja.qm"_s))
            qFatal("The Japanese words are missing from the program.");
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        return guards > 0 ? QTranslator::translate(context, source, disambiguation, n) : QString();
    }
};

} // namespace

InJapanese::InJapanese()
{
    ++guards;
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
}

InJapanese::~InJapanese()
{
    --guards;
    QLocale::setDefault(m_locale);
}

QTranslator &japaneseWords()
{
    static JapaneseWords words;
    return words;
}

} // namespace shisaku

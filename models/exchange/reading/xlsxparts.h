#pragma once

#include "models/exchange/reading/numberformat.h"
#include "models/exchange/reading/xmlparser.h"

#include <QHash>

#include <map>
#include <vector>

namespace shisaku
{

/// What a part of an .xlsx file refers to.
class Relationships : public XmlHandler
{
public:
    struct Target {
        QString type; ///< the last word of its address: worksheet, sharedStrings …
        QString path; ///< in the archive
    };

    /// The relationships of a part that stands in `folder`.
    explicit Relationships(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &) override {}
    void characters(std::string_view) override {}

    Target at(const QString &id) const { return m_targets.value(id); }
    /// The path of the first of that type; empty where there is none.
    QString pathOf(const QString &type) const;

private:
    QString m_folder;
    QHash<QString, Target> m_targets;
};

/// The list of an .xlsx file's sheets.
class XlsxSheets : public XmlHandler
{
public:
    struct Sheet {
        QString name;
        QString relation;
        bool hidden = false;
    };

    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &) override {}
    void characters(std::string_view) override {}

    const std::vector<Sheet> &sheets() const { return m_sheets; }
    bool countsFrom1904() const { return m_from1904; }

private:
    std::vector<Sheet> m_sheets;
    bool m_from1904 = false;
};

/// What the styles of an .xlsx file's cells make of numbers, and which of them strike out.
class XlsxStyles : public XmlHandler
{
public:
    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &name) override;
    void characters(std::string_view) override {}

    const NumberFormat &formatOf(qint64 style) const;
    bool isStruck(qint64 style) const;

private:
    struct Style {
        const NumberFormat *format;
        bool isStruck;
    };

    const Style *find(qint64 style) const;
    void addFormat(qint64 id, NumberFormat format);

    std::map<qint64, NumberFormat> m_formats; ///< by number, in places that stay
    std::vector<bool> m_struckFonts;
    std::vector<Style> m_styles;
    bool m_isInCellStyles = false;
    bool m_isInFonts = false;
};

} // namespace shisaku

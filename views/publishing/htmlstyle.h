#pragma once

#include <QLatin1StringView>

namespace shisaku
{

/// How the web page looks. Lengths follow the reader's letters (rem), so that all grows with them.
/// It stands in XML as well as in HTML and therefore has no &, <, > and no double quotes.
constexpr QLatin1StringView htmlStyle(R"(
:root { color: #1a1a1a; background: #ffffff; font-family: 'BIZ UDGothic', 'Hiragino Sans', Meiryo, sans-serif; line-height: 1.75; }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1, h2, h3, p, figcaption, caption, th, td { white-space: pre-wrap; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.4; }
h1 { font-size: 1.6rem; margin: 0 0 1.5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 0.15rem solid #1f4e79; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; }
p { margin: 0.75rem 0; }
figure { margin: 1.5rem 0; }
figure img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
figcaption { margin-top: 0.5rem; }
.table { margin: 1.5rem 0; overflow-x: auto; }
.table:focus-visible { outline: 0.2rem solid #1f4e79; outline-offset: 0.2rem; }
table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: 0.4rem; font-weight: bold; text-align: left; }
th, td { min-width: 3.5em; padding: 0.35rem 0.6rem; border: 0.06rem solid #767676; text-align: left; vertical-align: top; }
th { min-width: 5.5em; font-weight: normal; background: #f2f2f2; }
thead th { min-width: 0; font-weight: bold; background: #dce6f1; }
tfoot th, tfoot td { font-weight: bold; border-top: 0.2rem double #767676; }
.end { text-align: right; }
.middle { text-align: center; }
@page { size: A4; margin: 20mm; }
@media print {
:root { font-size: 10.5pt; line-height: 1.5; }
main { max-width: none; padding: 0 1pt; }
h2, h3, caption { break-after: avoid; }
.table { overflow: visible; }
thead { display: table-header-group; }
tfoot { display: table-row-group; }
th, td { min-width: 2em; }
tr, img { break-inside: avoid; }
p { orphans: 2; widows: 2; }
}
)");

} // namespace shisaku

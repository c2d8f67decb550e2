// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/HtmlStyle.h"

namespace ff::report {

using namespace Qt::StringLiterals;

QString styleSheet() {
    return uR"css(:root { --ink: #18212C; --quiet: #5A6675; --line: #E1E5EA; --accent: #0B5FA5; --warn: #9A3412; }
* { box-sizing: border-box; }
html { background: #F5F6F8; }
body { margin: 0 auto; max-width: 62rem; padding: 3.5rem 4rem 5rem; background: #FFF; color: var(--ink);
  font: 0.9375rem/1.55 "Source Sans 3", "Open Sans", "Noto Sans", "DejaVu Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums lining-nums; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
.cover { border-top: 6px solid var(--accent); padding-top: 1.4rem; }
.brand { margin: 0 0 4.5rem; color: var(--quiet); letter-spacing: 0.02em; }
h1 { margin: 0; font-size: 2.5rem; font-weight: 600; letter-spacing: -0.015em; }
.period { margin: 0.5rem 0 2.2rem; color: var(--quiet); font-size: 1.35rem; }
.note { max-width: 44rem; margin: 0 0 2rem; font-size: 1.06rem; }
.warning { margin: 0 0 1.4rem; padding: 0.6rem 0.9rem; border-left: 4px solid var(--warn); color: var(--warn); background: #FDF4EF; }
.simulated { display: inline-block; margin-left: 0.5em; padding: 0 0.45em; border: 1px solid var(--warn); border-radius: 3px;
  color: var(--warn); font-size: 0.6875rem; font-weight: 600; letter-spacing: 0.06em; vertical-align: middle; }
nav { margin-top: 2.6rem; }
nav h2 { margin: 0 0 0.6rem; padding: 0; border: 0; font-size: 1rem; }
nav ol { margin: 0; padding: 0 0 0 1.4rem; columns: 2; column-gap: 3rem; }
nav li { margin: 0.15rem 0; break-inside: avoid; }
dl { display: grid; grid-template-columns: 14.5rem 1fr; margin: 0.8rem 0 1.2rem; }
dt, dd { margin: 0; padding: 0.38rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; overflow-wrap: anywhere; }
dt { padding-right: 1.5rem; color: var(--quiet); }
section { margin-top: 3.6rem; }
h2 { margin: 0 0 1.1rem; padding-bottom: 0.5rem; border-bottom: 2px solid var(--ink); font-size: 1.5rem; font-weight: 600; break-after: avoid; }
h2 .section-number { display: inline-block; min-width: 1.6em; color: var(--accent); }
h3 { margin: 1.8rem 0 0.4rem; font-size: 0.9375rem; font-weight: 600; break-after: avoid; }
p { margin: 0 0 0.9rem; max-width: 50rem; white-space: pre-line; orphans: 3; widows: 3; }
.cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0 2.2rem; margin: 0 0 1.4rem; padding: 0; list-style: none; }
.cards li { padding: 1rem 0 1.1rem; border-top: 1px solid var(--line); break-inside: avoid; }
.cards h3 { margin: 0; color: var(--quiet); font-weight: 400; }
.cards .value { margin: 0.15rem 0 0.5rem; font-size: 1.75rem; font-weight: 600; letter-spacing: -0.01em; line-height: 1.2; white-space: nowrap; }
.cards .missing { color: var(--quiet); font-size: 1.25rem; font-weight: 400; }
.cards dl { grid-template-columns: auto 1fr; margin: 0; font-size: 0.8125rem; }
.cards dt, .cards dd { padding: 0.1rem 0; border: 0; }
.cards dd { text-align: right; }
.cards b { font-weight: 600; }
sup { color: var(--quiet); font-size: 0.6875em; font-weight: 400; line-height: 0; margin-left: 0.15em; }
.table { margin: 1.6rem 0 0.5rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.8438rem; line-height: 1.4; }
caption { padding: 0 0 0.55rem; text-align: left; font-size: 0.9375rem; font-weight: 600; }
th, td { padding: 0.4rem 0 0.4rem 1rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: break-word; }
th:first-child, td:first-child { padding-left: 0; }
thead th { border-bottom: 1px solid var(--ink); color: var(--quiet); font-size: 0.7812rem; vertical-align: bottom; overflow-wrap: normal; }
thead .unit { display: block; white-space: nowrap; }
.number { text-align: right; white-space: nowrap; overflow-wrap: normal; }
thead .number { white-space: normal; }
td.missing { color: var(--quiet); white-space: normal; }
time { white-space: nowrap; }
tr { break-inside: avoid; }
tr.total th, tr.total td { border-top: 1px solid var(--ink); border-bottom: 0; font-weight: 600; }
.wide { font-size: 0.7344rem; }
.wide th, .wide td { padding-left: 0.6rem; }
.wide thead th { font-size: 0.7031rem; }
.context, .empty, .flags { color: var(--quiet); font-size: 0.8438rem; }
.flags { margin-top: 2.4rem; padding-top: 0.7rem; border-top: 1px solid var(--line); max-width: none; }
figure { margin: 1.6rem 0 1.4rem; break-inside: avoid; }
figcaption { padding-bottom: 0.55rem; font-weight: 600; }
svg { display: block; width: 100%; height: auto; margin-bottom: 0.5rem; }
svg text { fill: #3C4754; font-size: 11.5px; }
svg .grid { stroke: #E1E5EA; } svg .base { stroke: #18212C; }
@media screen and (max-width: 48rem) { body { padding: 1.5rem 1.25rem 3rem; } .cards { grid-template-columns: 1fr; } nav ol { columns: 1; }
  dl { grid-template-columns: 1fr; } dt { padding-bottom: 0; border: 0; } h1 { font-size: 2rem; } }
@media print {
  html, body { background: none; }
  body { max-width: none; margin: 0; padding: 0; font-size: 9.5pt; }
  .cover { min-height: 236mm; break-after: page; }
  h1 { font-size: 26pt; } .period { font-size: 14pt; } .brand { margin-bottom: 42mm; }
  section { margin-top: 11mm; } h2 { font-size: 15pt; }
  #key_figures { margin-top: 0; } #quality, #method, #annex { break-before: page; margin-top: 0; }
  th, td { padding-top: 0.24rem; padding-bottom: 0.24rem; } dt, dd { padding: 0.26rem 0; }
  table { font-size: 8pt; } caption { font-size: 9pt; } thead th { font-size: 7.5pt; } thead { display: table-header-group; }
  .wide { font-size: 6.8pt; } .wide thead th { font-size: 6.5pt; } .data { font-size: 7pt; } .data.wide { font-size: 5.6pt; } .data.wide thead th { font-size: 5.4pt; }
  .data.wide th, .data.wide td { padding: 0.12rem 0 0.12rem 0.25rem; }
  .table { overflow: visible; } .cards .value { font-size: 17pt; } .cards dl { font-size: 7.8pt; }
  .context, .empty, .flags { font-size: 8pt; } a { color: inherit; }
}
)css"_s;
}

QString pageMargins(const QString& running, bool isSimulated) {
    const QString font = u"font: 7.5pt \"Noto Sans\", \"DejaVu Sans\", Arial, sans-serif; color: "
                         "#5A6675;"_s;
    return u"@page { size: A4; margin: 20mm 18mm 20mm;\n"
           "  @bottom-left { content: \"%1\"; %2 }\n"
           "  @bottom-right { content: counter(page) \" / \" counter(pages); %2 }\n"
           "  @top-right { content: \"%3\"; %2 } }\n"_s.arg(
               running, font, isSimulated ? u"SIMULATED"_s : QString());
}

} // namespace ff::report

/** The looks of a report: readable at any size, in the dark, and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8886; --weak: #5c5c5c; --bad: #a4161a; --doubt: #7a4b00; }
@media (prefers-color-scheme: dark) { :root { --weak: #b5b5b5; --bad: #ff9a9c; --doubt: #f3c677; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.failed h2, .problem { color: var(--bad); }
.review h2 { color: var(--doubt); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
tbody th { font-weight: normal; overflow-wrap: anywhere; min-width: 12rem; }
thead th { color: var(--weak); font-weight: 600; }
td { overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
details, .problem { color: var(--weak); margin: .25rem 0 0; font-size: .85rem; }
.problem { color: var(--bad); }
ul { margin: .25rem 0; padding-inline-start: 1.2rem; }
@media print {
  :root { color-scheme: light; --weak: #444; --bad: #8a0f13; --doubt: #6a4100; }
  main { max-width: none; padding: 0; }
  body { font-size: 9pt; }
  thead { display: table-header-group; }
  tr, h2 { break-inside: avoid; break-after: auto; }
  h2 { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
}
`;

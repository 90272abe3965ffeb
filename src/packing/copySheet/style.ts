/** How the sheet looks: one column on any screen, light and dark, and two pages of A4 on paper. */
export const STYLE = /* css */ `
:root {
  color-scheme: light dark;
  --ground: #f4f5f6; --card: #fff; --ink: #191919; --soft: #5c5f66; --line: #d9dbe0;
  --main: #05713a; --on-main: #fff; --bad: #b3261e; --doubt: #7a4d00; --done: #e8f4ec;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #111315; --card: #1d2023; --ink: #eceef0; --soft: #a9afb8; --line: #363b41;
    --main: #5fd08f; --on-main: #06210f; --bad: #ff9c93; --doubt: #f0c060; --done: #17301f;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 24px 16px 96px; max-width: 860px; background: var(--ground); color: var(--ink);
  font: 16px/1.5 -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", sans-serif;
}
h1 { margin: 0 0 4px; font-size: 22px; }
h2 { margin: 28px 0 8px; font-size: 17px; }
p { margin: 4px 0; }
ul { margin: 0; padding: 0; list-style: none; }
.soft { color: var(--soft); font-size: 14px; }
.rows, .notes { background: var(--card); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.notes { padding: 10px 14px; }
.row {
  display: grid; grid-template-columns: minmax(9em, 15em) 1fr auto; gap: 2px 14px; align-items: start;
  padding: 10px 14px; border-top: 1px solid var(--line);
}
.row:first-child { border-top: 0; }
.row.done { background: var(--done); }
.name { display: flex; gap: 8px; color: var(--soft); font-size: 15px; cursor: pointer; }
.name input { flex: none; width: 18px; height: 18px; margin: 3px 0 0; accent-color: var(--main); }
.value { min-width: 0; font-size: 17px; white-space: pre-wrap; overflow-wrap: anywhere; }
.how, .issue { grid-column: 2 / -1; font-size: 14px; color: var(--soft); }
.issue.error { color: var(--bad); }
.issue.warning, .issue.unknown { color: var(--doubt); }
button {
  min-width: 76px; min-height: 40px; padding: 6px 16px; border: 0; border-radius: 8px; font: inherit;
  background: var(--main); color: var(--on-main); cursor: pointer;
}
button:focus-visible, input:focus-visible, a:focus-visible { outline: 3px solid var(--doubt); outline-offset: 2px; }
button.again { background: none; color: var(--soft); border: 1px solid var(--line); min-height: 32px; font-size: 14px; }
.photo { grid-column: 2; margin: 0; }
.photo img { display: block; max-width: 260px; max-height: 180px; border: 1px solid var(--line); border-radius: 6px; }
.photo.broken img { display: none; }
.photo .why { display: none; color: var(--doubt); font-size: 14px; }
.photo.broken .why { display: block; }
.off-screen { position: fixed; left: -9999px; top: 0; }
#said {
  position: fixed; left: 0; right: 0; bottom: 0; margin: 0; padding: 12px 16px; text-align: center;
  background: var(--card); border-top: 1px solid var(--line);
}
@media (max-width: 560px) {
  .row { grid-template-columns: 1fr auto; }
  .name { grid-column: 1 / -1; }
  .how, .issue, .photo { grid-column: 1 / -1; }
}
@media print {
  @page { size: A4; margin: 10mm; }
  :root {
    color-scheme: light;
    --ground: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #bbb; --bad: #000; --doubt: #000; --done: #fff;
  }
  body { max-width: none; padding: 0; font-size: 8.5pt; line-height: 1.3; }
  h1 { font-size: 12pt; }
  h2 { margin: 6pt 0 2pt; font-size: 10pt; break-after: avoid; }
  .soft, .name, .how, .issue { font-size: 8pt; }
  .value { font-size: 9pt; }
  .row { grid-template-columns: 42mm 1fr; padding: 1.5pt 6pt; break-inside: avoid; }
  .name input { width: 9pt; height: 9pt; margin: 1pt 0 0; }
  .photo img { max-width: 40mm; max-height: 17mm; }
  .second { break-before: page; }
  button, #said, .screen { display: none; }
}
`;

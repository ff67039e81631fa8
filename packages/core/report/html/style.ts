/** The page's look: light and dark by the reader's setting, colours with a contrast of 4.5 or more, nothing fetched. */
export const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--raised:#f6f8fa;--line:#d0d7de;--link:#0550ae;
--ok:#116329;--behind:#7d4e00;--bad:#a40e26;--okb:#dafbe1;--behindb:#fff3c4;--badb:#ffe3e0}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#a3adb8;--paper:#0d1117;--raised:#161b22;--line:#3a424c;
--link:#79b8ff;--ok:#7ee787;--behind:#f2cc60;--bad:#ffa198;--okb:#12261e;--behindb:#2e2611;--badb:#331519}}
*{box-sizing:border-box}
body{margin:0;font:15px/1.45 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--ink);background:var(--paper)}
main,header,footer{max-width:100rem;margin:0 auto;padding:0 1.25rem}
h1{font-size:1.5rem;margin:1.25rem 0 .25rem}h2{font-size:1.1rem;margin:1.75rem 0 .5rem}
a{color:var(--link)}code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.soft,small{color:var(--soft)}
form{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;position:sticky;top:0;z-index:2;padding:.75rem 0;background:var(--paper)}
label{display:grid;gap:.15rem;font-size:.85rem;color:var(--soft)}label.search{flex:1 1 16rem}
input,select,button{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--line);border-radius:.4rem;padding:.35rem .6rem}
:focus-visible{outline:3px solid var(--link);outline-offset:1px}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.45rem .7rem;border-bottom:1px solid var(--line)}
thead th{font-size:.85rem;color:var(--soft);white-space:nowrap}
tbody th{font-weight:400;min-width:16rem}tbody th small{display:block}
.more,td code,td a{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.images td:not([data-state]) code{color:var(--ok);background:var(--okb);border-radius:.3rem;padding:.05rem .35rem;white-space:nowrap}
[data-state=absent]{color:var(--soft)}
td small{display:block;white-space:nowrap}
.behind,.bad{border-radius:.3rem;padding:.05rem .35rem;white-space:nowrap}
.behind{color:var(--behind);background:var(--behindb)}.bad{color:var(--bad);background:var(--badb)}
.more{border:0;background:none;padding:0;text-align:left;cursor:pointer;overflow-wrap:anywhere}.more::before{content:"▸ ";color:var(--soft)}.more[aria-expanded=true]::before{content:"▾ "}
.line td{background:var(--raised)}.line ol{list-style:none;margin:0;padding:0;display:grid;gap:.3rem;max-width:60rem}
.line li{display:grid;grid-template-columns:9rem 1fr 15rem;gap:.75rem;align-items:center}
.bar{display:block;height:.7rem;border-radius:.35rem;background:var(--soft);margin-left:var(--from)}
.bar.b1{background:#0969da}.bar.b2{background:#8250df}.bar.b3{background:#bf3989}.bar.b4{background:#1a7f37}
[hidden]{display:none!important}
footer{padding:1.5rem 1.25rem 3rem;font-size:.85rem}
@media (max-width:40rem){.line li{grid-template-columns:1fr}}
`.trim();

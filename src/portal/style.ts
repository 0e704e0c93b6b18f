import { safe } from '#paper/html/escape.ts';

/** All the looks of the public pages: for an old phone in the sun, and for a tired eye at night. */
export const style = safe(`
:root{color-scheme:light dark;--ground:#f7f5f0;--surface:#fff;--line:#e6e1d6;--ink:#1f2a2e;--quiet:#556467;--house:#0f3d3e;--act:#0f5c5c;--tint:#e8f1ef;--att:#fff4dc;--attline:#e3b23c}
@media (prefers-color-scheme:dark){:root{--ground:#12191b;--surface:#1a2326;--line:#324044;--ink:#e8ecec;--quiet:#a9b6b8;--house:#0b2a2b;--act:#6cc0bd;--tint:#203234;--att:#3a3118;--attline:#8a6d22}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.125rem/1.5 "Be Vietnam Pro",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
header{background:var(--house);color:#fff;padding:1.5rem 0}
header h1{margin:0;font-size:1.625rem;line-height:1.25;text-wrap:balance}
.in>.sample{margin-bottom:.5rem}
header p{margin:.25rem 0 0;color:#d5e5e2}
.in{max-width:46rem;margin:0 auto;padding:0 1rem}
.sample{display:inline-block;white-space:nowrap;margin:0;padding:.1rem .6rem;border-radius:99px;background:#e3b23c;color:#1f2a2e;font-size:1rem;font-weight:700;letter-spacing:.04em}
h2+.note{margin-top:0}
.past{margin:1.5rem 0 .75rem;font-size:1.0625rem;color:var(--quiet)}
h2{margin:2rem 0 .75rem;font-size:1.25rem}
a{color:var(--act)}
ol,ul{list-style:none;margin:0;padding:0}
.day{display:grid;grid-template-columns:4.25rem 1fr;gap:1rem;padding:1rem 0;border-bottom:1px solid var(--line)}
.day:last-child{border-bottom:0}
.card{background:var(--surface);border:1px solid var(--line);border-radius:14px;padding:0 1rem}
.date{align-self:start;text-align:center;background:var(--tint);color:var(--act);border-radius:12px;padding:.4rem 0}
.date b{display:block;font-size:1.5rem;line-height:1.2}
.date span{font-size:.875rem;color:var(--quiet);white-space:nowrap}
.day h3{margin:0;font-size:1.125rem;line-height:1.35}
.day p{margin:.2rem 0 0;color:var(--quiet)}
.day.done .date{background:none;border:1px dashed var(--line);color:var(--quiet)}
.find label{display:block;margin:1.5rem 0 .25rem}
.find div{display:flex;gap:.5rem}
.find input{flex:1;min-width:0;font:inherit;min-height:2.75rem;padding:0 .75rem;border:1px solid var(--quiet);border-radius:9px;background:var(--surface);color:var(--ink)}
.find button{font:inherit;font-weight:600;min-height:2.75rem;padding:0 1rem;border:0;border-radius:9px;background:var(--house);color:#fff}
.roll li{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:.25rem 1rem;align-items:center;padding:.6rem 0;border-bottom:1px solid var(--line)}
.roll li:last-child{border-bottom:0}
.roll li div{flex:1 1 14rem}
.roll small{margin-left:.5rem;color:var(--quiet);font-size:1rem}
.roll li label{display:inline-flex;align-items:center;gap:.35rem;min-height:2.75rem}
.roll input[type=radio]{width:1.5rem;height:1.5rem;margin:0;accent-color:var(--act)}
.roll .one{display:block;margin:1rem 0}
.roll .one input{display:block;width:100%;font:inherit;min-height:2.75rem;padding:0 .75rem;border:1px solid var(--quiet);border-radius:9px;background:var(--surface);color:var(--ink)}
.roll button{position:sticky;bottom:.75rem;width:100%;font:inherit;font-weight:700;min-height:3.25rem;border:0;border-radius:9px;background:var(--house);color:#fff}
.news a{display:inline-block;min-height:2.75rem;padding:.5rem 0}
.news{padding:1rem 0;border-bottom:1px solid var(--line)}
.news:last-child{border-bottom:0}
.news h3{margin:0;font-size:1.125rem;line-height:1.35}
.news p{margin:.25rem 0 0;overflow-wrap:anywhere}
.day .now,.news .now{display:inline-block;margin:.35rem 0 0;padding:.05rem .6rem;border-radius:99px;background:var(--att);border:1px solid var(--attline);color:var(--ink);font-size:.9375rem;font-weight:600}
.none{background:var(--surface);border:1px dashed var(--line);border-radius:14px;padding:1rem;color:var(--quiet);margin:0}
.told{grid-template-columns:1fr}.told dd{font-size:1.1rem}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:0}
dl div{background:var(--surface);border:1px solid var(--line);border-radius:14px;padding:.75rem 1rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
dt{color:var(--quiet);font-size:1rem}
dd{margin:0;font-size:1.75rem;font-weight:700;line-height:1.2}
.note{color:var(--quiet);font-size:1rem}
.pick a{display:flex;align-items:center;justify-content:space-between;gap:1rem;min-height:3.5rem;padding:.75rem 0;border-bottom:1px solid var(--line);font-weight:600;text-decoration:none}
.pick li:last-child a{border-bottom:0}
footer.in{margin-top:2.5rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line)}
footer p{margin:.25rem 0}
footer a{display:inline-block;min-height:2.75rem;padding:.5rem 0}
a:focus-visible{outline:3px solid var(--attline);outline-offset:2px;border-radius:4px}
`);

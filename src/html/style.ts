import { MAP_STYLE } from './style-map.js';
import { PRINT_STYLE } from './style-print.js';

/*
 * Colours of holders after Okabe and Ito, "Color Universal Design" (2008), for dark paper made lighter: colour-blind
 * eyes can tell them apart; shapes and hatching say the same.
 */
const LIGHT = [
  'color-scheme:light;--paper:#fff;--ink:#1d1b17;--soft:#57524a;--line:#cfc9bd;--panel:#f7f5f0;--link:#0b5394',
  '--first:#0072b2;--second:#b84d00;--third:#007a58;--nobody:#fff;--mark-line:#1d1b17;--on-badge:#fff',
  '--ground:#f7f3ea;--ridge:#e2d5b8;--teeth:#b39c6c;--river:#8dbbdc;--province:#b5afa5;--salt:#ebe7ef',
  '--casing:#5f594d;--highway:#f2cf77;--road:#6f685a;--track:#857d6c;--front:#1d1b17;--ring:#8a2be2;--ok:#00694c;--bad:#a12622',
].join(';');

const DARK = [
  'color-scheme:dark;--paper:#17181b;--ink:#ebe8e1;--soft:#b8b2a6;--line:#45433f;--panel:#212226;--link:#8fc3ff',
  '--first:#56b4e9;--second:#ff9d5c;--third:#35c79b;--nobody:#17181b;--mark-line:#ebe8e1;--on-badge:#101114',
  '--ground:#26262a;--ridge:#3b372e;--teeth:#7c7157;--river:#3d6f94;--province:#6a665f;--salt:#34323b',
  '--casing:#c4bda9;--highway:#8a7337;--road:#a39c8c;--track:#8c8576;--front:#fff;--ring:#d0a2ff;--ok:#5fd6ae;--bad:#ff9a94',
].join(';');

/** The style of the page: light or dark as the system says, unless the reader chose. */
export const PAGE_STYLE = [
  `:root{${LIGHT}}`,
  `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}`,
  `@media screen{:root[data-theme=dark]{${DARK}}}`,
  '*{box-sizing:border-box}html{scroll-padding-top:9rem}',
  'body{margin:0 auto;max-width:1480px;padding:0 1rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}',
  'h1{font-size:1.9rem;line-height:1.2;margin:1rem 0 .2rem}h2{font-size:1.4rem;margin:2.2rem 0 .6rem;border-bottom:2px solid var(--line);padding-bottom:.2rem}',
  'h3{font-size:1.1rem;margin:1rem 0 .4rem}h4{font-size:1rem;margin:.8rem 0 .3rem}h5{font-size:.9rem;margin:.6rem 0 .1rem;color:var(--soft)}',
  'p{margin:.4rem 0;max-width:80ch}ul{margin:.3rem 0;padding-left:1.3rem}li{margin:.15rem 0;max-width:90ch}',
  'a{color:var(--link)}.small{font-size:.85rem;color:var(--soft)}.lead{font-size:1.05rem}',
  '.note{border-left:4px solid var(--soft);background:var(--panel);padding:.5rem .8rem;margin:.8rem 0;max-width:90ch}',
  '.title{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.5rem 1rem}',
  '.paper-only{display:none}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}',
  '.skips{margin:0}.skips a{position:absolute;left:-999rem}.skips a:focus{left:1rem;top:.5rem;z-index:9;background:var(--paper);padding:.4rem .8rem;border:2px solid var(--ink)}',
  'nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}',
  'button,select{font:inherit;color:var(--ink);background:var(--panel);border:1px solid var(--soft);border-radius:4px;padding:.25rem .7rem;min-height:2.1rem}',
  'button[aria-pressed=true]{background:var(--ink);color:var(--paper)}button:disabled{color:var(--soft);border-style:dashed}',
  ':focus-visible{outline:3px solid var(--link);outline-offset:2px}',
  '.controls{position:sticky;top:0;z-index:5;background:var(--paper);padding:.5rem 0;border-bottom:1px solid var(--line);display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1rem}',
  '.buttons,.zoom,.views{display:flex;flex-wrap:wrap;gap:.35rem;align-items:center}.views{justify-content:space-between;margin:.5rem 0}',
  '#play{min-width:4.6rem}.slider{flex:1 1 16rem}.slider input{width:100%;accent-color:var(--first)}#day-text{flex:1 1 100%;font-weight:600}',
  '.scroll{overflow-x:auto;max-width:100%;position:relative}table{border-collapse:collapse;width:100%;font-size:.9rem}',
  'caption{text-align:left;font-weight:600;padding:.3rem 0}th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid var(--line)}',
  'thead th{color:var(--soft);font-weight:600}tbody th{font-weight:600}',
  'summary{cursor:pointer;padding:.2rem 0}details{margin:.3rem 0}pre{white-space:pre-wrap;font-size:.8rem}',
  '.tables{display:grid;gap:1rem 2rem;grid-template-columns:minmax(0,3fr) minmax(0,2fr)}.tables .scroll{max-height:26rem;overflow-y:auto}',
  '.tables thead th{position:sticky;top:0;background:var(--paper)}tr.differs th::after{content:" \\2260";color:var(--bad);font-weight:700}.only-different tr[data-place]:not(.differs){display:none}',
  '.columns{columns:2 24rem;column-gap:2.5rem}.block{break-inside:avoid}.columns p{margin-top:.2rem}',
  '.two{display:grid;gap:0 2.5rem;grid-template-columns:minmax(0,3fr) minmax(0,2fr)}.fight{border-left:3px solid var(--line);padding-left:.7rem;margin:.6rem 0}.fight table{width:auto}',
  '.js .day{display:none}.js .day.now,.js .all-days .day{display:block}.claims li{margin:.4rem 0}.disputed{white-space:nowrap}',
  '.verdict-right td:last-child{color:var(--ok)}.verdict-false td:last-child,.verdict-early td:last-child,.verdict-exaggerated td:last-child,.verdict-understated td:last-child{color:var(--bad)}',
  '.charts{display:grid;gap:1.2rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr))}figure{margin:0;min-width:0}.plot{height:230px;cursor:pointer}.chart .value{font-weight:700}',
  '.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;font-size:.9rem}.legend li{display:flex;align-items:center;gap:.4rem}',
  '.curve{fill:none;stroke-width:2.5}.curve.first,.curve.first-reported{stroke:var(--first)}.curve.second,.curve.second-reported{stroke:var(--second)}.curve.third{stroke:var(--third)}.curve.nobody{stroke:var(--soft)}',
  '.curve.first-reported,.curve.second-reported{stroke-dasharray:5 4}.curve.second{stroke-dasharray:12 3}.curve.second-reported{stroke-dasharray:2 4}.curve.nobody{stroke-dasharray:1 3}',
  '.dates .axis{fill:none;stroke:var(--line);stroke-width:2}.dates .span{fill:var(--soft)}.dates .in-game{fill:var(--first);stroke:var(--paper)}.address{word-break:break-all}',
  '@media (max-width:760px){.tables,.two{grid-template-columns:minmax(0,1fr)}h1{font-size:1.5rem}.views label,.views select{max-width:100%}.controls{gap:.15rem .6rem;padding:.3rem 0}.controls .buttons{gap:.2rem}.controls button,.controls select{padding:.1rem .35rem;min-height:1.9rem;font-size:.85rem}#play{min-width:3.2rem}.speed span{display:none}#day-text{font-size:.9rem}html{scroll-padding-top:8rem}}',
  '@media (prefers-reduced-motion:reduce){*{scroll-behavior:auto!important;transition:none!important}}',
  MAP_STYLE,
  PRINT_STYLE,
].join('\n');

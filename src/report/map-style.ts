/**
 * The style of the map, which stands in the picture itself. Colours of holders after Okabe and Ito, "Color Universal
 * Design" (2008): colour-blind eyes can tell them apart; shapes say the same.
 */
export const MAP_STYLE = [
  '.paper{fill:#fff}.ground{fill:#f7f3ea}.border{fill:none;stroke:#6b6559;stroke-width:1}',
  'text{font-family:"Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans",sans-serif;fill:#26241f}',
  '.title{font-size:26px;font-weight:600}.subtitle{font-size:15px;fill:#5a554b}',
  '.small{font-size:12px;fill:#5a554b}',
  '.label{font-size:12px;paint-order:stroke;stroke:#f7f3ea;stroke-width:3px;stroke-linejoin:round}',
  '.line-name{font-size:11px;font-style:italic;fill:#7a6a48;paint-order:stroke;stroke:#f7f3ea;stroke-width:3px}',
  '.leader{fill:none;stroke:#8d8677;stroke-width:.8}',
  '.river{fill:none;stroke:#8dbbdc;stroke-width:5;stroke-linejoin:round;stroke-linecap:round}',
  '.ridge{fill:none;stroke:#e2d5b8;stroke-width:11;stroke-linejoin:round;stroke-linecap:round}',
  '.teeth{fill:none;stroke:#b39c6c;stroke-width:1.3;stroke-linecap:round}',
  '.province{fill:none;stroke:#b5afa5;stroke-width:1.4;stroke-dasharray:9 4 2 4}',
  '.salt-flat{fill:#ebe7ef;stroke:#c9c2d2;stroke-width:1;stroke-dasharray:3 3}',
  '.casing{fill:none;stroke:#5f594d;stroke-width:6}.highway{fill:none;stroke:#f2cf77;stroke-width:3.6}',
  '.road{fill:none;stroke:#6f685a;stroke-width:2.4}',
  '.track{fill:none;stroke:#857d6c;stroke-width:1.6;stroke-dasharray:7 4}',
  '.desert{fill:none;stroke:#9a917e;stroke-width:1.5;stroke-dasharray:1.5 5;stroke-linecap:round}',
  '.first{fill:#0072b2}.second{fill:#d55e00}.third{fill:#009e73}.none{fill:#fff}',
  '.place{stroke:#1d1b17;stroke-width:1.2}.scale{fill:none;stroke:#26241f;stroke-width:1.6}',
].join('');

/** The style on paper: the day that is shown, without what only a screen can do. */
export const PRINT_STYLE = [
  '@media print{',
  'body{max-width:none;font-size:9.5pt;padding:0}.controls .buttons,.slider,.views,.skips,nav,.theme,.only,#all-days,noscript,footer{display:none!important}.controls{position:static;border:0}',
  '.map{width:100%!important}.map-scroll,.tables .scroll,.scroll{max-height:none!important;overflow:visible!important}.tables thead th{position:static}',
  '.tables,.two{grid-template-columns:minmax(0,1fr)}.charts{grid-template-columns:repeat(2,minmax(0,1fr))}',
  'h2,h3,h4{break-after:avoid}figure,tr,.fight,.block{break-inside:avoid}a{color:inherit;text-decoration:none}.fight details{display:none}.chart details{display:none}',
  '#board{break-before:page}.maps{grid-template-columns:repeat(2,minmax(0,1fr))}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}',
  '.tables tr[data-place]:not(.differs){display:none}.paper-only{display:block}table{font-size:8.5pt}',
  '}',
].join('\n');

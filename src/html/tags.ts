import { escapeXml } from '../report/svg-text.js';

/** A list of texts, each escaped. */
export function listOf(texts: readonly string[]): string {
  return texts.length === 0 ? '' : `<ul>${texts.map((text) => `<li>${escapeXml(text)}</li>`).join('')}</ul>`;
}

/** A row of cells that are HTML already; the first heads the row. */
export function rowOf([head, ...cells]: readonly string[], attributes = ''): string {
  return `<tr${attributes}><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** A table with a caption and heads of columns, which are plain text, in a region that scrolls where it is too wide. */
export function tableOf(caption: string, heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((text) => `<th scope="col">${escapeXml(text)}</th>`).join('');
  return (
    `<div class="scroll" role="region" tabindex="0" aria-label="${escapeXml(caption)}"><table>` +
    `<caption>${escapeXml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  );
}

/** The ids of sources, each leading to its entry. */
export function sourceLinks(ids: readonly string[]): string {
  return ids.map((id) => `<a href="#source-${escapeXml(id)}">${escapeXml(id)}</a>`).join(', ');
}

/** Something that is folded until it is asked for. */
export function folded(summary: string, inner: string, attributes = ''): string {
  return `<details${attributes}><summary>${escapeXml(summary)}</summary>${inner}</details>`;
}

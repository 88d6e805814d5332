/** `text` with nothing that means something in XML, and no characters that XML forbids. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A coordinate with one decimal. */
export function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}

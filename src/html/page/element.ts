/**
 * The element of the page that `selector` finds.
 *
 * @throws {Error} where there is none: the page is not the one that this script was built for
 */
export function found<T extends Element>(selector: string, within: ParentNode = document): T {
  const element = within.querySelector<T>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

/** Does `work` when somebody clicks the button `selector`, by hand or by key. */
export function onClick(selector: string, work: (button: HTMLButtonElement) => void): void {
  const button = found<HTMLButtonElement>(selector);
  button.addEventListener('click', () => work(button));
}

/** A new element of a drawing. */
export function drawn(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

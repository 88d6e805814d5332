/** A part of a text: a sentence, and the items that belong to it. */
export interface TextPart {
  text: string;
  items: string[];
}

/** Lines of a report in parts: an indented line is an item of the sentence above it, with or without a dash. */
export function textParts(lines: readonly string[]): TextPart[] {
  const parts: TextPart[] = [];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const part = parts.at(-1);
    const item = /^ +(?:- )?(.*)$/.exec(line);
    if (item && part) part.items.push(item[1]!.replace(/ {2,}/, ': '));
    else parts.push({ text: line.trim(), items: [] });
  }
  return parts;
}

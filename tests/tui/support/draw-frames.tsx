import { EventEmitter } from 'node:events';
import { render } from 'ink';
import { Rows } from '../../../src/tui/ink/screen.js';
import type { Look } from '../../../src/tui/look.js';
import type { Row } from '../../../src/tui/row.js';

/** What Ink makes of one frame after the other: the text that it hands to the terminal for each. */
export function drawFrames(frames: readonly (readonly Row[])[], look: Look, columns: number): string[] {
  const written: string[] = [];
  const stdout = Object.assign(new EventEmitter(), {
    columns,
    rows: 100,
    write: (text: string) => {
      written.push(text);
      return true;
    },
  });
  // Ink uses no more of the stream than there is here.
  const stream = stdout as unknown as NodeJS.WriteStream;
  const [first = [], ...more] = frames;
  const element = (rows: readonly Row[]) => <Rows rows={rows} look={look} columns={columns} />;
  const instance = render(element(first), {
    stdout: stream,
    debug: true,
    patchConsole: false,
    exitOnCtrlC: false,
  });
  for (const rows of more) instance.rerender(element(rows));
  instance.unmount();
  return written;
}

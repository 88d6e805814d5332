import { Box, Text } from 'ink';
import { memo } from 'react';
import type { App } from '../app.js';
import { frameOf } from '../frame.js';
import type { Look } from '../look.js';
import { painted } from '../painted.js';
import type { Row } from '../row.js';

/** The whole screen as rows of text: what is on them is decided without Ink. */
export function Screen({ app }: { app: App }) {
  return <Rows rows={frameOf(app)} look={app.look} columns={app.size.columns} />;
}

/** Rows one below the other, each one line high. */
export function Rows({ rows, look, columns }: { rows: readonly Row[]; look: Look; columns: number }) {
  return (
    <Box flexDirection="column" width={columns} height={rows.length}>
      {rows.map((cells, no) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is known by where it stands
        <Line key={no} text={painted(cells, look)} />
      ))}
    </Box>
  );
}

/** A row that has not changed is not drawn again. */
const Line = memo(function Line({ text }: { text: string }) {
  return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>;
});

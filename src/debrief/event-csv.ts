import type { Briefing } from '../engine/model/scenario.js';
import { claimText } from '../report/claims.js';
import { eventText } from '../report/event.js';
import { claimRecord } from '../sim/claim-record.js';
import { type EventRecord, eventRecord } from '../sim/event-record.js';
import { dateOfTurn } from '../text/calendar.js';
import type { Debrief } from './debrief.js';

/** The columns of the table of events, in their order: a contract. */
const COLUMNS = ['turn', 'date', 'type', 'side', 'place', 'link', 'formations', 'text'] as const;

/**
 * The events of a game and what was published in it, one a row, as CSV (RFC 4180: line ends CR LF, texts with commas,
 * quotes or line ends in quotes). `formations` are ids with spaces between them; `text` is a sentence in English.
 */
export function eventsCsv({ scenario, days }: Debrief): string {
  const { briefing } = scenario;
  const rows = days.flatMap(({ after, events, press }) => [
    ...events.map((event) =>
      rowOf(briefing, after.turn, eventRecord(briefing, event), eventText({ briefing, side: null }, event)),
    ),
    ...press.claims
      .filter(({ turn }) => turn === after.turn)
      .map((claim) => {
        const said = `${briefing.outlets[claim.outlet]!.name}: ${claimText(briefing, claim)}`;
        return rowOf(briefing, after.turn, claimRecord(briefing, claim), said);
      }),
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowOf({ start }: Briefing, turn: number, record: EventRecord, text: string): string[] {
  const { fight } = record;
  // The fight of a record is one more record: its ids stand in it.
  const from =
    typeof fight === 'object' && fight !== null ? { ...record, ...(fight as EventRecord) } : record;
  const formations = [from.formation, from.formations, from.attackers, from.defenders].flat();
  return [
    String(turn),
    dateOfTurn(start, turn),
    String(record.type),
    idText(from.side ?? from.attackerSide),
    idText(from.place ?? from.target ?? from.before),
    idText(from.link),
    formations.flatMap((id) => (typeof id === 'string' ? [id] : [])).join(' '),
    text,
  ];
}

function idText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A cell that a program for tables takes for text: what would begin a formula there gets a quote in front. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

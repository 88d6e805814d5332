/** Where a datum comes from, as the scenario files say it. */
export interface Evidence {
  basis: string;
  sources?: readonly string[] | undefined;
  confidence: string;
  note?: string | undefined;
}

/** The basis in words: what only published models of war report is no report from the field, and is not called one. */
export function basisText({ basis, sources = [] }: Pick<Evidence, 'basis' | 'sources'>): string {
  const isModel = basis === 'reported' && sources.length > 0 && sources.every((id) => id.startsWith('M'));
  return isModel ? 'published model' : basis;
}

/** "reported (P1, S4), high confidence", or "assumed, low confidence: why". */
export function evidenceText(evidence: Evidence): string {
  const { sources = [], confidence, note } = evidence;
  const by = sources.length > 0 ? ` (${sources.join(', ')})` : '';
  return `${basisText(evidence)}${by}, ${confidence} confidence${note ? `: ${note}` : ''}`;
}

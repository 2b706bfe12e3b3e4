import type { Edge } from '../core/board';
import { FLOWS, SPLITS, type EdgeFlow } from '../core/flow';
import { NOTE_LINE, TIMING_LINES, WATCH_LINE, type EdgeLine } from './edge-line';
import { SPLIT_WORDS } from './edge-words';
import type { Legend, LegendEntry } from './drawing';

interface Family {
  readonly name: string;
  readonly flows: readonly EdgeFlow[];
  readonly line: EdgeLine;
}

/** What the types of flow have in common, in the order of the connection table. */
const FAMILIES: readonly Family[] = [
  {
    name: 'Data',
    flows: ['events', 'records', 'labels', 'features', 'dataset', 'embeddings'],
    line: {},
  },
  { name: 'Model', flows: ['model'], line: {} },
  { name: 'Serving', flows: ['request', 'candidates', 'predictions', 'response'], line: {} },
  { name: 'Watching', flows: ['metrics', 'alerts'], line: WATCH_LINE },
  { name: 'Control', flows: ['control'], line: WATCH_LINE },
];

const TIMINGS = [
  ['request', 'On request: somebody waits'],
  ['stream', 'As a stream'],
  ['batch', 'In batches'],
] as const;

/** What the lines of these edges mean, and nothing that none of them shows. Undefined without any. */
export function lineLegend(edges: Iterable<Edge>): Legend | undefined {
  const all = [...edges];
  const flows = new Set(all.map(({ flow }) => flow));
  const entries: LegendEntry[] = [];
  const add = (label: string, { dash, ring }: EdgeLine) =>
    entries.push({
      color: 'edge',
      label,
      edge: true,
      ...(dash ? { dash } : {}),
      ...(ring ? { ring } : {}),
    });
  for (const family of FAMILIES) {
    const used = FLOWS.filter((flow) => family.flows.includes(flow) && flows.has(flow));
    const [only] = used;
    if (only === undefined) continue;
    const isNamed = used.length === 1 && family.name.toLowerCase() === only;
    add(isNamed ? family.name : `${family.name}: ${used.join(', ')}`, family.line);
  }
  for (const [timing, label] of TIMINGS)
    if (all.some((edge) => edge.timing === timing && edge.flow !== 'note'))
      add(label, TIMING_LINES[timing]);
  const splits = SPLITS.filter((split) => all.some((edge) => edge.split === split));
  if (splits.length > 0)
    add(`Parts of the data: ${splits.map((split) => SPLIT_WORDS[split]).join(', ')}`, {});
  if (flows.has('note')) add('A note: it carries nothing', NOTE_LINE);
  return entries.length === 0 ? undefined : { title: 'Lines', entries };
}

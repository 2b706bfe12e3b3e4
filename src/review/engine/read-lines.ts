import type { EdgeFlow, Flow } from '../../core/flow';
import type { Connection } from '../../library/connect';
import type { Library } from '../../library/library';
import { readsFrom } from '../../library/store-reads';
import { componentId } from '../../core/ids';
import { judgeOf } from './judge-edge';
import type { Line } from './line';
import type { OpenNode } from './read-nodes';
import { isA } from './graph-node';

/** Whoever reads draws the arrow to what is read; the data comes back. */
export const READS =
  /^\W*(reads?|quer(y|ies)|fetch(es)?|loads?|pulls?|uses?|look(s|ups?)|scrapes?|retrieves?|gets?|depends|downloads?|search(es)?)\b/i;

/** What the words on a line say it carries, the more telling first. */
const NAMED: readonly (readonly [Flow, RegExp])[] = [
  ['embeddings', /\b(embeddings?|vectors?)\b/i],
  ['labels', /\b(label(l?ed)?s?|annotations?|ground truth)\b/i],
  ['features', /\bfeatures?\b/i],
  ['alerts', /\balerts?\b/i],
  ['dataset', /\b((train(ing)?|test|validation|val|hold-?out) ?(data|set|split)?|dataset)\b/i],
  ['predictions', /\b(predictions?|scores?|forecasts?|recommendations)\b/i],
  ['metrics', /\bmetrics?\b/i],
  ['model', /\b(model|weights|artifacts?|pickle|onnx)\b/i],
  ['control', /\b(re-?train\w*|triggers?|schedules?|deploys?|promotes?|approves?)\b/i],
  ['candidates', /\b(candidates?|top[- ]?\d*k?|chunks|relevant \w+)\b/i],
];

const STORED = [
  'data-lake',
  'data-warehouse',
  'app-database',
  'feature-store',
  'graph-store',
  'vector-index',
  'search-index',
  'cache',
  'model-registry',
  'prediction-log',
  'event-log',
  'event-stream',
  'content-corpus',
] as const;

const hasNoComponent = ({ node }: OpenNode): boolean => node.component === undefined;

/**
 * A line of a picture: it states no flow, and its ends are boxes of which only the label is known,
 * or one of them is and says what it is. What a component is joined to by a line without a
 * meaning, and nobody knows, tells nothing of the component.
 */
const isDrawn = ({ edge, from, to }: Line): boolean =>
  edge.flow === 'note' &&
  (hasNoComponent(from) || hasNoComponent(to)) &&
  (hasNoComponent(from) || to.kind !== undefined) &&
  (hasNoComponent(to) || from.kind !== undefined);

/**
 * Lines of a picture with what they would carry between what the boxes look like; the others as
 * they are. Through boxes that nobody knows goes on what came in.
 */
export function readLines(library: Library, lines: readonly Line[]): Line[] {
  if (!lines.some((line) => line.flow === 'note' && isDrawn(line))) return [...lines];
  const judgeEdge = judgeOf(library);
  const read = lines.map((line) => (isDrawn(line) ? readLine(library, line) : line));
  const through = new Map<OpenNode, Flow>();
  const open = read.filter(isOpen);
  const known = read.filter((line) => !isOpen(line));
  for (const { edge, to, flow } of known) {
    if (edge.flow === 'note' && flow !== 'note' && to.kind === undefined && !through.has(to))
      through.set(to, flow);
  }
  spread(open, through);
  return read.map((line) => {
    if (line.from.kind !== undefined || !isDrawn(line)) return line;
    const flow = through.get(line.from) ?? (line.to.kind === undefined ? 'records' : undefined);
    if (flow === undefined) return line;
    const judgement = judgeEdge(flow, line.from, line.to);
    return judgement.level === 'impossible' || judgement.level === 'doubtful'
      ? line
      : { ...line, flow, judgement };
  });
}

const isOpen = ({ from, to }: Line): boolean => from.kind === undefined && to.kind === undefined;

/** What enters a chain of unknown boxes goes through all of it. */
function spread(open: readonly Line[], through: Map<OpenNode, Flow>): void {
  const next = new Map<OpenNode, OpenNode[]>();
  for (const { from, to } of open) {
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
  }
  const queue = [...through.keys()];
  for (let node = queue.pop(); node; node = queue.pop()) {
    const flow = through.get(node);
    for (const to of next.get(node) ?? []) {
      if (flow === undefined || through.has(to)) continue;
      through.set(to, flow);
      queue.push(to);
    }
  }
}

function readLine(library: Library, line: Line): Line {
  const { edge, from, to } = line;
  const drawn = carried(library, edge.label, from, to);
  const back = (): Line | undefined => {
    const returned = carried(library, edge.label, to, from);
    return isSound(returned) ? { ...line, from: to, to: from, ...returned } : undefined;
  };
  const reads = READS.test(edge.label ?? '') && keeps(to) && !keeps(from);
  if (from.kind === undefined || to.kind === undefined) {
    return reads
      ? { ...line, from: to, to: from, ...carried(library, edge.label, to, from) }
      : { ...line, ...drawn };
  }
  const asks =
    reads ||
    readsFrom(componentId(from.kind), componentId(to.kind)) ||
    drawn.judgement.level === 'impossible';
  return (asks ? back() : undefined) ?? { ...line, ...drawn };
}

const KEEPS =
  /\b(stor(e|age)|db|database|registry|lake|warehouse|bucket|cache|index|repository|s3|cassandra|clickhouse|postgres\w*|mysql|mongo\w*|redis|snowflake|bigquery|redshift|dynamo\w*|hdfs|minio|gcs)\b/i;

const keeps = (node: OpenNode): boolean =>
  node.kind === undefined ? KEEPS.test(node.label) : isA(node, STORED);

interface Carried {
  readonly flow: EdgeFlow;
  readonly judgement: Connection;
}

const isSound = ({ judgement: { level } }: Carried): boolean =>
  level === 'ok' || level === 'conversion';

/** What its words name, where that makes sense; else what the connection table infers. */
function carried(
  library: Library,
  label: string | undefined,
  from: OpenNode,
  to: OpenNode,
): Carried {
  if (label !== undefined && from.kind !== undefined && to.kind !== undefined) {
    for (const [flow, words] of NAMED) {
      if (!words.test(label)) continue;
      const judgement = judgeOf(library)(flow, from, to);
      if (judgement.level === 'ok') return { flow, judgement };
    }
  }
  const judgement = judgeOf(library)(undefined, from, to);
  return { flow: judgement.flow, judgement };
}

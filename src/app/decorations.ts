import type { Strictness } from '../core/board';
import type { Rect } from '../core/geometry';
import { edgeId, nodeId } from '../core/ids';
import type { NodeId } from '../core/ids';
import type { Badge, Decorations, Ghost } from '../render/drawing';
import { NODE_SIZE } from '../render/node-look';
import { realise } from '../review/engine/realise';
import type { Finding, Review } from '../review/engine/review';
import { A_FEW, shownFindings, unasked } from '../review/engine/shown-findings';
import { en } from '../strings/en';
import { findingKey } from '../ui/go-to';

/** More at once would hide the drawing behind what it lacks. */
const MOST_GHOSTS = 3;
/** So many mends are looked at for them: a large board has thousands that miss the same piece. */
const MOST_TRIED = 60;

/**
 * What the review shows on the board: a number where something is wrong, the missing pieces. On
 * the first few parts no more than the panel says unasked, and the next piece alone.
 */
export function decorationsOf(
  { findings }: Review,
  parts: number,
  strictness?: Strictness,
): Decorations {
  const open = shownFindings(
    findings.filter(({ muted }) => muted === undefined),
    strictness,
  );
  if (parts >= A_FEW || strictness === 'review')
    return { badges: badgesOf(open), ghosts: ghostsOf(open, MOST_GHOSTS), tints: [] };
  return { badges: badgesOf(unasked(open, parts)), ghosts: ghostsOf(open, 1), tints: [] };
}

/** Findings come most important first, so the first one at a node is its worst. Hints are no alarm. */
function badgesOf(open: readonly Finding[]): Badge[] {
  const badges = new Map<NodeId, { -readonly [Key in keyof Badge]: Badge[Key] }>();
  for (const { severity, nodes } of open) {
    if (severity === 'hint') continue;
    // A large board has tens of thousands of findings, and this is done between two frames.
    for (const node of nodes.length > 1 ? new Set(nodes) : nodes) {
      const badge = badges.get(node);
      if (badge === undefined) badges.set(node, { node, severity, count: 1 });
      else badge.count += 1;
    }
  }
  return [...badges.values()];
}

/** The most important missing pieces; one that would lie on another waits until that is mended. */
function ghostsOf(open: readonly Finding[], most: number): Ghost[] {
  const ghosts: Ghost[] = [];
  const taken: Rect[] = [];
  const missed = new Set<string>();
  let tried = 0;
  for (const finding of open) {
    if (ghosts.length === most || tried === MOST_TRIED) break;
    if (finding.severity === 'hint' || !addsParts(finding)) continue;
    tried += 1;
    const ghost = ghostOf(finding);
    if (ghost === undefined) continue;
    const rects = ghost.nodes.map(({ rect }) => rect);
    if (rects.some((rect) => taken.some((other) => overlaps(rect, other)))) continue;
    // Two findings of one cause miss the same piece at the same place.
    const pieces = piecesOf(ghost);
    if (pieces.some((piece) => missed.has(piece))) continue;
    for (const piece of pieces) missed.add(piece);
    taken.push(...rects);
    ghosts.push(ghost);
  }
  return ghosts;
}

/** What kind of piece it adds, and beside which part. */
const piecesOf = ({ nodes, edges }: Ghost): string[] =>
  nodes.flatMap(({ id, component = '' }) =>
    edges.flatMap(({ from, to }) =>
      from === id ? `${component} ${to}` : to === id ? `${component} ${from}` : [],
    ),
  );

const addsParts = ({ mend }: Finding): boolean =>
  mend?.kind === 'changes' &&
  mend.changes.some((change) => change.type === 'add' && change.in === 'nodes');

/**
 * With the mend of the finding that is pointed at in place of the other ghosts that would lie on
 * it or miss the same piece; a mend that only connects shows its lines.
 */
export function withMendOf(
  decorations: Decorations,
  review: Review | undefined,
  key: string | undefined,
): Decorations {
  if (key === undefined || decorations.ghosts.some((ghost) => ghost.key === key)) {
    return decorations;
  }
  const finding = review?.findings.find((one) => findingKey(one) === key);
  const ghost = finding && finding.muted === undefined ? mendGhost(finding) : undefined;
  if (ghost === undefined) return decorations;
  const rects = ghost.nodes.map(({ rect }) => rect);
  const pieces = new Set(piecesOf(ghost));
  const others = decorations.ghosts.filter(
    (one) =>
      !one.nodes.some(({ rect }) => rects.some((other) => overlaps(rect, other))) &&
      !piecesOf(one).some((piece) => pieces.has(piece)),
  );
  return { ...decorations, ghosts: [...others, ghost] };
}

function ghostOf(finding: Finding): Ghost | undefined {
  const ghost = mendGhost(finding);
  return ghost === undefined || ghost.nodes.length === 0 ? undefined : ghost;
}

function mendGhost(finding: Finding): Ghost | undefined {
  const { mend, severity } = finding;
  if (mend?.kind !== 'changes') return undefined;
  // Placeholders are the same in every mend; on the board each piece needs an id of its own.
  let count = 0;
  const key = findingKey(finding);
  const changes = realise(mend, () => `${key} ${++count}`);
  const nodes = changes.flatMap((change) => {
    if (change.type !== 'add' || change.in !== 'nodes' || change.value.type !== 'component')
      return [];
    const { id, component, label, position } = change.value;
    return {
      id: nodeId(id),
      ...(component === undefined ? {} : { component }),
      label,
      caption: en.canvas.ghostCaption,
      rect: { ...position, ...NODE_SIZE },
    };
  });
  const edges = changes.flatMap((change) =>
    change.type === 'add' && change.in === 'edges'
      ? { id: edgeId(change.value.id), from: change.value.from, to: change.value.to }
      : [],
  );
  return nodes.length + edges.length === 0 ? undefined : { key, severity, nodes, edges };
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

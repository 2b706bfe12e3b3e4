import { FLOWS, type Flow } from '../core/flow';
import { quotedText } from '../core/notation/print-term';

export interface ForeignNode {
  readonly id: string;
  readonly label: string;
  /** The group that it stands in. */
  readonly inside?: string;
  readonly isGroup?: boolean;
}

export interface ForeignEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly isBothWays?: boolean;
}

/** What a box without words is called where something leads to it or from it. */
const BLANK = 'Box';

/** Boxes without words are left out, unless an arrow would go with them. */
export function withoutBlanks(
  nodes: readonly ForeignNode[],
  edges: readonly ForeignEdge[],
): ForeignNode[] {
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return nodes.flatMap((node) =>
    node.label !== '' ? node : ends.has(node.id) ? { ...node, label: BLANK } : [],
  );
}

/**
 * Another program's diagram as text in our notation: labels stay as they are, what they mean is
 * found out when it is read, and words that name a flow are what the connection carries.
 */
export function notationOf(
  nodes: readonly ForeignNode[],
  edges: readonly ForeignEdge[],
): string | undefined {
  const keys = new Map(nodes.map(({ id }, index) => [id, `p${index + 1}`]));
  const bearers = new Map<string, number>();
  for (const { label } of nodes) bearers.set(folded(label), (bearers.get(folded(label)) ?? 0) + 1);
  const nameOf = ({ id, label }: ForeignNode): string =>
    quotedText(label) + ((bearers.get(folded(label)) ?? 0) > 1 ? `#${keys.get(id) ?? ''}` : '');
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const endOf = (id: string): string | undefined => {
    const node = byId.get(id);
    return node && (node.isGroup === true ? `=${nameOf(node)}` : nameOf(node));
  };
  const lines = edges.flatMap(({ from, to, label = '', isBothWays = false }) => {
    const [start, end] = [endOf(from), endOf(to)];
    if (start === undefined || end === undefined || from === to) return [];
    const flow = flowOf(label);
    const arrow = flow ? `${isBothWays ? '<' : ''}-${flow}->` : isBothWays ? '<>' : '>';
    return `${start} ${arrow} ${end}${flow || label === '' ? '' : `: ${quotedText(label)}`}`;
  });
  const members = new Map<string | undefined, ForeignNode[]>();
  for (const node of nodes) {
    const group = groupOf(node, byId);
    const there = members.get(group);
    if (there) there.push(node);
    else members.set(group, [node]);
  }
  const inside = (group: string | undefined): string[] => (members.get(group) ?? []).map(written);
  const written = (node: ForeignNode): string =>
    node.isGroup === true ? `${nameOf(node)}: {${inside(node.id).join(', ')}}` : nameOf(node);
  const whole = [...lines, ...inside(undefined)].join('\n');
  return whole === '' ? undefined : whole;
}

/** Groups within groups, seen from the outside: more cannot be told apart on a board. */
const DEEPEST = 12;

/** Undefined also where groups stand in each other, or in one that is not there. */
function groupOf(node: ForeignNode, byId: ReadonlyMap<string, ForeignNode>): string | undefined {
  const around = new Set<string>([node.id]);
  for (let at = node.inside; at !== undefined; at = byId.get(at)?.inside) {
    if (around.has(at) || byId.get(at)?.isGroup !== true) return undefined;
    around.add(at);
  }
  return [...around].slice(1).slice(-DEEPEST)[0];
}

const folded = (label: string): string => label.trim().toLowerCase();

const flowOf = (label: string): Flow | undefined => FLOWS.find((flow) => flow === folded(label));

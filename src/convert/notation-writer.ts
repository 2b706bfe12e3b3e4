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
  const inside = (group: string | undefined): string[] =>
    nodes.filter((node) => node.inside === group).map(written);
  const written = (node: ForeignNode): string =>
    node.isGroup === true ? `${nameOf(node)}: {${inside(node.id).join(', ')}}` : nameOf(node);
  const whole = [...lines, ...inside(undefined)].join('\n');
  return whole === '' ? undefined : whole;
}

const folded = (label: string): string => label.trim().toLowerCase();

const flowOf = (label: string): Flow | undefined => FLOWS.find((flow) => flow === folded(label));

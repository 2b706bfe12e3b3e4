import type { GraphEdge, GraphNode } from './graph-node';

/** Puts the data in its places; a place without data is a bug of the rule. */
export const fillMessage = (
  text: string,
  data: { readonly [name: string]: string | number },
): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`No data for {${name}} in "${text}"`);
    return typeof value === 'number' ? shortNumber(value) : value;
  });

/** 12,000 · 0.125 · 3.3: at most three decimals, thousands apart. */
export function shortNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  const [whole = '0', decimals] = String(rounded).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A node by its label, in quotes. */
export const named = (node: GraphNode): string => `“${node.label}”`;

export const namedEdge = (edge: GraphEdge): string => `${named(edge.from)} → ${named(edge.to)}`;

/** “A”, “B” and “C”; from the fifth on "and 3 more". */
export function namedAll(nodes: readonly GraphNode[]): string {
  const labels = nodes.map(named);
  if (labels.length > 4) return `${labels.slice(0, 3).join(', ')} and ${labels.length - 3} more`;
  const last = labels.pop();
  return labels.length === 0 ? (last ?? '') : `${labels.join(', ')} and ${last ?? ''}`;
}

/** a, b or c. */
export function anyOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** A way over the board by its labels, its middle left out when it is long. */
export function namedPath(nodes: readonly GraphNode[]): string {
  const labels = nodes.map(named);
  const short = labels.length > 5 ? [...labels.slice(0, 2), '…', ...labels.slice(-2)] : labels;
  return short.join(' → ');
}

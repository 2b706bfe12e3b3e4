import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { isA, type GraphNode } from '../engine/graph-node';
import { PEOPLE } from '../engine/kinds';
import { isPlain, neighbours, reach } from './drawn-loop';
import { has } from './profile';

/** A question, or who asks it. */
export const ASKS =
  /\b(questions?|quer(y|ies)|prompts?|users?|customers?|callers?|clients?|requests?|chat|messages?|voice|microphone|golden|eval\w*|test\w*|teams?|analysts?|developers?|engineers?|staff|start|begin|triggers?)\b/i;

/** What is not only asked but brought along, to be kept. */
const BROUGHT =
  /\b(uploads?|uploaded|documents?|docs|files?|pdfs?|images?|records?|ingest\w*|crawl\w*|scrap\w*|import\w*|datasets?)\b/i;

const CHECKS = /\b(validat\w*|schemas?|pydantic|sanit\w*|guard\w*)\b/i;

/**
 * Plain boxes that check what is asked rather than clean what is known: where nothing is trained,
 * those that only a question reaches.
 */
export const questionChecks = fact((graph: BoardGraph): ReadonlySet<GraphNode> => {
  const { nodes, edges, idle } = graph;
  const checks = has(graph, 'trains')
    ? []
    : nodes.filter((node) => isPlain(node) && CHECKS.test(node.label));
  if (checks.length === 0) return new Set();
  const before = neighbours(graph, 'in');
  const after = neighbours(graph, 'out');
  const asks = (node: GraphNode): boolean =>
    isA(node, PEOPLE) || (!before.has(node) && ASKS.test(node.label));
  const asked = reach(nodes.filter(asks), after);
  const brought = nodes.filter(
    (node) => BROUGHT.test(node.label) || (!before.has(node) && !asks(node)),
  );
  const lines = [...edges, ...idle].filter(({ edge }) => BROUGHT.test(edge.label ?? ''));
  const kept = [...brought, ...lines.map(({ to }) => to)];
  const keeping = reach(kept, after);
  for (const node of kept) keeping.add(node);
  return new Set(checks.filter((node) => asked.has(node) && !keeping.has(node)));
});

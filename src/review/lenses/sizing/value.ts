import { isWorthIt } from '../../../framework/formulas/decisions';
import type { BoardGraph } from '../../engine/board-graph';
import type { GraphNode } from '../../engine/graph-node';
import { calculate } from '../calculation';
import { nodeOrUsual, statedFigure } from '../figure';
import type { LensFinding } from '../lens';
import type { Calculation } from '../throughput-reading';
import { asInput } from './sizing';

/** Formula value-check: closes the loop to the goal, where the metric has a worth. */
export const valueOf = (graph: BoardGraph, year: Calculation | undefined): Calculation[] =>
  graph.connected('ab-router').flatMap((node) => {
    const worth = statedFigure(node, 'yearValue', 'Worth of the metric a year', '$');
    if (!worth || !year) return [];
    return [
      calculate(
        {
          formula: 'value-check',
          group: 'cost',
          label: `Costs as a share of the gain at “${node.label}”`,
          expression:
            '(a year of predictions + cost of the team) ÷ (relative effect × worth a year)',
          node,
          inputs: [
            asInput('A year of predictions', year),
            nodeOrUsual(node, 'teamCost', 'Cost of the team a year', '$', 100_000),
            effectOf(node),
            worth,
          ],
          unit: 'share',
        },
        (run = 0, team = 0, effect = 0, value = 0) => (run + team) / (effect * value),
      ),
    ];
  });

const effectOf = (node: GraphNode) =>
  nodeOrUsual(node, 'relativeEffect', 'Relative effect', 'share', 0.02);

/** What costs more than it brings. */
export const worthless = (sizes: readonly Calculation[]): LensFinding[] =>
  sizes.flatMap(({ formula, node, inputs }) => {
    if (formula !== 'value-check' || node === undefined) return [];
    const [run = 0, team = 0, effect = 0, value = 0] = inputs.map((input) => input.value);
    if (isWorthIt(effect, value, run, team)) return [];
    const message = 'A year of running it and its team costs more than the effect is worth.';
    return [{ message, severity: 'hint', nodes: [node], edges: [] }];
  });

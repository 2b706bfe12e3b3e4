import type { BoardGraph } from '../../engine/board-graph';
import { soundOnly } from '../calculation';
import { derived } from '../figure';
import type { Calculation, LoadRow } from '../throughput-reading';
import { costOf } from './cost';
import { dataSizes } from './data';
import { indexSizes } from './indexes';
import { languageSizes } from './language';
import { peopleSizes } from './people';
import { requestSizes } from './requests';
import type { Sizing } from './sizing';
import { trainingSizes } from './training';
import { valueOf } from './value';

/** Reads, bytes, tokens, hours, people and money: for what is on the board. */
export function sizesOf(
  graph: BoardGraph,
  traffic: { readonly mean?: Calculation; readonly peak?: Calculation },
  rows: readonly LoadRow[],
): { readonly sizes: readonly Calculation[]; readonly cost?: Calculation } {
  const loads = new Map(rows.map((row) => [row.node, row.load]));
  const sizing: Sizing = {
    graph,
    ...traffic,
    rows,
    loadAt: (node) => {
      const load = loads.get(node.id);
      return load && derived(`Load of “${node.label}”`, load.value, '/s', load.isEstimate);
    },
  };
  const { parts, sum, year } = costOf(sizing);
  const sizes = soundOnly([
    ...parts,
    ...(year ? [year] : []),
    ...valueOf(graph, year),
    ...requestSizes(sizing),
    ...dataSizes(sizing),
    ...indexSizes(sizing),
    ...languageSizes(sizing),
    ...trainingSizes(graph),
    ...peopleSizes(sizing),
  ]);
  return { sizes, ...(sum && { cost: sum }) };
}

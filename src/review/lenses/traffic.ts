import { meanQps, peakQps } from '../../framework/formulas/traffic';
import type { BoardGraph } from '../engine/board-graph';
import { calculate, ifSound } from './calculation';
import { briefFigure, derived, estimate, nodeFigure } from './figure';
import type { Figure } from './lens';
import type { Calculation } from './throughput-reading';

/** Requests of the whole system: on average, and at peak. Stated ones win. */
export function trafficOf(graph: BoardGraph): {
  readonly mean?: Calculation;
  readonly peak?: Calculation;
} {
  const stated = briefFigure(graph, 'peakQps', 'Peak requests', '/s');
  const found = usersMean(graph) ?? itemsMean(graph);
  const mean = found && ifSound(found);
  const factor = peakFactor(graph);
  if (stated) {
    const peak = calculate(
      {
        formula: 'stated',
        label: 'Peak load',
        expression: 'as stated',
        inputs: [stated],
        unit: '/s',
      },
      (value = 0) => value,
    );
    return given(mean ?? ifSound(meanFromPeak(stated, factor)), peak);
  }
  if (!mean) return {};
  const peak = calculate(
    {
      formula: 'peak-qps',
      label: 'Peak load',
      expression: 'mean load × peak factor',
      inputs: [derived('Mean load', mean.value, '/s', mean.isEstimate), factor],
      unit: '/s',
    },
    (value = 0, times = 1) => peakQps(value, times),
  );
  return given(mean, ifSound(peak));
}

const given = (mean: Calculation | undefined, peak: Calculation | undefined) => ({
  ...(mean && { mean }),
  ...(peak && { peak }),
});

function usersMean(graph: BoardGraph): Calculation | undefined {
  const [user] = graph.of('end-user', 'client-app');
  const users =
    briefFigure(graph, 'dau', 'Users a day', 'count') ??
    (user && nodeFigure(user, 'dau', 'Users a day', 'count'));
  const requests =
    briefFigure(graph, 'requestsPerUserPerDay', 'Requests of a user a day', 'count') ??
    (user && nodeFigure(user, 'requestsPerUserPerDay', 'Requests of a user a day', 'count')) ??
    (users &&
      estimate('Requests of a user a day', 5, 'count', {
        in: 'constraints',
        field: 'requestsPerUserPerDay',
      }));
  if (!users || !requests) return undefined;
  // What is only usual says less than the items that the brief states.
  if (users.isEstimate && graph.board.constraints.itemsPerDay !== undefined) return undefined;
  return calculate(
    {
      formula: 'mean-qps',
      label: 'Mean load',
      expression: 'users a day × requests of a user a day ÷ 86,400',
      inputs: [users, requests],
      unit: '/s',
    },
    (dau = 0, each = 0) => meanQps(dau, each),
  );
}

/** Where nothing counts users, a day's items are its requests. */
function itemsMean(graph: BoardGraph): Calculation | undefined {
  const items = briefFigure(graph, 'itemsPerDay', 'Items a day', 'per day');
  if (!items) return undefined;
  return calculate(
    {
      formula: 'mean-qps',
      label: 'Mean load',
      expression: 'items a day ÷ 86,400',
      inputs: [items],
      unit: '/s',
    },
    (perDay = 0) => meanQps(perDay, 1),
  );
}

const meanFromPeak = (peak: Figure, factor: Figure): Calculation =>
  calculate(
    {
      formula: 'peak-qps',
      label: 'Mean load',
      expression: 'peak requests ÷ peak factor',
      inputs: [peak, factor],
      unit: '/s',
    },
    (value = 0, times = 1) => value / times,
  );

function peakFactor(graph: BoardGraph): Figure {
  const [user] = graph.of('end-user', 'client-app', 'external-system');
  return (
    (user && nodeFigure(user, 'peakFactor', 'Peak factor', 'count')) ??
    estimate('Peak factor', 3, 'count')
  );
}

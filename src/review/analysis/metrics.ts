import { inOrder, type Board, type Metric } from '../../core/board';
import { isFilled } from './words';

export interface BriefMetrics {
  readonly all: readonly Metric[];
  readonly offline: readonly Metric[];
  readonly online: readonly Metric[];
  readonly guardrails: readonly Metric[];
}

export function metricsOf(board: Board): BriefMetrics {
  const all = inOrder(board.metrics).filter(({ name }) => isFilled(name));
  const of = (kind: Metric['kind']): Metric[] => all.filter((metric) => metric.kind === kind);
  return { all, offline: of('offline'), online: of('online'), guardrails: of('guardrail') };
}

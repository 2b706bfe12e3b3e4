import type { NodeId } from '../../core/ids';
import type { Figure, Unit } from './lens';
import type { Calculation, FormulaId } from './throughput-reading';

interface CalculationParts {
  readonly formula: FormulaId;
  readonly label: string;
  readonly expression: string;
  readonly node?: NodeId;
  readonly inputs: readonly Figure[];
  readonly unit: Unit;
}

/** The id is the formula's with the node's; the value takes the inputs in their order. */
export function calculate(
  { node, ...parts }: CalculationParts,
  value: (...inputs: readonly number[]) => number,
): Calculation {
  const result = value(...parts.inputs.map((input) => input.value));
  return {
    id: node === undefined ? parts.formula : `${parts.formula} ${node}`,
    ...parts,
    ...(node !== undefined && { node }),
    // A zero typed where a formula divides gives no number; nothing is better than Infinity.
    value: Number.isFinite(result) ? result : 0,
    isEstimate: parts.inputs.some((input) => input.isEstimate),
  };
}

import type { GraphNode } from '../engine/graph-node';
import type { Figure, Unit } from './lens';
import type { Calculation, FormulaId, SizeGroup } from './throughput-reading';

interface CalculationParts {
  readonly formula: FormulaId;
  readonly group?: SizeGroup;
  readonly label: string;
  readonly expression: string;
  readonly node?: GraphNode;
  readonly inputs: readonly Figure[];
  readonly unit: Unit;
}

/** The id is the formula's with the node's; the value takes the inputs in their order. */
export function calculate(
  { node, group = 'requests', ...parts }: CalculationParts,
  value: (...inputs: readonly number[]) => number,
): Calculation {
  return {
    id: node === undefined ? parts.formula : `${parts.formula} ${node.id}`,
    group,
    ...parts,
    ...(node !== undefined && { node: node.id }),
    value: value(...parts.inputs.map((input) => input.value)),
    isEstimate: parts.inputs.some((input) => input.isEstimate),
  };
}

/** A zero where a formula divides, or more than a number can hold: that says nothing. */
export const isSound = ({ value }: Pick<Calculation, 'value'>): boolean =>
  Number.isFinite(value) && value >= 0;

export const soundOnly = (calculations: readonly Calculation[]): Calculation[] =>
  calculations.filter(isSound);

export const ifSound = (calculation: Calculation): Calculation | undefined =>
  isSound(calculation) ? calculation : undefined;

import type { Board, ComponentNode } from '../core/board';
import type { Size } from '../core/geometry';
import type { StepId } from '../framework/steps';
import { stepOf, type Library } from '../library/library';
import { meaningOf, withOwnComponents } from '../library/own-components';

/** Sizes that the node drawings share. Pixels of the flow. */
export const NODE = { width: 190, height: 58, radius: 10, border: 1.4 } as const;
export const NODE_SIZE: Size = { width: NODE.width, height: NODE.height };
export const GROUP = { radius: 14, titleSize: 12.5, titleX: 16, titleY: 23 } as const;

/** What a component node shows of its kind. */
export interface Kind {
  readonly name: string;
  /** Shown where the name does not fit. */
  readonly short?: string;
  readonly icon: string;
  /** Absent for a kind of the board's own that means none of the library. */
  readonly step?: StepId;
}

/**
 * The kind of a component node, from the board's own kinds or the library; absent for a plain box
 * and for a kind that neither knows, which shows as a plain box.
 */
export function kindOf(
  { component }: Pick<ComponentNode, 'component'>,
  { components }: Pick<Board, 'components'>,
  library: Library,
): Kind | undefined {
  const definition = withOwnComponents(library, components).get(component);
  if (!definition) return undefined;
  const { name, short, icon } = definition;
  return {
    name,
    ...(short !== undefined && { short }),
    icon,
    ...(meaningOf(definition) !== undefined && { step: stepOf(definition) }),
  };
}

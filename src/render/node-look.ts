import type { Board, ComponentNode } from '../core/board';
import type { Size } from '../core/geometry';
import type { ComponentId } from '../core/ids';
import type { StepId } from '../framework/steps';
import { stepOf, type Library } from '../library/library';

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
  readonly step: StepId;
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
  if (component === undefined) return undefined;
  const own = components.get(component);
  const meant: ComponentId | undefined = own ? own.base : component;
  const definition = library.get(meant);
  if (own) {
    return {
      name: own.name,
      icon: own.icon ?? definition?.icon ?? 'box',
      step: definition ? stepOf(definition) : 'serving',
    };
  }
  return (
    definition && {
      name: definition.name,
      ...(definition.short !== undefined && { short: definition.short }),
      icon: definition.icon,
      step: stepOf(definition),
    }
  );
}

import { createStore } from 'zustand/vanilla';

import type { BriefPart } from '../core/board';
import type { ComponentId } from '../core/ids';

/** What the next press on the canvas does. */
export type Tool =
  | { readonly kind: 'select' }
  | { readonly kind: 'hand' }
  | { readonly kind: 'connect' }
  | { readonly kind: 'group' }
  | { readonly kind: 'note' }
  | { readonly kind: 'text' }
  /** Places the component, or a brief card, a plain box or a pattern, at the next click. */
  | { readonly kind: 'add'; readonly item: Offered };

/** What the panel offers: drag data, the add tool and quick-add speak of it. */
export type Placeable =
  | { readonly kind: 'component'; readonly component: ComponentId }
  | { readonly kind: 'brief'; readonly part: BriefPart }
  | { readonly kind: 'box'; readonly label: string };

/** A thing by itself, or a ready group of things, by its id. */
export type Offered = Placeable | { readonly kind: 'pattern'; readonly pattern: string };

const SELECT: Tool = { kind: 'select' };

export interface ToolState {
  readonly active: Tool;
  /** Space is held: the pointer pans, whatever the tool. */
  readonly panning: boolean;
  /** The tool stays after it has drawn something. */
  readonly keeps: boolean;
}

export const tool = createStore<ToolState>(() => ({
  active: SELECT,
  panning: false,
  keeps: false,
}));

export const isHand = ({ active, panning }: ToolState): boolean =>
  panning || active.kind === 'hand';

export const pickTool = (active: Tool): void => tool.setState({ active });
export const resetTool = (): void => tool.setState({ active: SELECT });

/** After something was drawn, with that tool if one is named: back to selecting, unless it is kept. */
export function toolDone(by?: Tool['kind']): void {
  const { active, keeps } = tool.getState();
  if (!keeps && (by === undefined || by === active.kind)) resetTool();
}
export const toggleKeepTool = (): void => tool.setState(({ keeps }) => ({ keeps: !keeps }));

import type { PropertyKind } from '../core/board';
import type { Flow } from '../core/flow';
import type { ComponentId } from '../core/ids';
import type { StageId } from '../framework/steps';

/** A kind in the library, as its JSON file says it. `components-library/component.schema.json` is its schema. */
export interface ComponentDefinition {
  readonly id: ComponentId;
  readonly name: string;
  /** For a node that has no room for the name beside its number. */
  readonly short?: string;
  /** The folder's theme: sources, storage, serving … */
  readonly category: string;
  /** One sentence. */
  readonly summary: string;
  /** The stages it can evidence; the panel shows it under the step of the first. */
  readonly stages: readonly StageId[];
  /** A lucide icon name. */
  readonly icon: string;
  readonly inputs: readonly Flow[];
  /** The first is the primary output. */
  readonly outputs: readonly Flow[];
  readonly properties: readonly PropertyDefinition[];
  readonly technologies: readonly string[];
  readonly aliases: readonly string[];
  /** Aliases that also set properties: "offline feature store". */
  readonly presets?: readonly Preset[];
  /**
   * Of one of a board's own kinds: the bundled one whose meaning it has, `null` for none. Absent
   * on bundled kinds.
   */
  readonly base?: ComponentId | null;
}

export interface PropertyDefinition {
  readonly key: string;
  readonly label: string;
  readonly kind: PropertyKind;
  readonly unit?: string;
  /** A typical value; `basis` says where it comes from. */
  readonly default?: string | number | boolean | readonly (string | number)[];
  readonly basis?: string;
  readonly choices?: readonly string[];
  /** Only the sums of capacity, size and cost read it: shown folded. */
  readonly sizing?: true;
}

export interface Preset {
  readonly alias: string;
  readonly set: { readonly [key: string]: string | number | boolean };
}

/** The longer part of a component's file, loaded when its card opens. */
export interface ComponentProse {
  readonly description: string;
  readonly useWhen: readonly string[];
  readonly avoidWhen: readonly string[];
  readonly questions: readonly string[];
  /** What usually comes next, likeliest first. */
  readonly next: readonly ComponentId[];
}

/** The part of a component's file that drawing does not need: search, recognition, properties and review do. */
export type ComponentDetails = Pick<
  ComponentDefinition,
  'summary' | 'properties' | 'technologies' | 'aliases' | 'presets'
>;

/** What drawing needs. */
export type ComponentOutline = Omit<ComponentDefinition, keyof ComponentDetails>;

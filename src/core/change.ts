import type {
  Asset,
  Board,
  BoardNode,
  Brief,
  Constraints,
  Edge,
  Goal,
  Metric,
  Mute,
  OwnComponent,
  PropertyValue,
  Settings,
  SketchRecord,
} from './board';

/** The keyed collections of a board, and what each holds. */
export interface Collections {
  readonly nodes: BoardNode;
  readonly edges: Edge;
  readonly goals: Goal;
  readonly metrics: Metric;
  readonly muted: Mute;
  readonly components: OwnComponent;
  readonly sketch: SketchRecord;
  readonly assets: Asset;
}
export type CollectionName = keyof Collections;

/** The parts of a board that exist once. */
export interface Singles {
  readonly board: Pick<Board, 'title' | 'extra'>;
  readonly brief: Brief;
  readonly constraints: Constraints;
  readonly settings: Settings;
}
export type SingleName = keyof Singles;

/** Every field of every case of a union, optional; `null` takes the field away. */
type Patch<T> = T extends unknown
  ? { readonly [K in Exclude<keyof T, 'id' | 'type'>]?: T[K] | null }
  : never;

type CollectionChange<C extends CollectionName> =
  | { readonly type: 'add'; readonly in: C; readonly id: string; readonly value: Collections[C] }
  | {
      readonly type: 'set';
      readonly in: C;
      readonly id: string;
      readonly fields: Patch<Collections[C]>;
    }
  | { readonly type: 'remove'; readonly in: C; readonly id: string };

/**
 * One plain-data edit of a board. A command, a fix, a paste, an import and a restored
 * snapshot are lists of these; `applyChanges` and the document apply the same ones.
 */
export type Change =
  | { readonly [C in CollectionName]: CollectionChange<C> }[CollectionName]
  | {
      readonly type: 'property';
      readonly id: string;
      readonly key: string;
      /** `null` takes the property away. */
      readonly value: PropertyValue | null;
    }
  | {
      readonly [S in SingleName]: {
        readonly type: 'write';
        readonly in: S;
        readonly fields: Patch<Singles[S]>;
      };
    }[SingleName];

/** Why a list of changes cannot be applied. Nothing of the list is applied then. */
export type ChangeError =
  | { readonly kind: 'exists'; readonly in: CollectionName; readonly id: string }
  | { readonly kind: 'unknown'; readonly in: CollectionName; readonly id: string }
  | { readonly kind: 'bad-id'; readonly in: CollectionName; readonly id: string }
  /** A field that this kind of thing does not have, a value that it cannot have, or a needed one taken away. */
  | {
      readonly kind: 'bad-field';
      readonly in: CollectionName | SingleName;
      readonly id: string;
      readonly field: string;
    }
  | { readonly kind: 'dangling-edge'; readonly id: string; readonly end: string }
  | { readonly kind: 'bad-end'; readonly id: string; readonly end: string }
  | { readonly kind: 'self-edge'; readonly id: string }
  | { readonly kind: 'bad-parent'; readonly id: string; readonly parent: string }
  | { readonly kind: 'parent-cycle'; readonly id: string };

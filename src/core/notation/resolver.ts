import type { BoardNode, BriefPart, PropertyValue } from '../board';
import type { EdgeFlow, Split } from '../flow';
import type { Size } from '../geometry';
import type { ComponentId, NodeId } from '../ids';

/** What a word of the notation stands for. */
export interface Meaning {
  readonly component: ComponentId;
  /** The component's name. */
  readonly name: string;
  /** What the node will be called: the name for a short query, else the word as typed. */
  readonly label: string;
  /** Set for a brief card, which becomes a node of its own type. */
  readonly brief?: BriefPart;
  /** What the word says about the node besides its kind. */
  readonly properties?: { readonly [key: string]: PropertyValue };
  /** 0 to 1; from 0.8 on it is sure. */
  readonly confidence: number;
  /** What the word could mean as well, likeliest first; without the meaning itself. */
  readonly choices: readonly { readonly component: ComponentId; readonly name: string }[];
}

export interface InferredEdge {
  readonly level: string;
  readonly flow: EdgeFlow;
  readonly split?: Split;
  readonly message?: string;
}

/** What a word stands between in its text, as far as that is known without it. */
export interface Around {
  /** What leads to it. */
  readonly from: readonly ComponentId[];
  /** What it leads to. */
  readonly to: readonly ComponentId[];
}

/** What the notation has to be told, since core knows no components: injected. */
export interface NotationResolver {
  /**
   * What a word means that has no component written behind it; undefined gives a plain box.
   * `after` stands before it in the chain: of two meanings of a short query the likelier follows
   * that. `around` decides between the uses of one technology, and is asked for only there.
   */
  recognise(word: string, after?: ComponentId, around?: () => Around): Meaning | undefined;
  /** What stands behind a colon, and what its label says; undefined when there is no such component. */
  component(id: string, label?: string): Meaning | undefined;
  /** The component of a node that is on the board. */
  componentOf(node: BoardNode): ComponentId | undefined;
  /** What an arrow means that says nothing; `isWayBack`: whether it leads back to who asked. */
  connect(
    from: ComponentId | undefined,
    to: ComponentId | undefined,
    isWayBack: () => boolean,
  ): InferredEdge;
  /** A new id; the hint lets a test have ids that can be read. */
  newId(hint: IdHint): string;
  sizeOf(node: BoardNode): Size;
}

export type IdHint =
  | { readonly kind: 'node'; readonly label: string; readonly key?: string }
  | { readonly kind: 'edge'; readonly from: NodeId; readonly to: NodeId };

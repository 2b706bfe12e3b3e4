import type { StageId } from '../../framework/steps';
import type { BoardGraph } from './board-graph';
import type { GraphEdge, GraphNode } from './graph-node';
import type { Mend, ProfileId, Severity } from './review';

/** What a finding says, in words for someone under time pressure. `{name}` is filled from data. */
interface MessageText {
  /** What is so on this board. `{at}` is the label of the node or edge it is about. */
  readonly what: string;
  /** Why it matters in production. */
  readonly why: string;
  /** What an interviewer would ask. */
  readonly ask: string;
  readonly fix: string;
}

export type Messages = { readonly [key: string]: MessageText };

type RuleId = `${StageId | 'board'}/${string}`;

/** A profile that must hold, or must not. */
export type ProfileTerm = ProfileId | `not ${ProfileId}`;

type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Exclude<Name, 'at'> | Slots<Rest>
  : never;
type SlotsOf<Text extends MessageText> =
  | Slots<Text['what']>
  | Slots<Text['why']>
  | Slots<Text['ask']>
  | Slots<Text['fix']>;

type DataFor<Text extends MessageText> = [SlotsOf<Text>] extends [never]
  ? { readonly data?: never }
  : { readonly data: { readonly [Name in SlotsOf<Text>]: string | number } };

interface ReportPlace {
  /**
   * Where it is: a node, an edge, or the id of a goal, metric or stage. Absent: the stage of
   * the rule, or the whole board for a `board/` rule. With the rule it is the finding's
   * identity, so report a place once.
   */
  readonly at?: GraphNode | GraphEdge | string;
  /** What else lights up; a node or edge that it is about does so by itself. */
  readonly nodes?: Iterable<GraphNode>;
  readonly edges?: Iterable<GraphEdge>;
  /** As a function where it is costly: only the first findings of a rule are asked for theirs. */
  readonly mend?: Mend | (() => Mend | undefined) | undefined;
  /** Where it differs from the rule's. */
  readonly severity?: Severity | undefined;
}

/** One finding as a rule yields it: a key of its messages, with the data that this text needs. */
type Report<M extends Messages> = {
  [Key in keyof M & string]: ReportPlace & { readonly message: Key } & DataFor<M[Key]>;
}[keyof M & string];

/** A report whose message key and data were checked where the rule was written. */
export interface AnyReport extends ReportPlace {
  readonly message: string;
  readonly data?: { readonly [name: string]: string | number } | undefined;
}

interface RuleHead {
  /** `stage/slug`; its file is `catalogue/<stage>/<slug>.ts`. */
  readonly id: RuleId;
  readonly severity: Severity;
  /** It runs only where all of these hold. */
  readonly profiles?: readonly ProfileTerm[];
  /**
   * Its mends add only what is surely right where its place is clear, and guess nothing for the
   * user: no number, metric, method or claim. Only these does "fix all that is safe" take, and of
   * these none that says itself that it is not.
   */
  readonly safe?: true;
  /** Where the rule comes from, for its page. */
  readonly source?: string;
}

export interface RuleDefinition<M extends Messages> extends RuleHead {
  readonly messages: M;
  check(graph: BoardGraph): Iterable<Report<M>>;
}

export interface Rule extends RuleHead {
  readonly messages: Messages;
  check(graph: BoardGraph): Iterable<AnyReport>;
}

/** Checks at compile time that every yield names a message and brings its data. */
export const defineRule = <const M extends Messages>(rule: RuleDefinition<M>): Rule => rule;

import type { BoardNode } from '../../core/board';
import type { ComponentDefinition } from '../../library/component';
import type { PatternMatch } from '../../library/search-patterns';

/** One line of the list: what Enter would do. */
export type Option =
  | {
      readonly kind: 'component';
      readonly definition: ComponentDefinition;
      /** The alias or technology that was typed, where it is not the name. */
      readonly matched?: string;
      /** The review wants it. */
      readonly missing?: true;
    }
  /** A node of the board, to be connected. */
  | { readonly kind: 'node'; readonly node: BoardNode; readonly definition?: ComponentDefinition }
  | { readonly kind: 'pattern'; readonly match: PatternMatch }
  /** A plain box of what is typed. */
  | { readonly kind: 'plain'; readonly label: string };

export const optionKey = (option: Option): string => {
  switch (option.kind) {
    case 'component':
      return option.definition.id;
    case 'node':
      return `node ${option.node.id}`;
    case 'pattern':
      return `pattern ${option.match.pattern.id}`;
    case 'plain':
      return 'plain';
    default:
      return '';
  }
};

import type { Board, BoardNode } from '../../core/board';
import { BRIEF_PARTS } from '../../core/board';
import type { ComponentId } from '../../core/ids';
import { componentId } from '../../core/ids';
import type { Meaning, NotationResolver } from '../../core/notation/resolver';
import { connect } from '../../library/connect';
import { BRIEF_CARDS } from '../../library/library';
import type { Library } from '../../library/library';
import { recognise } from '../../library/recognise';
import { nodeSize } from '../../render/node-size';

/** Tells the notation what its words mean in this library. */
export function notationResolver(
  library: Library,
  board: Board,
  newId: () => string,
): NotationResolver {
  const meaning = (component: ComponentId, label: string): Meaning | undefined => {
    const definition = library.get(component);
    if (definition === undefined) return undefined;
    const brief = BRIEF_PARTS.find((part) => BRIEF_CARDS[part] === component);
    return {
      component,
      name: definition.name,
      label,
      confidence: 1,
      choices: [],
      ...(brief === undefined ? {} : { brief }),
    };
  };
  return {
    recognise: (word) => {
      const [best, ...others] = recognise(library, word);
      if (best === undefined) return undefined;
      const found = meaning(best.component, word);
      if (found === undefined) return undefined;
      const choices = others.flatMap(({ component }) => {
        const name = library.get(component)?.name;
        return name === undefined ? [] : { component, name };
      });
      return { ...found, confidence: best.confidence, choices };
    },
    component: (id) => meaning(componentId(id), id),
    componentOf: (node: BoardNode) => (node.type === 'component' ? node.component : undefined),
    connect: (from, to) => connect(library, library.get(from), library.get(to)),
    newId,
    sizeOf: (node) => nodeSize(node, board, library),
  };
}

import { isBriefCard, type Library } from '../library/library';
import { recognise, SURE } from '../library/recognise';
import type { SureKind } from './plan-rename';

/** Tells by a library with all its names what a label surely stands for. Brief cards are nodes of their own type. */
export const sureKindIn =
  (library: Library): SureKind =>
  (label) => {
    const [best] = recognise(library, label);
    if (best === undefined || best.confidence < SURE) return undefined;
    const definition = library.get(best.component);
    return definition === undefined || isBriefCard(definition) ? undefined : best;
  };

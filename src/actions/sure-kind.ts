import { isBriefCard, type Library } from '../library/library';
import { recognise, SURE } from '../library/recognise';
import { saidProperties } from '../library/said-properties';
import type { SureKind } from './plan-rename';

/** Tells by a library with all its names what a label surely stands for. Brief cards are nodes of their own type. */
export const sureKindIn =
  (library: Library): SureKind =>
  (label, component) => {
    const known = library.get(component);
    if (component !== undefined) {
      const set = known && saidProperties(known, label);
      return set && Object.keys(set).length > 0 ? { component, set } : undefined;
    }
    const [best] = recognise(library, label);
    if (best === undefined || best.confidence < SURE) return undefined;
    const definition = library.get(best.component);
    if (definition === undefined || isBriefCard(definition)) return undefined;
    const set = { ...saidProperties(definition, label), ...best.set };
    return { component: best.component, ...(Object.keys(set).length > 0 && { set }) };
  };

import type { ComponentDefinition } from './component';
import type { Library } from './library';
import { ASK, recognise, SURE } from './recognise';

export interface Meant {
  readonly definition: ComponentDefinition;
  /** The alias or technology that the words resemble, where it is not the name. */
  readonly matched?: string;
  /** Taken without asking; otherwise only proposed. */
  readonly isSure: boolean;
}

/**
 * What words mean that no name begins with, best first: a "Ranking trainer", a slip of the
 * finger, the other spelling. For where a search finds nothing.
 */
export function componentsMeant(library: Library, words: string): Meant[] {
  return recognise(library, words).flatMap(({ component, confidence, matched }) => {
    const definition = library.get(component);
    if (definition === undefined || confidence < ASK) return [];
    const isSure = confidence >= SURE;
    return [{ definition, isSure, ...(matched === definition.name ? {} : { matched }) }];
  });
}

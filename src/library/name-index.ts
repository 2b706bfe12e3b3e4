import type { ComponentId } from '../core/ids';
import type { ComponentDefinition, Preset } from './component';
import type { Library } from './library';
import { isCount, wordsOf } from './normalise';

export type NameKind = 'name' | 'alias' | 'technology';

/** One way in which people call a component. */
export interface ComponentName {
  readonly component: ComponentId;
  readonly kind: NameKind;
  /** As the component's file writes it. */
  readonly text: string;
  /** Those of `wordsOf`. */
  readonly words: readonly string[];
  /** What the name says besides the kind: an "offline feature store" has a mode. */
  readonly set?: Preset['set'];
}

export interface NameIndex {
  readonly names: readonly ComponentName[];
  /** Names, aliases and presets by their normal form; none is claimed twice. */
  readonly exact: ReadonlyMap<string, ComponentName>;
  /** Several components may use the same technology. */
  readonly technologies: ReadonlyMap<string, readonly ComponentName[]>;
}

/** What people write as one word or as several ("PagerDuty", "Pagerduty") is one key. */
export const keyOf = (words: readonly string[]): string => words.join('');

const indexes = new WeakMap<Library, NameIndex>();

/** All names of a library; built at the first use, since drawing does not need them. */
export function nameIndexOf(library: Library): NameIndex {
  const known = indexes.get(library);
  if (known) return known;
  const index = build(library.all);
  indexes.set(library, index);
  return index;
}

function build(definitions: readonly ComponentDefinition[]): NameIndex {
  const names: ComponentName[] = [];
  const exact = new Map<string, ComponentName>();
  const technologies = new Map<string, ComponentName[]>();
  const claim = (spoken: Omit<ComponentName, 'words'>) => {
    const name = { ...spoken, words: wordsOf(spoken.text) };
    names.push(name);
    const key = keyOf(name.words);
    if (key !== '' && !exact.has(key)) exact.set(key, name);
  };
  for (const { id: component, name, aliases, presets = [], technologies: used } of definitions) {
    claim({ component, kind: 'name', text: name });
    for (const { alias, set } of presets) claim({ component, kind: 'alias', text: alias, set });
    for (const alias of aliases) claim({ component, kind: 'alias', text: alias });
    for (const text of used) {
      const words = wordsOf(text);
      const technology: ComponentName = { component, kind: 'technology', text, words };
      names.push(technology);
      // Labels are read without counts and versions: "Llama 3" as "Llama".
      for (const key of new Set([keyOf(words), keyOf(words.filter((word) => !isCount(word)))])) {
        if (key !== '') technologies.set(key, [...(technologies.get(key) ?? []), technology]);
      }
    }
  }
  return { names, exact, technologies };
}

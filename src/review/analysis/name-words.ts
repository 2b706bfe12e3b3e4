import { inEnglish } from '../../library/english';
import { fromOtherScripts } from '../../library/other-scripts';
import { withoutAccents } from '../../library/normalise';
import { STAGES, type StageId } from '../../framework/steps';
import { BOX_WORDS, DONE_WORDS, SEEN_WORDS } from './box-words';
import { ANY_STAGE_WORD, STAGE_WORDS } from './stage-words';
import { statements } from './words';

export const NONE: readonly StageId[] = [];
/** Labels repeat from one review to the next; beyond this many the memory starts anew. */
const MOST_KEPT = 20_000;

/** Reads a text once. */
export function remembered<T>(read: (text: string) => T) {
  const kept = new Map<string, T>();
  return (text: string): T => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = read(text);
    kept.set(text, made);
    return made;
  };
}

/** The stages that a text names without a negation. */
export const stagesIn = remembered((text): readonly StageId[] =>
  ANY_STAGE_WORD.test(text) || ANY_STAGE_WORD.test(inWords(text))
    ? stagesBy(STAGE_WORDS, text)
    : NONE,
);
/** Those that the name of a box or of a line says beyond. */
export const stagesInName = remembered((text): readonly StageId[] =>
  [
    ...stagesBy(BOX_WORDS, text),
    ...(AVERAGE_PRECISION.test(text) ? (['offline-evaluation'] as const) : []),
  ].filter((stage) => NOT_BY_NAME[stage]?.test(text) !== true),
);

/** In small letters it would be a map. */
const AVERAGE_PRECISION = /\bmAP\b/;

/** What is watched live is no test, and what only answers was trained elsewhere. */
const NOT_BY_NAME: { readonly [S in StageId]?: RegExp } = {
  'offline-evaluation':
    /\b(dashboards?|monitor\w*|live|production|real-?time|track(er|ing)|prometheus|grafana|online)\b/i,
  training: /\b(inference|serving|registry|endpoint|loaded|pre-?trained)\b/i,
};

function stagesBy(words: { readonly [S in StageId]?: RegExp }, text: string): StageId[] {
  const stated = [...statements(text), ...statements(inWords(text))];
  return STAGES.flatMap(({ id }) =>
    stated.some((statement) => words[id]?.test(statement) === true) ? [id] : [],
  );
}

/** "ingest_preprocess" and "TimeSeriesSplit" as the words they are made of, other languages in English. */
export const inWords = (text: string): string => {
  const words = text.replace(/_/g, ' ').replace(/([a-z0-9])([A-Z])/g, '$1 $2');
  const plain = withoutAccents(fromOtherScripts(words).toLowerCase());
  const english = inEnglish(plain);
  return english === withoutAccents(words.toLowerCase()) ? words : english;
};

/** Whether it names how it turned out for what people were shown. */
export const namesDeeds = remembered((text) =>
  statements(text).some((part) => DONE_WORDS.test(part)),
);

/** Whether it names what people did, and not whether it was good. */
export const namesUse = remembered((text) =>
  statements(text).some((part) => SEEN_WORDS.test(part)),
);

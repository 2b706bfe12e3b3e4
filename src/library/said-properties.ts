import { FAMILIES } from '../framework/family-table';
import type { ComponentDefinition } from './component';

type Said = { readonly [key: string]: string };

/** Names of model families as labels have them, the longer first; a simple rule is no family. */
const FAMILY_NAMES = FAMILIES.filter(({ id }) => id !== 'rules')
  .flatMap(({ name, aliases }) => [name, ...aliases])
  .toSorted((a, b) => b.length - a.length);

const FAMILY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${FAMILY_NAMES.map(written).join('|')})(?![\p{L}\p{N}])`,
  'iu',
);

/** `two-tower` is also written `two tower`. */
function written(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/[- ]/g, '[- ]?');
}

const RHYTHM = /\b(?:hourly|daily|nightly|weekly|monthly)\b/iu;
const SLICES =
  /\b(?:by|per) (?<what>(?:user |customer |age |product )?(?:segment|slice|cohort|country|countrie|region|market|language|locale|device|platform|group|gender|category|categorie|class|classe|store|city)s?)\b/iu;

const READ: readonly (readonly [RegExp, readonly string[]])[] = [
  [FAMILY, ['family']],
  [RHYTHM, ['cadence', 'schedule']],
  [SLICES, ['slices', 'sliceBy']],
];

/**
 * What a label says about a node besides its kind: "Weekly training (XGBoost)" states a cadence
 * and a family. Only properties that the component has; a nightly run is a daily one.
 */
export function saidProperties(
  { properties }: Pick<ComponentDefinition, 'properties'>,
  label: string,
): Said {
  const said: { [key: string]: string } = {};
  for (const [pattern, keys] of READ) {
    const key = keys.find((one) => properties.some((property) => property.key === one));
    const match = key === undefined ? null : pattern.exec(label);
    if (key === undefined || match === null) continue;
    const words = match.groups?.['what'] ?? match[0];
    said[key] = pattern === RHYTHM ? words.toLowerCase().replace('nightly', 'daily') : words;
  }
  return said;
}

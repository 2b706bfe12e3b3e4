import {
  PROPERTY_KEY_PATTERN,
  type OwnComponent,
  type OwnProperty,
  type PropertyKind,
} from '../../core/board';
import { isId, componentId, type ComponentId } from '../../core/ids';
import { err, ok, type Result } from '../../core/result';
import type { PropertyDefinition } from '../../library/component';
import { PROPERTY_KEYS } from '../../library/property-keys';
import { en } from '../../strings/en';
import { parseQuantity } from '../primitives/parse-quantity';
import { parseList, valueText } from '../properties/property-value';

export interface DraftProperty {
  readonly name: string;
  readonly kind: PropertyKind;
  readonly unit: string;
  readonly typical: string;
  /** What it was when the form opened: its key stays, and what the form does not show. */
  readonly before?: OwnProperty;
}

/** What the form holds, all as typed. */
export interface OwnDraft {
  readonly name: string;
  readonly icon: string;
  /** The id of the base, or empty for none. */
  readonly base: string;
  readonly properties: readonly DraftProperty[];
}

export const emptyDraft: OwnDraft = { name: '', icon: 'box', base: '', properties: [] };

export const draftOf = ({ name, icon = 'box', base, properties = [] }: OwnComponent): OwnDraft => ({
  name,
  icon,
  base: base ?? '',
  properties: properties.map((property) => ({
    name: property.label ?? property.key,
    kind: property.kind ?? 'text',
    unit: property.unit ?? '',
    typical: valueText(property.default),
    before: property,
  })),
});

/** The component that a form describes, or what is wrong with it in a sentence. */
export function componentOf(
  draft: OwnDraft,
  id: ComponentId,
  before?: OwnComponent,
): Result<OwnComponent, string> {
  const name = draft.name.replaceAll(/\s+/g, ' ').trim();
  if (name === '') return err(en.ownComponents.nameMissing);
  const properties = new Map<string, OwnProperty>();
  for (const row of draft.properties) {
    const label = row.name.trim();
    if (label === '') continue;
    const key = row.before?.key ?? keyOf(label);
    if (properties.has(key)) return err(en.ownComponents.propertyTwice(label));
    const value = valueOf(row);
    if (!value.ok) return err(en.ownComponents.notANumber(label));
    const unit = row.unit.trim();
    const { basis, choices } = row.before ?? {};
    properties.set(key, {
      key,
      label,
      kind: row.kind,
      ...(unit === '' ? {} : { unit }),
      ...(value.value === undefined ? {} : { default: value.value }),
      ...(basis === undefined ? {} : { basis }),
      ...(choices === undefined ? {} : { choices }),
    });
  }
  return ok({
    id,
    name,
    icon: draft.icon,
    ...(isId(draft.base) ? { base: componentId(draft.base) } : {}),
    ...(properties.size === 0 ? {} : { properties: [...properties.values()] }),
    ...(before?.extra === undefined ? {} : { extra: before.extra }),
  });
}

const KNOWN = new Map(
  Object.entries(PROPERTY_KEYS).map(([key, { label }]) => [label.toLowerCase(), key]),
);

/** Names of the properties that the review reads on every component. */
export const KNOWN_PROPERTIES: readonly string[] = Object.values(PROPERTY_KEYS)
  .map(({ label }) => label)
  .toSorted();

/** What such a name means: its kind and its unit. */
export function knownProperty(name: string): Pick<PropertyDefinition, 'kind' | 'unit'> | undefined {
  const key = KNOWN.get(name.trim().toLowerCase());
  return key === undefined ? undefined : PROPERTY_KEYS[key];
}

/** The key that the review reads by this name, or one made of the words: `Max hops` is `maxHops`. */
function keyOf(label: string): string {
  const known = KNOWN.get(label.toLowerCase());
  if (known !== undefined) return known;
  const key = (label.match(/[A-Za-z0-9]+/g) ?? [])
    .map((word, at) =>
      at === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join('')
    .slice(0, 64);
  if (key !== '') return PROPERTY_KEY_PATTERN.test(key) ? key : `p${key}`.slice(0, 64);
  // Letters of other scripts tell two names apart by their numbers.
  const numbers = Array.from(label, (letter) => letter.codePointAt(0) ?? 0);
  return `p${numbers.join('-')}`.slice(0, 64);
}

function valueOf(row: DraftProperty): Result<OwnProperty['default'], 'no number'> {
  const { kind, before } = row;
  const text = row.typical.trim();
  if (text === '') return ok(undefined);
  if (kind === before?.kind && text === valueText(before.default)) return ok(before.default);
  if (kind === 'boolean') return ok(text === 'true');
  if (kind === 'list') return ok(parseList(text) ?? undefined);
  if (kind !== 'number') return ok(text);
  const number = parseQuantity(text);
  return number === undefined ? err('no number') : ok(number);
}

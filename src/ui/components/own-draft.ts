import { PROPERTY_KEY_PATTERN, type OwnComponent, type OwnProperty } from '../../core/board';
import { isId, componentId, type ComponentId } from '../../core/ids';
import { err, ok, type Result } from '../../core/result';
import { en } from '../../strings/en';

export type DraftKind = keyof typeof en.ownComponents.kinds;

export interface DraftProperty {
  readonly name: string;
  readonly kind: DraftKind;
  readonly unit: string;
  readonly typical: string;
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
  properties: properties.map(({ key, label = key, kind, unit = '', default: value }) => ({
    name: label,
    kind: kind === 'number' || kind === 'boolean' || kind === 'duration' ? kind : 'text',
    unit,
    typical: value === undefined ? '' : String(value),
  })),
});

/** The component that a form describes, or what is wrong with it in a sentence. */
export function componentOf(
  draft: OwnDraft,
  id: ComponentId,
  before?: OwnComponent,
): Result<OwnComponent, string> {
  const name = draft.name.trim();
  if (name === '') return err(en.ownComponents.nameMissing);
  const properties: OwnProperty[] = [];
  for (const row of draft.properties) {
    const label = row.name.trim();
    if (label === '') continue;
    const key = keyOf(label, properties.length);
    if (properties.some((other) => other.key === key))
      return err(en.ownComponents.propertyTwice(label));
    const value = valueOf(row);
    if (!value.ok) return err(en.ownComponents.notANumber(label));
    properties.push({
      key,
      label,
      kind: row.kind,
      ...(row.unit.trim() === '' ? {} : { unit: row.unit.trim() }),
      ...(value.value === undefined ? {} : { default: value.value }),
    });
  }
  return ok({
    id,
    name,
    icon: draft.icon,
    ...(isId(draft.base) ? { base: componentId(draft.base) } : {}),
    ...(properties.length === 0 ? {} : { properties }),
    ...(before?.extra === undefined ? {} : { extra: before.extra }),
  });
}

/** `Hit rate` is `hitRate`, so that a name which rules know means what they read. */
function keyOf(label: string, index: number): string {
  const words = label.match(/[A-Za-z0-9]+/g) ?? [];
  const key = words
    .map((word, at) => (at === 0 ? lowered(word) : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .slice(0, 64);
  return PROPERTY_KEY_PATTERN.test(key) ? key : `property${index + 1}`;
}

const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

function valueOf({ kind, typical }: DraftProperty): Result<OwnProperty['default'], 'no number'> {
  const text = typical.trim();
  if (text === '') return ok(undefined);
  if (kind === 'boolean') return ok(/^(yes|true|on|1)$/i.test(text));
  if (kind !== 'number') return ok(text);
  const number = Number(text.replaceAll(/[ ,_]/g, ''));
  return Number.isFinite(number) ? ok(number) : err('no number');
}

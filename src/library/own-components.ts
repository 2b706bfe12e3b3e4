import type { OwnComponent, OwnProperty } from '../core/board';
import { componentId, newId, type ComponentId, type Random } from '../core/ids';
import type { ComponentDefinition, PropertyDefinition } from './component';
import type { Library } from './library';

/** The components that a board brings along, by their ids. */
export type OwnComponents = ReadonlyMap<ComponentId, OwnComponent>;

/** How ids of own kinds begin; no bundled one does. */
const PREFIX = 'own-';

export const newOwnId = (random: Random): ComponentId => componentId(PREFIX + newId(random));

const extended = new WeakMap<Library, WeakMap<OwnComponents, Library>>();
const bundledOf = new WeakMap<Library, Library>();
const componentsOf = new WeakMap<Library, OwnComponents>();

/**
 * The library of one board: the bundled kinds and the board's own, which come first among equals.
 * An own kind whose id is a bundled one's is left out, so that a file cannot change what a bundled
 * component means. The same library and collection give the same object, and a library that was
 * extended before is extended anew from the bundled one.
 */
export function withOwnComponents(library: Library, components: OwnComponents): Library {
  const bundled = bundledOf.get(library) ?? library;
  if (components.size === 0) return bundled;
  const known = extended.get(bundled) ?? new WeakMap<OwnComponents, Library>();
  extended.set(bundled, known);
  const before = known.get(components);
  if (before) return before;
  const made = extend(bundled, components);
  known.set(components, made);
  bundledOf.set(made, bundled);
  componentsOf.set(made, components);
  return made;
}

/** The own kinds of a library over other bundled ones: those with all their names. */
export function overBundled(library: Library, bundled: Library): Library {
  const components = componentsOf.get(library);
  return components ? withOwnComponents(bundled, components) : bundled;
}

function extend(bundled: Library, components: OwnComponents): Library {
  const own = new Map(
    [...components.values()]
      .filter(({ id }) => bundled.get(id) === undefined)
      .map((component) => [component.id, ownDefinition(bundled, component)]),
  );
  return {
    all: [...own.values(), ...bundled.all],
    placeable: [...own.values(), ...bundled.placeable],
    get: (id) => bundled.get(id) ?? (id === undefined ? undefined : own.get(id)),
    byStep: (step) => bundled.byStep(step),
  };
}

/**
 * An own kind as a definition: the meaning of its base (stages, flows, properties) under its own
 * name and icon. One without a base has no meaning: it connects like a plain box.
 */
export function ownDefinition(
  bundled: Library,
  { id, name, icon, base, properties = [] }: OwnComponent,
): ComponentDefinition {
  const meant = bundled.get(base);
  const added = new Map(properties.map((property) => [property.key, propertyOf(property)]));
  return {
    id,
    name,
    category: meant?.category ?? 'own',
    summary: meant?.summary ?? '',
    stages: meant?.stages ?? [],
    icon: icon ?? meant?.icon ?? 'box',
    inputs: meant?.inputs ?? [],
    outputs: meant?.outputs ?? [],
    properties: [
      ...added.values(),
      ...(meant?.properties ?? []).filter(({ key }) => !added.has(key)),
    ],
    technologies: [],
    aliases: [],
    base: meant?.id ?? null,
  };
}

/** A property without a label is called by its key; one without a kind is of that of its value. */
const propertyOf = (property: OwnProperty): PropertyDefinition => ({
  label: property.key,
  kind: kindOf(property.default),
  ...property,
});

function kindOf(value: PropertyDefinition['default']): PropertyDefinition['kind'] {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'object' ? 'list' : 'text';
}

/** The bundled kind that a kind means: itself, or the base of an own one; undefined for none. */
export const meaningOf = ({ id, base }: Pick<ComponentDefinition, 'id' | 'base'>) =>
  base === undefined ? id : (base ?? undefined);

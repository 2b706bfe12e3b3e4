import type { ComponentProse } from '../../library/component';

type Prose = { readonly [component: string]: ComponentProse };

let loading: Promise<Prose> | undefined;

/** The cards' texts, loaded with the first card; after a failure the next card tries again. */
export function loadProse(): Promise<Prose> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Prose> {
  try {
    return (await import('virtual:component-prose')).default;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

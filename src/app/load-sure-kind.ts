import type { SureKind } from '../actions/plan-rename';
import { overBundled } from '../library/own-components';
import { createLibrary, withDetails, type Library } from '../library/library';

/** What recognises a renamed box, with all names of the library: loaded when a box is renamed. */
export async function loadSureKind(library: Library): Promise<SureKind> {
  const [{ sureKindIn }, details] = await Promise.all([
    import('../actions/sure-kind'),
    import('virtual:component-details'),
  ]);
  const bundled = library.all.filter(({ base }) => base === undefined);
  return sureKindIn(overBundled(library, createLibrary(withDetails(bundled, details.default))));
}

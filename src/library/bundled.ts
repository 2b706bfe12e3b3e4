import names from 'virtual:component-names';
import definitions from 'virtual:components';
import type { ComponentDefinition } from './component';
import { createLibrary, withNames, type Library } from './library';

/**
 * The components of components-library/, complete but for their prose. For tests, workers and
 * the command line; the app takes `virtual:components` at once and the names when they are used.
 */
export const bundledComponents: readonly ComponentDefinition[] = withNames(definitions, names);

export const bundledLibrary: Library = createLibrary(bundledComponents);

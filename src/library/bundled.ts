import details from 'virtual:component-details';
import outlines from 'virtual:components';
import type { ComponentDefinition } from './component';
import { createLibrary, withDetails, type Library } from './library';

/**
 * The components of components-library/, complete but for their prose. For tests, workers and
 * the command line; the app takes `virtual:components` at once and the details when they are used.
 */
export const bundledComponents: readonly ComponentDefinition[] = withDetails(outlines, details);

export const bundledLibrary: Library = createLibrary(bundledComponents);

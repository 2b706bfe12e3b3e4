import type { Pattern } from '../library/pattern';

/** The bundled patterns; they load when they are first asked for. */
export const loadPatterns = async (): Promise<readonly Pattern[]> =>
  (await import('virtual:patterns')).default;

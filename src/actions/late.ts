import type { Action } from './action';

/** Actions that nobody needs before the first board shows: they load right after it. */
export const lateActions: readonly Action[] = [];

import type { Desk } from './desk';

export function offerApi(_desk: Desk): void {}

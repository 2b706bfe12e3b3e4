import type { Rule } from '../engine/rule';
import { dataCleaningMissing } from './data-cleaning/missing';

/** Every rule, stage by stage; findings of equal weight come in this order. */
export const ALL_RULES: readonly Rule[] = [dataCleaningMissing];

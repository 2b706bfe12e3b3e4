import { expect, test } from 'vitest';

import { nodeId } from '../core/ids';
import { noDecorations, type Decorations } from '../render/drawing';
import { withPartsOf } from './use-held';

const badge = { node: nodeId('a'), severity: 'error', count: 1 } as const;
const before: Decorations = { ...noDecorations, badges: [badge] };

test('what says the same again is the same object', () =>
  expect(withPartsOf(before, { ...noDecorations, badges: [{ ...badge }] })).toBe(before));

test('what differs is new, and the rest keeps its identity', () => {
  const next = {
    ...before,
    badges: [{ ...badge }],
    tints: [{ id: nodeId('a'), color: 'error' as const }],
  };
  const kept = withPartsOf(before, next);
  expect(kept.tints).toBe(next.tints);
  expect(kept.badges).toBe(before.badges);
});

import { expect, test } from 'vitest';
import { parseConfig } from './config-file';
import { describeFileError } from './faults';

const NAMES = {
  rules: ['training/missing', 'training/untracked'],
  profiles: ['online', 'batch'],
  groupings: ['four-step', 'five-part'],
};
const read = (config: unknown) =>
  parseConfig(typeof config === 'string' ? config : JSON.stringify(config), NAMES);

test('all that can be set is read, and an editor’s own key is let be', () => {
  const rules = { 'training/untracked': 'off' };
  const config = { rules, profile: { online: true }, grouping: 'five-part', strictness: 'review' };
  expect(read({ $schema: 'x', ...config })).toEqual({
    ok: true,
    value: {
      settings: { rules, grouping: 'five-part', strictness: 'review' },
      profile: { online: true },
    },
  });
});

test('nothing set is nothing', () => {
  expect(read({})).toEqual({ ok: true, value: { settings: {}, profile: {} } });
});

test.each<[unknown, string]>([
  ['{ "rules": ', 'The file is not complete JSON'],
  ['[]', 'The file must be a JSON object.'],
  [{ rule: {} }, 'rule is no setting: there are rules, profile, grouping and strictness.'],
  [
    { rules: { 'training/missing': 'fatal' } },
    'rules["training/missing"] must be one of error, warning, hint, off.',
  ],
  [
    { rules: { 'training/mising': 'off' } },
    'rules["training/mising"] is no rule; the nearest is training/missing.',
  ],
  [{ profile: { onlin: true } }, 'profile.onlin is no profile; the nearest is online.'],
  [{ profile: { online: 'yes' } }, 'profile.online must be true or false.'],
  [{ grouping: 'ten' }, 'grouping must be one of four-step, five-part.'],
  [{ strictness: 'harsh' }, 'strictness must be one of sketch, practice, review.'],
])('%j is refused with its place and reason', (config, says) => {
  const result = read(config);
  expect(result.ok ? '' : describeFileError(result.error)).toContain(says);
});

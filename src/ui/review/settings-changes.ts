import type { Board, RuleLevel, Strictness } from '../../core/board';
import type { Change } from '../../core/change';
import type { ProfileId } from '../../review/engine/review';

// Only what differs from the usual is stored: an override taken back leaves nothing behind.

/** Sets how severe a rule is on this board; null is as usual. */
export function setRuleLevel(board: Board, rule: string, level: RuleLevel | null): Change[] {
  const { [rule]: before, ...others } = board.settings.rules ?? {};
  if ((before ?? null) === level) return [];
  return writeRules(level === null ? others : { ...others, [rule]: level });
}

export const resetRules = (): Change[] => writeRules({});

function writeRules(rules: NonNullable<Board['settings']['rules']>): Change[] {
  const fields = { rules: Object.keys(rules).length === 0 ? null : rules };
  return [{ type: 'write', in: 'settings', fields }];
}

/** Says what the board is, whatever is drawn; null is as it is read. */
export function setProfile(board: Board, id: ProfileId, holds: boolean | null): Change[] {
  const { [id]: before, ...others } = board.brief.profile ?? {};
  if ((before ?? null) === holds) return [];
  const profile = holds === null ? others : { ...others, [id]: holds };
  const fields = { profile: Object.keys(profile).length === 0 ? null : profile };
  return [{ type: 'write', in: 'brief', fields }];
}

const USUAL_GROUPING = 'four-step';
const USUAL_STRICTNESS: Strictness = 'practice';

export const setGrouping = (grouping: string): Change[] => [
  {
    type: 'write',
    in: 'settings',
    fields: { grouping: grouping === USUAL_GROUPING ? null : grouping },
  },
];

export const setStrictness = (strictness: Strictness): Change[] => [
  {
    type: 'write',
    in: 'settings',
    fields: { strictness: strictness === USUAL_STRICTNESS ? null : strictness },
  },
];

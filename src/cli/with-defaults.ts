import type { Board } from '../core/board';
import type { BoardDefaults } from '../core/format/config-file';

/** The board as it is to be reviewed: what it sets itself wins over the defaults. Not for writing. */
export function withDefaults(board: Board, { settings, profile }: BoardDefaults): Board {
  const rules = { ...settings.rules, ...board.settings.rules };
  const stated = { ...profile, ...board.brief.profile };
  return {
    ...board,
    settings: { ...settings, ...board.settings, rules },
    brief: { ...board.brief, profile: stated },
  };
}

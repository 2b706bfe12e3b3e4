import type { Board } from '../../core/board';
import type { Rect } from '../../core/geometry';
import { measureText } from '../measure-text';
import { GROUP } from '../node-look';
import type { Rects } from './route';

const ASCENT = 13;
const HEIGHT = 18;

/** What the titles of groups cover: lines go round them where they can, words stay off them. */
export function groupTitles(board: Board, rects: Rects): Rect[] {
  const titles: Rect[] = [];
  for (const node of board.nodes.values()) {
    const rect = rects.get(node.id);
    if (node.type !== 'group' || !rect || node.label === '') continue;
    const room = rect.width - 2 * GROUP.titleX;
    titles.push({
      x: rect.x + GROUP.titleX,
      y: rect.y + GROUP.titleY - ASCENT,
      width: Math.min(room, measureText(node.label, GROUP.titleSize, 600)),
      height: HEIGHT,
    });
  }
  return titles;
}

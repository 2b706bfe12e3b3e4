import type { Action } from './action';
import { asks } from './ask';
import * as board from './board';
import { copy, cut, paste } from './clipboard';
import { redo, undo } from './history';
import { leave } from './leave';
import { popups } from './popups';
import * as tools from './tools';
import * as view from './view';

/** Every action, in the order of a menu. Of two with the same key the first that is enabled runs. */
export const allActions: readonly Action[] = [
  undo,
  redo,
  cut,
  copy,
  paste,
  leave,
  tools.selectTool,
  tools.handTool,
  tools.addComponent,
  tools.connectTool,
  tools.groupTool,
  tools.noteTool,
  tools.textTool,
  ...asks,
  ...popups,
  view.zoomIn,
  view.zoomOut,
  view.actualSize,
  view.fitAll,
  view.fitSelection,
  view.focusMode,
  board.newBoard,
  board.openBoard,
  board.openFile,
  board.saveFile,
  board.saveFileAs,
  board.exportImage,
  board.copyAsPng,
  board.acceptFirstFix,
  board.openSettings,
  board.toggleTheme,
];

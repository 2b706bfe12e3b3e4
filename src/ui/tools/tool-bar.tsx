import { Group, Hand, MousePointer2, MoveUpRight, Plus, StickyNote, Type } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

import type { Action } from '../../actions/action';
import { shortcutText } from '../../actions/shortcut';
import {
  addComponent,
  connectTool,
  groupTool,
  handTool,
  noteTool,
  selectTool,
  textTool,
} from '../../actions/tools';
import { quickAdd } from '../../session/quick-add';
import { tool } from '../../session/tool';
import type { Tool } from '../../session/tool';
import { en } from '../../strings/en';
import { IconButton } from '../primitives/icon-button';
import { useStore } from '../use-store';
import { useWorkspace } from '../workspace';
import { isMac } from './platform';

interface Entry {
  readonly action: Action;
  readonly Icon: LucideIcon;
  readonly kind?: Tool['kind'];
}

const entries: readonly Entry[] = [
  { action: selectTool, Icon: MousePointer2, kind: 'select' },
  { action: handTool, Icon: Hand, kind: 'hand' },
  { action: addComponent, Icon: Plus },
  { action: connectTool, Icon: MoveUpRight, kind: 'connect' },
  { action: groupTool, Icon: Group, kind: 'group' },
  { action: noteTool, Icon: StickyNote, kind: 'note' },
  { action: textTool, Icon: Type, kind: 'text' },
];

/** What the next press on the board does. One tab stop; arrows walk along it. */
export function ToolBar() {
  const { actions, readOnly } = useWorkspace();
  const active = useStore(tool, (state) => state.active.kind);
  const adding = useStore(quickAdd, (state) => state.open !== null);
  return (
    <div
      role="toolbar"
      data-region="tools"
      aria-label={en.tools.label}
      className="pointer-events-auto flex items-center gap-1 rounded-[11px] border border-line bg-panel p-1 shadow-float"
      onKeyDown={(event) => {
        const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        if (by === 0) return;
        const buttons = [...event.currentTarget.querySelectorAll('button')];
        const index = buttons.findIndex((button) => button === document.activeElement);
        buttons[(index + by + buttons.length) % buttons.length]?.focus();
      }}
    >
      {entries.map(({ action, Icon, kind }) => {
        const pressed = kind === undefined ? adding : !adding && active === kind;
        const [shortcut] = action.shortcuts ?? [];
        return (
          <IconButton
            key={action.id}
            size="large"
            label={action.label}
            {...(shortcut === undefined ? {} : { shortcut: shortcutText(shortcut, isMac) })}
            aria-pressed={pressed}
            tabIndex={(kind ?? 'add') === (active === 'add' ? 'select' : active) ? 0 : -1}
            disabled={readOnly && kind !== 'select' && kind !== 'hand'}
            onClick={() => actions.run(action)}
          >
            <Icon size={18} strokeWidth={1.9} aria-hidden="true" />
          </IconButton>
        );
      })}
    </div>
  );
}

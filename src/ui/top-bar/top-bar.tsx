import { FolderOpen, ImageDown, Settings } from 'lucide-react';

import type { AppIntents } from '../../actions/action';
import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { IconButton } from '../primitives/icon-button';
import { BoardTitle } from './board-title';
import { Logo } from './logo';
import { SavedState } from './saved-state';
import { StageBar } from './stage-bar';

type Intents = Pick<AppIntents, 'openDialog' | 'exportDialog' | 'settings'>;

/** Which board this is, whether it is kept, how far it has come, and the way out: Export. */
export function TopBar({ intents }: { readonly intents: Intents }) {
  return (
    <header
      data-region="top"
      className="relative z-30 grid h-12 shrink-0 grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-4 min-[1420px]:grid-cols-[minmax(max-content,1fr)_auto_minmax(max-content,1fr)] border-b border-line bg-panel px-3 phone:h-auto phone:grid-cols-[minmax(0,1fr)_auto] phone:gap-x-2 phone:gap-y-0 phone:px-2 phone:pt-1.5"
    >
      <div className="flex min-w-0 items-center gap-2">
        <Logo />
        <h1 className="sr-only">{en.topBar.app}</h1>
        <BoardTitle />
        <SavedState />
      </div>
      <div className="phone:order-last phone:col-span-2">
        <StageBar />
      </div>
      <div className="flex items-center justify-end gap-2">
        <IconButton
          label={en.topBar.settings}
          tip="below"
          tipAlign="end"
          onClick={intents.settings}
        >
          <Settings size={17} aria-hidden="true" />
        </IconButton>
        <Button
          icon={<FolderOpen size={16} aria-hidden="true" />}
          onClick={intents.openDialog}
          aria-label={en.topBar.open}
        >
          <span className="phone:hidden">{en.topBar.open}</span>
        </Button>
        <Button
          kind="filled"
          icon={<ImageDown size={16} aria-hidden="true" />}
          onClick={intents.exportDialog}
          aria-label={en.topBar.export}
        >
          <span className="phone:hidden">{en.topBar.export}</span>
        </Button>
      </div>
    </header>
  );
}

import outlines from 'virtual:components';

import { createLibrary, withDetails } from '../library/library';
import { openStorage, type Storage } from '../storage/open-storage';
import { en } from '../strings/en';
import { showNotice } from '../ui/announcer';
import { openDialog } from '../ui/dialogs/dialog-state';
import { afterPaint } from '../ui/painted';
import { toggleTheme } from '../ui/theme-choice';
import { boardSession } from './board-session';
import { Desk } from './desk';
import { deskFiles } from './desk-files';
import { FileSaver } from './save-board';
import { faultText } from './saved-source';
import { wholeLibrary } from './whole-library';
import { keepSettings } from './keep-settings';

/** Opens the store and the library, and puts this window's last board on the desk. */
export async function start(): Promise<Desk> {
  const library = createLibrary(withDetails(outlines));
  const whole = wholeLibrary(library, outlines);
  const saver = new FileSaver();
  const storage = await openStorage();
  const desk = new Desk({
    storage: storage.ok ? storage.value : undefined,
    storageFault: storage.ok ? '' : faultText(storage.error),
    library,
    makeSession: (on, { document, saved, readOnly }, { notices = [], camera }) => {
      const files = deskFiles(on, saver);
      return boardSession({
        document,
        library,
        wholeLibrary: whole,
        saved,
        readOnly,
        notices,
        files,
        personal: {
          keep: async (components) => {
            const { keepPersonal } = await import('./keep-shelf');
            return keepPersonal(on.storage, components);
          },
          remove: async (id) => {
            const { removePersonal } = await import('./keep-shelf');
            return removePersonal(on.storage, id);
          },
        },
        ...(camera === undefined ? {} : { camera }),
        intents: {
          newBoard: () => void files.create(),
          openDialog: () => openDialog('open'),
          openFile: () => void files.pickFile(),
          saveFile: () => void files.saveFile('same'),
          saveFileAs: () => void files.saveFile('new'),
          exportDialog: () => openDialog('export'),
          copyImage: () => void copyImage(on, 'copyBoardImage'),
          copySvg: () => void copyImage(on, 'copyBoardSvg'),
          settings: () => openDialog('settings'),
          toggleTheme,
        },
      });
    },
  });
  if (storage.ok) await keepSettings(storage.value.settings);
  else showNotice({ text: `${en.errors.storage}. ${en.errors.storageText}`, tone: 'error' });
  await desk.start();
  if (storage.ok) void keepShelfLater(storage.value);
  return desk;
}

/** The panel that shows it loads after the first paint as well. */
async function keepShelfLater(storage: Storage): Promise<void> {
  const { keepShelf } = await afterPaint(() => import('./keep-shelf'));
  await keepShelf(storage);
}

/** Loaded when used: most boards are drawn without ever being copied as an image. */
async function copyImage(desk: Desk, copy: 'copyBoardImage' | 'copyBoardSvg'): Promise<void> {
  const copies = await import('../ui/export/copy-image');
  const workspace = desk.session?.workspace;
  if (workspace !== undefined) await copies[copy](workspace);
}

import { openAny } from '../convert/open-any';
import type { BoardFileError } from '../core/format/faults';
import type { ParsedBoard } from '../core/format/parse';
import type { Result } from '../core/result';
import { en } from '../strings/en';
import { announce, showNotice } from '../ui/announcer';
import type { Desk } from './desk';
import { openParsed } from './open-parsed';

const SHOWN_FAULTS = 3;

/** Opens a file whole or not at all: a file that is no board leaves the open one as it is. */
export async function openBytes(desk: Desk, file: File): Promise<void> {
  const parsed = await readFile(file);
  if (!parsed.ok && (await wasLibrary(desk, file))) return;
  if (!parsed.ok) {
    showBadFile(file.name, parsed.error);
    return;
  }
  const opened = await openParsed(desk, parsed.value);
  if (opened === undefined) return;
  announce(en.files.opened(opened.title === '' ? en.untitled : opened.title));
}

/** A library of components is no board, and goes where it belongs. */
async function wasLibrary({ session }: Desk, file: File): Promise<boolean> {
  if (session === null || !/\.json$/i.test(file.name)) return false;
  const content = await file.text();
  if (!/"format"\s*:\s*"stageboard-library"/.test(content)) return false;
  const { takeLibrary } = await import('../ui/components/library-files');
  await takeLibrary(session.workspace, content, file.name);
  return true;
}

async function readFile(file: File): Promise<Result<ParsedBoard, BoardFileError>> {
  return openAny(new Uint8Array(await file.arrayBuffer()), file.name);
}

function showBadFile(name: string, { faults }: BoardFileError): void {
  const details = faults
    .slice(0, SHOWN_FAULTS)
    .map(({ path, reason }) => en.dialogs.badFile.fault(path, reason));
  const more = faults.length - details.length;
  showNotice({
    text: `${en.dialogs.badFile.title(name)}. ${en.dialogs.badFile.text}`,
    details: more > 0 ? [...details, en.dialogs.badFile.more(more)] : details,
    tone: 'error',
  });
}

import { en } from '../strings/en';

const BOARD_MIME = 'application/vnd.stageboard+json';

/** Asks for a file to open; undefined when the user thought better of it. */
export function pickFile(accept = '.stageboard,.json,.png,.svg'): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file);
    });
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/**
 * Writes to the file that was chosen before, or asks where; downloads where the browser cannot
 * do either. Gives the handle to write to next time. Undefined when the user thought better of it.
 */
export async function writeFile(
  text: string,
  name: string,
  known: FileSystemFileHandle | undefined,
): Promise<{ readonly name: string; readonly handle?: FileSystemFileHandle } | undefined> {
  if (window.showSaveFilePicker === undefined) {
    download(new Blob([text], { type: BOARD_MIME }), name);
    return { name };
  }
  try {
    const handle =
      known ??
      (await window.showSaveFilePicker({
        suggestedName: name,
        types: [{ description: en.files.description, accept: { [BOARD_MIME]: ['.stageboard'] } }],
      }));
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    return { name: handle.name, handle };
  } catch (error) {
    if (isAbort(error)) return undefined;
    throw error;
  }
}

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the content by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

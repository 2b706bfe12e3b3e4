// The file picker of Chromium, which TypeScript's DOM types leave out: no other engine has it.
interface FilePickerType {
  readonly description: string;
  readonly accept: { readonly [mime: string]: readonly string[] };
}

interface Window {
  showSaveFilePicker?(options: {
    readonly suggestedName: string;
    readonly types: readonly FilePickerType[];
  }): Promise<FileSystemFileHandle>;
}

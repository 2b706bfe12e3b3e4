// The file pickers of Chromium, which TypeScript's DOM types leave out: no other engine has them.
interface FilePickerType {
  readonly description: string;
  readonly accept: { readonly [mime: string]: readonly string[] };
}

interface Window {
  showOpenFilePicker?(options: {
    readonly types: readonly FilePickerType[];
  }): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: {
    readonly suggestedName: string;
    readonly types: readonly FilePickerType[];
  }): Promise<FileSystemFileHandle>;
}

/**
 * For the field of a box that opens because the user asked for it: it takes the keyboard, at the
 * end of what was typed while the box was loading.
 */
export function takeKeyboard(input: HTMLInputElement | null): void {
  if (input === null || input === document.activeElement) return;
  input.focus();
  input.setSelectionRange(input.value.length, input.value.length);
}

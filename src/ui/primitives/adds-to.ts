const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];

/** Whether a unit or hint says something that the label does not end with already. */
export function addsTo(label: string, hint: string): boolean {
  const said = words(label);
  const more = words(hint);
  return more.length > 0 && said.slice(-more.length).join(' ') !== more.join(' ');
}

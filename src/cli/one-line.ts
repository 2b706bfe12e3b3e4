import { stripVTControlCharacters } from 'node:util';

/** A board may come from anywhere: no line breaks, no commands to the terminal. */
export const oneLine = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what it takes out
  stripVTControlCharacters(text).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');

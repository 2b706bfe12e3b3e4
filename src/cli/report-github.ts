import type { Severity } from '../review/engine/review';
import { placesIn } from './places';
import { placeInFile, problemsOf, type FileReview } from './report';

const COMMANDS: { readonly [S in Severity]: string } = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
};

/**
 * The report as workflow commands, which GitHub shows beside the file's lines; what could not be
 * checked has no line to stand beside.
 */
export const reportGithub = (files: readonly FileReview[], refusals: readonly string[]): string =>
  [
    ...refusals.map((reason) => `::error title=stageboard::${inMessage(reason)}\n`),
    ...files.flatMap((file) => {
      const places = placesIn(file.text);
      return problemsOf(file).map((finding) => {
        const { line, column } = placeInFile(finding, places);
        const text = `${finding.message} ${finding.why} ${finding.fix}`;
        return `::${COMMANDS[finding.severity]} file=${inProperty(file.file)},line=${line},col=${column},title=${inProperty(finding.rule)}::${inMessage(text)}\n`;
      });
    }),
  ].join('');

const inMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const inProperty = (text: string): string =>
  inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

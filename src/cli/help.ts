import type { HelpCommand } from './options';

type About = NonNullable<HelpCommand['about']>;

const HELP: { readonly [C in About]: string } = {
  check: `  stageboard check FILE…               what is missing, and why it matters
      --format text|json|sarif|github  text by default
      --fail-on error|warning|hint     exit with 1 at or above this; error by default
      --strictness sketch|practice|review
                                       how much is reported; all by default
      --config FILE                    in place of the stageboard.config.json above the board
      --fix                            makes what is safe to mend, and writes the file
      --dry-run                        says what --fix would do, and writes nothing
      --watch                          goes on, and checks again what changes
      --no-color                       also NO_COLOR; --color and FORCE_COLOR for the contrary
`,
  export: `  stageboard export FILE -o OUT.svg    draws a board; .svg or .png
  stageboard export FILE… -o FOLDER/ --format svg|png
      --theme light|dark               light by default
      --scale N                        1 by default
      --lens latency|privacy|…         shows one of the eight lenses, with its legend
      --no-background                  leaves what lies behind transparent
      --no-board                       leaves the board out of the picture
`,
  import: `  stageboard import IN -o OUT.stageboard
                                       takes the board out of a picture, or tidies a file
`,
  rules: `  stageboard rules                     all checks; --format json for programs
`,
  explain: `  stageboard explain RULE              one check: why, how to mend it, and example boards;
                                       --format json for programs
`,
};

const FILES = `FILE is a .stageboard file, or a .svg or .png that was exported with its board.
`;
const CHECKED = `FILE is a .stageboard file, a .svg or .png that was exported with its board, a folder, whose
.stageboard files are all meant, or - for the standard input.
`;
const CODES = `Exit codes: 0 all well, 1 findings, 2 input that cannot be used.
`;

const BESIDE: { readonly [C in About]?: string } = {
  check: `\n${CHECKED}${CODES}`,
  export: `\n${FILES}`,
};

const EVERYTHING = `Reviews and exports boards of machine-learning systems.

${HELP.check}
${HELP.export}
${HELP.import}
${HELP.rules}${HELP.explain}
  stageboard COMMAND --help            one of them
  stageboard --version

${FILES}check takes folders too, and - for the standard input.
${CODES}`;

/** How to use one command, or all of them. */
export const helpFor = (about: About | undefined): string =>
  about === undefined ? EVERYTHING : `${HELP[about]}${BESIDE[about] ?? ''}`;

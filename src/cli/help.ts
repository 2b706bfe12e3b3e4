export const HELP = `Reviews and exports boards of machine-learning systems.

  stageboard check FILE…               what is missing, and why it matters
      --format text|json|sarif|github  text by default
      --fail-on error|warning|hint     exit with 1 at or above this; error by default
      --config FILE                    in place of the stageboard.config.json above the board
      --fix                            makes what is safe to mend, and writes the file
      --watch                          goes on, and checks again what changes

  stageboard export FILE -o OUT.svg    draws a board; .svg or .png
  stageboard export FILE… -o FOLDER/ --format svg|png
      --theme light|dark               light by default
      --scale N                        1 by default
      --lens latency|privacy|…         shows one of the eight lenses, with its legend
      --no-background                  leaves what lies behind transparent
      --no-board                       leaves the board out of the picture

  stageboard import IN -o OUT.stageboard
                                       takes the board out of a picture, or tidies a file

  stageboard rules                     all checks; --format json for programs
  stageboard explain RULE              one check: why, how to mend it, and example boards
  stageboard --version

FILE is a .stageboard file, or a .svg or .png that was exported with its board.
Exit codes: 0 all well, 1 findings, 2 input that cannot be used.
`;

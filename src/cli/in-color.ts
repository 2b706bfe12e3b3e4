interface Environment {
  readonly [name: string]: string | undefined;
}

/**
 * Whether output is coloured: on a terminal, unless it is a simple one. `FORCE_COLOR` decides
 * before `NO_COLOR`, and both before the terminal, as in Node itself; an empty one says nothing.
 */
export function wantsColor(isTerminal: boolean, env: Environment): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  const none = env['NO_COLOR'];
  if (none !== undefined && none !== '') return false;
  return isTerminal && env['TERM'] !== 'dumb';
}

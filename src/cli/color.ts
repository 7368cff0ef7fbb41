/**
 * Decides whether a stream is written in colour: `--color`/`--no-color`, then `FORCE_COLOR`, then `NO_COLOR`, then `TERM=dumb`, then whether
 * the stream is a terminal.
 *
 * @param flag - what the command line says; `null` where it says nothing
 */
export function decideColor(
  flag: boolean | null,
  env: Readonly<Record<string, string | undefined>>,
  isTty: boolean,
): boolean {
  if (flag !== null) return flag;
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  const no = env.NO_COLOR;
  if (no !== undefined && no !== '') return false;
  if (env.TERM === 'dumb') return false;
  return isTty;
}

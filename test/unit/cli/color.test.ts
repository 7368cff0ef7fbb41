import { describe, expect, it } from 'vitest';
import { decideColor } from '../../../src/cli/color.js';

describe('decideColor', () => {
  it.each([
    [true, {}, false, true],
    [false, { FORCE_COLOR: '1' }, true, false],
    [null, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [null, { FORCE_COLOR: '0' }, true, false],
    [null, { NO_COLOR: '1' }, true, false],
    [null, { NO_COLOR: '' }, true, true],
    [null, { TERM: 'dumb' }, true, false],
    [null, {}, true, true],
    [null, {}, false, false],
  ])('of flag %s, %j, terminal %s is %s', (flag, env, isTty, expected) => {
    expect(decideColor(flag, env as Record<string, string>, isTty)).toBe(expected);
  });
});

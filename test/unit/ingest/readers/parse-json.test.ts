import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, toLineAndColumn } from '../../../../src/ingest/readers/parse-json.js';

describe('parseJson', () => {
  it('reads NaN and Infinity as null, outside strings only', () => {
    expect(parseJson('[{"a": NaN, "b": "NaN, x", "c": -Infinity}]')).toEqual({
      value: [{ a: null, b: 'NaN, x', c: null }],
    });
  });

  it.each([
    ['[1, 2', 5],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{"a": tru}', 6],
    ['"open', 0],
    ['{"a": "b\nc"}', 6],
    ['{} {}', 3],
    ['', 0],
    ['[1]]', 3],
    ['{1: 2}', 1],
  ])('tells where %j is broken', (text, brokenAt) => {
    expect(parseJson(text)).toEqual({ brokenAt });
  });

  it('parses whatever JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('agrees with JSON.parse on what is broken', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '"', '}', ']', ',', ':', 'x', '\\'),
        (text, where, change) => {
          const at = where % text.length;
          const broken = text.slice(0, at) + change + text.slice(at + 1);
          const isBroken = (() => {
            try {
              JSON.parse(broken);
              return false;
            } catch {
              return true;
            }
          })();
          expect('brokenAt' in parseJson(broken)).toBe(isBroken);
        },
      ),
      { numRuns: 500, seed: 1 },
    );
  });

  it('survives deep nesting', () => {
    expect(parseJson('['.repeat(100_000))).toEqual({ brokenAt: 100_000 });
  });
});

describe('toLineAndColumn', () => {
  it('counts both from one', () => {
    expect(toLineAndColumn('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(toLineAndColumn('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
  });
});

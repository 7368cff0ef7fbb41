import { describe, expect, it } from 'vitest';
import { flattenRecord } from '../../../../src/ingest/readers/flatten-record.js';

describe('flattenRecord', () => {
  it('names nested values with dots and numbers the objects of a list', () => {
    expect(
      flattenRecord({ org: { name: 'Acme', place: { city: 'Rome' } }, skills: [{ name: 'SQL' }, { name: 'R' }] }),
    ).toEqual([
      ['org.name', 'Acme'],
      ['org.place.city', 'Rome'],
      ['skills.0.name', 'SQL'],
      ['skills.1.name', 'R'],
    ]);
  });

  it('joins a list of plain values with line breaks', () => {
    expect(flattenRecord({ tags: ['a', 2, true, null] })).toEqual([['tags', 'a\n2\ntrue\n']]);
  });

  it('writes null, empty lists and empty objects as nothing', () => {
    expect(flattenRecord({ a: null, b: [], c: {} })).toEqual([
      ['a', ''],
      ['b', ''],
      ['c', ''],
    ]);
  });

  it('takes odd keys for names like any other', () => {
    const record = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2}') as Record<string, unknown>;
    expect(flattenRecord(record)).toEqual([
      ['__proto__.polluted', '1'],
      ['constructor', '2'],
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('stops at a depth that no real record has', () => {
    let deep: Record<string, unknown> = { end: 1 };
    for (let level = 0; level < 1_000; level++) deep = { in: deep };
    const fields = flattenRecord(deep);
    expect(fields).toHaveLength(1);
    expect(fields[0]?.[1]).toBe('');
  });

  it('leaves out what a record of thousands of fields has too many of', () => {
    const many = Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`f${index}`, index]));
    expect(flattenRecord(many)).toHaveLength(5_000);
  });

  it('replaces NUL and half surrogate pairs without moving offsets', () => {
    expect(flattenRecord({ a: 'x\uD800y\0z😀' })).toEqual([['a', 'x\uFFFDy z😀']]);
  });
});

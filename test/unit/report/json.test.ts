import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/index.js';
import { renderJson } from '../../../src/report/json.js';

describe('renderJson', () => {
  it('gives in pieces what JSON.stringify gives whole', () => {
    const report = {
      schemaVersion: '1.0',
      run: { a: 1, b: [] },
      skills: [{ id: 'x', list: [1, 2], text: 'a\nb "c" 雪' }, { id: 'y' }],
      bundles: [],
      options: {},
      checks: [null, 3],
    } as unknown as Report;
    expect([...renderJson(report)].join('')).toBe(`${JSON.stringify(report, null, 2)}\n`);
  });
});

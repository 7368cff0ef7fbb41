import { describe, expect, it } from 'vitest';
import { findRecordList } from '../../../../src/ingest/readers/find-record-list.js';

const jobs = [{ title: 'Nurse' }, { title: 'Cook' }];

describe('findRecordList', () => {
  it('takes the objects of a list and counts the rest', () => {
    expect(findRecordList([...jobs, 5])).toEqual({ records: jobs, leftOut: 1 });
  });

  it.each([
    ['one wrapper', { jobs }],
    ['three wrappers', { data: { result: { jobs } } }],
    ['a shorter list beside it', { facets: [{ n: 1 }], data: { jobs } }],
    ['a title of its own', { title: 'Feed', items: jobs }],
    ['a graph', { '@context': 'x', '@graph': jobs }],
  ])('finds the list inside %s', (_, value) => {
    expect(findRecordList(value).records).toEqual(jobs);
  });

  it('takes an object with a title for one record, lists inside or not', () => {
    const posting = { '@type': 'JobPosting', title: 'Nurse', jobLocation: [{ city: 'Rome' }, { city: 'Bari' }] };
    expect(findRecordList(posting).records).toEqual([posting]);
  });

  it('unwraps a single record', () => {
    const job = { title: 'Nurse', skills: [{ name: 'care' }] };
    expect(findRecordList({ job }).records).toEqual([job]);
  });

  it('makes the key of a keyed record its id unless it has one', () => {
    expect(
      findRecordList({ j1: { title: 'Nurse', text: 'a' }, j2: { title: 'Cook', text: 'b', id: '7' } }).records,
    ).toEqual([
      { id: 'j1', title: 'Nurse', text: 'a' },
      { title: 'Cook', text: 'b', id: '7' },
    ]);
  });

  it('keeps the parts of one record together', () => {
    const record = { employer: { legalName: 'Acme' }, place: { city: 'Rome' } };
    expect(findRecordList(record).records).toEqual([record]);
  });

  it.each([
    ['lists', { title: ['Nurse', 'Cook'], text: ['care', 'soup'] }],
    ['objects by row number', { title: { 0: 'Nurse', 1: 'Cook' }, text: { 0: 'care', 1: 'soup' } }],
  ])('turns columns given as %s into records', (_, value) => {
    expect(findRecordList(value).records).toEqual([
      { title: 'Nurse', text: 'care' },
      { title: 'Cook', text: 'soup' },
    ]);
  });

  it('finds no record in a number', () => {
    expect(findRecordList(5)).toEqual({ records: [], leftOut: 1 });
  });
});

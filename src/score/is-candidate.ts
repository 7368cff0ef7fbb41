import type { Skill } from '../model/index.js';

/** Tells whether a skill is a candidate: a term that behaves like a skill but stands in no taxonomy. */
export const isCandidate = ({ id }: Pick<Skill, 'id'>): boolean => id.startsWith('new:');

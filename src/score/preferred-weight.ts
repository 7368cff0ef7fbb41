/** Weight of a preferred mention against a required one. */
export const PREFERRED_WEIGHT = 0.5;

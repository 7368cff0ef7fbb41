/** Hands out document ids that are unique within a run. */
export interface IdRegistry {
  /** The record's own id where it has one that was not given before, else path and row. */
  claim(own: string, place: { readonly path: string; readonly row: number | null }): string;
}

/** Makes an empty registry; one for all sources of a run keeps ids of different exports apart. */
export function createIdRegistry(): IdRegistry {
  const taken = new Set<string>();
  return {
    claim(own, place) {
      const trimmed = own.trim().slice(0, LONGEST);
      const fallback = place.row === null ? place.path : `${place.path}#${place.row}`;
      let id = trimmed !== '' && !taken.has(trimmed) ? trimmed : fallback;
      for (let again = 2; taken.has(id); again++) id = `${fallback}~${again}`;
      taken.add(id);
      return id;
    },
  };
}

/** Longer ids are cut. */
const LONGEST = 200;

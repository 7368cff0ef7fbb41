import { createRandom } from '../support/index.js';
import type { Pair } from './co-occurrence.js';

/** The package is CommonJS whose declarations speak of an ES default: what comes in is the function itself. */
type Louvain = (graph: unknown, options: { getEdgeWeight: string; rng: () => number }) => Record<string, number>;

/**
 * Groups skills into communities by the Louvain method (Blondel et al. 2008) over their positive co-occurrence; seeded. Skills
 * without a partner are left out.
 *
 * @returns communities as skill numbers, largest first, members ascending
 */
export async function findCommunities(pairs: readonly Pair[], seed: number): Promise<number[][]> {
  const [{ UndirectedGraph }, module] = await Promise.all([
    import('graphology'),
    import('graphology-communities-louvain'),
  ]);
  const louvain = module.default as unknown as Louvain;
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (const { a, b, npmi } of pairs) {
    if (npmi <= 0) continue;
    graph.mergeNode(String(a));
    graph.mergeNode(String(b));
    graph.mergeEdge(String(a), String(b), { weight: npmi });
  }
  if (graph.order === 0) return [];
  const assigned = louvain(graph, { getEdgeWeight: 'weight', rng: createRandom(seed) });
  const groups = new Map<number, number[]>();
  for (const [node, group] of Object.entries(assigned)) groups.set(group, [...(groups.get(group) ?? []), Number(node)]);
  const communities = [...groups.values()].map((members) => members.sort((a, b) => a - b));
  return communities.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

import { releasing } from '../analysis/releasing';
import { has } from '../analysis/profile';
import { missing, partial, present, type StageReader } from './stage-reading';

export const release: StageReader = {
  id: 'release',
  read(graph) {
    const { registries, gates, exposures } = releasing(graph);
    const versions = [...registries, ...gates];
    const all = [...versions, ...exposures];
    const drawn = graph.of('model-registry', 'evaluation-gate', 'canary-shadow', 'ab-router');
    if (all.length === 0) {
      return drawn.length > 0 ? partial(drawn, 'a place on the way of the model') : missing;
    }
    if (!has(graph, 'trains')) {
      return gates.length > 0 || exposures.some(({ kind }) => kind === 'canary-shadow')
        ? present(all, drawn)
        : partial(all, 'a gate or a canary before a new version answers');
    }
    if (versions.length > 0 && exposures.length > 0) return present(all, drawn);
    if (!has(graph, 'online') && registries.length > 0 && gates.length > 0)
      return present(all, drawn);
    if (versions.length === 0) return partial(all, 'a registry or a gate');
    if (has(graph, 'online'))
      return partial(all, 'a canary, shadow or A/B step before full traffic');
    return partial(all, registries.length === 0 ? 'a registry' : 'a gate');
  },
};

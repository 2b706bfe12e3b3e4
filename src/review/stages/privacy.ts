import { isLogin } from '../analysis/login';
import { controlsInWords, protection } from '../analysis/protection';
import { guards, taint } from '../analysis/taint';
import { missing, partial, present, type StageReader } from './stage-reading';

export const privacy: StageReader = {
  id: 'privacy',
  read(graph) {
    const stated = graph.board.constraints.privacy?.personalData;
    if (stated === false) return present([]);
    const tainted = taint(graph).sources.length > 0;
    const drawn = graph.of('pii-redactor', 'privacy-controls').filter((node) => !isLogin(node));
    if (!tainted) {
      if (drawn.length > 0) return partial(drawn, 'a word on whose data this is');
      return missing;
    }
    const guarding = guards(graph);
    const { unprotected, retention } = protection(graph);
    if (guarding.length > 0 && unprotected.length === 0) {
      return retention
        ? present(guarding, drawn)
        : partial(guarding, 'how long personal data is kept');
    }
    if (drawn.length > 0) return partial(drawn, 'protection on every way that personal data takes');
    return controlsInWords(graph.board) ? { ...missing, inWords: true } : missing;
  },
};

import { inOrder, type Board } from '../src/core/board';
import { parseBoard } from '../src/core/format/parse';
import { TASKS } from '../src/framework/task-table';
import { TASK_IDS } from '../src/framework/tasks';
import { bundledLibrary as library } from '../src/library/bundled';
import { drawBoard } from '../src/render/draw-board';
import { noDecorations, type ThemeName } from '../src/render/drawing';
import { theme } from '../src/render/theme';
import { toSvg } from '../src/render/to-svg';
import { reviewBoard } from '../src/review/review-board';
import {
  DIFFICULTIES,
  DOMAINS,
  type ExampleBoard,
  type ExampleEntry,
  type ExamplePicture,
} from '../src/ui/example';

const facts = import.meta.glob<object>('./*/example.json', { import: 'default', eager: true });
const files = import.meta.glob<string>('./*/*.stageboard', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What the build keeps of one worked architecture: the entry of the gallery, and SVG files. */
interface Drawn {
  readonly entry: ExampleEntry;
  readonly pictures: { readonly full: ExamplePicture; readonly interview: ExamplePicture };
}

/**
 * Reviews and draws every worked architecture, so that the gallery shows all at once. Runs when
 * the app is built; throws where a folder lacks what the gallery tells.
 */
export function drawExamples(): Drawn[] {
  return Object.entries(facts).map(([path, fact]) => {
    const id = path.split('/')[1] ?? path;
    const full = read(`./${id}/board.stageboard`);
    const interview = read(`./${id}/interview.stageboard`);
    const [goal] = inOrder(full.goals);
    const task = oneOf(TASK_IDS, full.brief.task, `${id}: brief.task`);
    return {
      entry: {
        id,
        title: full.title,
        problem: full.brief.problem ?? '',
        goal: goal?.text ?? '',
        task,
        taskName: TASKS.find((each) => each.id === task)?.name ?? task,
        domain: oneOf(DOMAINS, 'domain' in fact ? fact.domain : undefined, `${id}: domain`),
        difficulty: oneOf(
          DIFFICULTIES,
          'difficulty' in fact ? fact.difficulty : undefined,
          `${id}: difficulty`,
        ),
        minutes: 'minutes' in fact ? Number(fact.minutes) : 45,
        components: componentsOf(full),
        boards: { full: told(full), interview: told(interview) },
      },
      pictures: { full: pictureOf(full), interview: pictureOf(interview) },
    };
  });
}

function read(path: string): Board {
  const parsed = parseBoard(files[path] ?? '');
  if (!parsed.ok) throw new Error(`${path} is not a board: ${JSON.stringify(parsed.error)}`);
  return parsed.value.board;
}

function oneOf<T extends string>(known: readonly T[], value: unknown, what: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Error(`${what} is none of ${known.join(', ')}`);
  return found;
}

function componentsOf(board: Board): string[] {
  const names = [...board.nodes.values()].flatMap((node) => {
    const definition = node.type === 'component' ? library.get(node.component) : undefined;
    return definition ? [definition.name] : [];
  });
  return [...new Set(names)].toSorted();
}

function told(board: Board): ExampleBoard {
  const { score, stages } = reviewBoard(board, library);
  return {
    parts: [...board.nodes.values()].filter(({ type }) => type === 'component').length,
    score: score.total,
    stages: stages.map(({ id, status }) => ({ id, status })),
  };
}

function pictureOf(board: Board): ExamplePicture {
  const draw = (name: ThemeName) =>
    toSvg(drawBoard(board, library, theme(name), noDecorations, { background: true, padding: 24 }));
  return { light: draw('light'), dark: draw('dark') };
}

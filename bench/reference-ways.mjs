import { PARTS } from './reference-board.mjs';

const names = Object.fromEntries(Object.entries(PARTS).map(([part, { label }]) => [part, label]));

/** Types a chain into the quick-add box, a line of one thought each. */
async function chain(hand, looks, ...thoughts) {
  await hand.press('/');
  for (const [index, text] of thoughts.entries()) {
    hand.think();
    await hand.type((index === 0 ? '' : ';') + text);
  }
  hand.look(looks);
  await hand.press('Enter');
}

/** Tab, a few letters where what is meant is not the first proposal, Enter. */
async function next(hand, letters = '', key = 'Tab') {
  await hand.press(key);
  await hand.type(letters);
  hand.look();
  await hand.press('Enter');
}

/** A key that asks for a node of the board, a few letters of its name, Enter. */
async function ask(hand, key, letters) {
  hand.think();
  await hand.press(key);
  await hand.type(letters);
  hand.look();
  await hand.press('Enter');
}

const middleOf = async (locator) => {
  const { x, y, width, height } = await locator.boundingBox();
  return { x: x + width / 2, y: y + height / 2, left: x, right: x + width };
};

async function byMouse(hand, page) {
  const region = page.getByRole('application', { name: 'Board' });
  const { x: left, y: top } = await region.boundingBox();
  const panel = page.getByRole('region', { name: 'Components' });
  const node = (label) => region.getByRole('group', { name: new RegExp(`^${label},`) });
  const cell = (column, row) => ({ x: left + 150 + column * 270, y: top + 90 + row * 125 });
  const place = async (name, column, row) => {
    const button = panel.getByRole('button', { name, exact: true }).first();
    await button.scrollIntoViewIfNeeded();
    hand.look();
    await hand.drag(await middleOf(button), cell(column, row));
    await node(name).waitFor();
  };
  const take = async (label) => {
    hand.think();
    await hand.click(await middleOf(node(label)));
  };
  const connect = async (from, to) => {
    hand.think();
    const start = await middleOf(node(from));
    const end = await middleOf(node(to));
    const side = end.x >= start.x ? start.right : start.left;
    await hand.drag({ x: side, y: start.y }, end);
  };
  hand.think();
  await place('Event log', 0, 0);
  await place('Data lake', 1, 0);
  await place('Data cleaning', 2, 0);
  await place('Label join', 2, 1);
  await place('Dataset split', 2, 2);
  await place('Model trainer', 1, 2);
  await place('Offline evaluation', 0, 2);
  await place('Model registry', 0, 3);
  await place('Ranker', 1, 3);
  await place('Application service', 2, 3);
  await place('System monitor', 2, 4);
  await take('Ranker');
  await place('Candidate generator', 0, 4);
  await take('Data cleaning');
  await place('Feature engineering', 1, 1);
  await place('Feature store', 0, 1);
  await connect('Feature store', 'Dataset split');
  await connect('System monitor', 'Model trainer');
  await connect('Application service', 'Event log');
}

export const WAYS = [
  {
    id: 'chain',
    name: "a chain, components' own names, queries of two letters",
    most: 83,
    seconds: 44,
    draw: (hand) =>
      chain(hand, 14, 'ev>dl>dc>{lj,fe>fs}>ds>mt>oe>mr>ra>as>sm>mt', 'as>ev', 'cg>ra'),
  },
  {
    id: 'guesses',
    name: 'the same, queries of three letters as a newcomer guesses them',
    most: 83,
    draw: (hand) =>
      chain(hand, 14, 'eve>lak>cle>{lab,fea>sto}>spl>tra>eva>reg>ran>api>{mon>tra,eve}', 'can>ran'),
  },
  {
    id: 'shortest',
    name: 'the same, as short as what stands before allows',
    most: 55,
    seconds: 30,
    draw: (hand) => chain(hand, 14, 'e>dl>dc>{l,fe>fs}>ds>mt>o>mr>r>as>{sm>mt,e}', 'cg>r'),
  },
  {
    id: 'quick-add',
    name: 'quick-add, one part at a time',
    most: 83,
    draw: async (hand) => {
      const add = async (letters) => {
        await hand.press('/');
        await hand.type(letters);
        hand.look();
        await hand.press('Enter');
      };
      hand.think();
      for (const letters of ['ev', 'dl', 'dc', 'lj', 'ds', 'mt', 'oe', 'mr', 'ra', 'as'])
        await add(letters);
      await add('=ev');
      await add('sm');
      await add('=mt');
      await ask(hand, 'g', 'c');
      await add('fe>fs>=ds');
      await ask(hand, 'g', 'r');
      await add('<cg');
    },
  },
  {
    id: 'labels',
    name: 'a chain, exactly the labels of the task',
    most: 204 + 31,
    labels: true,
    draw: (hand) =>
      chain(
        hand,
        14,
        [
          names.events,
          names.lake,
          names.cleaning,
          `{${names.labels},${names.pipeline}>${names.store}}`,
          names.split,
          names.trainer,
          names.evaluation,
          names.registry,
          names.ranker,
          names.api,
          `{${names.monitoring}>=t,=u}`,
        ].join('>'),
        `${names.retrieval}>=ran`,
      ),
  },
  {
    id: 'what-next',
    name: 'What next alone',
    most: 60,
    draw: async (hand) => {
      hand.think();
      await hand.press('/');
      await hand.press('Enter');
      for (const letters of ['dl', '', 'l', 'ds', '', '', 'm', 'r', 'a']) await next(hand, letters);
      await ask(hand, 'j', 'e');
      await next(hand, 'sm');
      await ask(hand, 'j', 't');
      await ask(hand, 'g', 'c');
      await next(hand, 'fe');
      await next(hand);
      await ask(hand, 'j', 'ds');
      await ask(hand, 'g', 'r');
      await next(hand, 'c', 'Shift+Tab');
    },
  },
  { id: 'mouse', name: 'the mouse alone: drags from the panel', most: 30, draw: byMouse },
];

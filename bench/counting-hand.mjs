/*
 * The keystroke-level model of Card, Moran and Newell (1980), seconds an operator: a key press of
 * an average typist, pointing at something, a press or a release of the button, moving the hand
 * between keyboard and mouse, and thinking of what to do next. A look at a completion, to see
 * that it is the right one, is an operator of our own.
 */
export const SECONDS = { key: 0.28, point: 1.1, button: 0.1, home: 0.4, think: 1.35, look: 0.6 };

/** A hand that does everything through the browser's own input, and counts it. */
export class CountingHand {
  /** @param {import('@playwright/test').Page} page */
  constructor(page) {
    this.page = page;
    this.counts = { keys: 0, clicks: 0, drags: 0, looks: 0, thoughts: 0, homes: 0 };
    /** CSS pixels. */
    this.travel = 0;
    this.at = { x: 720, y: 450 };
    this.on = 'keyboard';
  }

  get inputs() {
    const { keys, clicks, drags } = this.counts;
    return keys + clicks + drags;
  }

  get seconds() {
    const { keys, clicks, drags, looks, thoughts, homes } = this.counts;
    const { key, point, button, home, think, look } = SECONDS;
    return (
      keys * key +
      clicks * (point + 2 * button) +
      drags * (2 * point + 2 * button) +
      looks * look +
      thoughts * think +
      homes * home
    );
  }

  /** One key press: a key by its name, or a character, with Shift where it needs that. */
  async press(key) {
    this.#use('keyboard');
    this.counts.keys += 1;
    await this.page.keyboard.press(key);
  }

  /** One key press a character. */
  async type(text) {
    for (const character of text) await this.press(character);
  }

  /** Something that does not follow from the step before has to be thought of. */
  think(times = 1) {
    this.counts.thoughts += times;
  }

  look(times = 1) {
    this.counts.looks += times;
  }

  async click(to) {
    this.#use('mouse');
    await this.#move(to);
    await this.page.mouse.down();
    await this.page.mouse.up();
    this.counts.clicks += 1;
  }

  async drag(from, to) {
    this.#use('mouse');
    await this.#move(from);
    await this.page.mouse.down();
    await this.#move(to);
    await this.page.mouse.up();
    this.counts.drags += 1;
  }

  async #move({ x, y }) {
    this.travel += Math.hypot(x - this.at.x, y - this.at.y);
    this.at = { x, y };
    await this.page.mouse.move(x, y, { steps: 8 });
  }

  #use(device) {
    if (this.on !== device) this.counts.homes += 1;
    this.on = device;
  }
}

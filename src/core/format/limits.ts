export const MAX_NODES = 20_000;

/** Of a board file as text, and of what is unpacked from an image. */
export const MAX_BYTES = 50 * 1024 * 1024;

/** How deep lists and objects may lie in one another; nothing of ours comes near. */
export const MAX_DEPTH = 100;

/** Of one input; more values than 50 MB of text can hold come from objects that repeat. */
export const MAX_VALUES = 30_000_000;

/** Flow pixels from the origin, and the greatest width or height. */
export const MAX_COORDINATE = 1_000_000_000;
export const MAX_LENGTH = 1_000_000;

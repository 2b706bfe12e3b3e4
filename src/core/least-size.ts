import type { Size } from './geometry';

/** What of a note or group is left at least when it is resized, in flow pixels. */
export const LEAST_SIZE: Size = { width: 96, height: 48 };

/** The room that a resized group keeps around what stands in it, in flow pixels. */
export const MEMBER_ROOM = 12;

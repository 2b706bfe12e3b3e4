import type { Workspace } from '../workspace';

export async function copyBoardImage(_workspace: Workspace): Promise<void> {}

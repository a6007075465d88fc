import { chmod, chown, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { findTarget, type Target } from "./find-target.ts";
import { removeDeadFiles, temporaryFile } from "./temporary-files.ts";
import { writeProblem } from "./write-problem.ts";

/** A finished file and where it goes. */
export interface FileToSave {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts finished files in place, all or nothing: each is written whole beside its target, then all are renamed over
 * them. Links are followed and stay links, a standing file keeps its mode. When anything fails the previous files stay.
 *
 * @throws FileProblem that says what to do (`findTarget`, `writeProblem`)
 * @example await saveFiles([{ path: "plan.xlsx", bytes }])
 */
export async function saveFiles(files: readonly FileToSave[]): Promise<void> {
  const written: { readonly temporary: string; readonly target: Target }[] = [];
  try {
    for (const { path, bytes } of files) {
      const target = await findTarget(path);
      const folder = dirname(target.path);
      await removeDeadFiles(folder);
      const temporary = temporaryFile(folder);
      written.push({ temporary, target });
      await attempt(target, () => writeBeside(temporary, target, bytes));
    }
    for (const { temporary, target } of written) await attempt(target, () => rename(temporary, target.path));
  } catch (error) {
    for (const { temporary } of written) await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeBeside(temporary: string, { standing }: Target, bytes: Uint8Array): Promise<void> {
  await writeFile(temporary, bytes, { flag: "wx" });
  if (!standing) return;
  // Only the owner of the machine may give files away; where that is refused the mode is what can be kept.
  await chown(temporary, standing.uid, standing.gid).catch(() => undefined);
  await chmod(temporary, standing.mode & 0o7777);
}

async function attempt(target: Target, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw writeProblem(target.named, error);
  }
}

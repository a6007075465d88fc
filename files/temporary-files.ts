import { createHash, randomUUID } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** Machine, process and a random part: short, so that the longest name of a file still has one beside it. */
const pattern = /^\.sales-planner-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.tmp$/;
const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
/** A file of another machine is dead when it is this old: whether its run is alive cannot be asked. */
const oldest = 24 * 3600 * 1000;

/**
 * A name for a file that is being written, beside its target so that it can be renamed over it.
 *
 * @example temporaryFile("/plans") // "/plans/.sales-planner-1f0c2a9b-4711-5c7d03aa.tmp"
 */
export function temporaryFile(folder: string): string {
  return join(folder, `.sales-planner-${machine}-${process.pid}-${randomUUID().slice(0, 8)}.tmp`);
}

/** Removes what runs that were killed left in a folder; never a file of a run that is alive. Failures are no harm. */
export async function removeDeadFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch((): string[] => [])) {
    const found = pattern.exec(name);
    if (!found) continue;
    const path = join(folder, name);
    const dead = found[1] === machine ? !isAlive(Number(found[2])) : await isOld(path);
    if (dead) await rm(path, { force: true }).catch(() => undefined);
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0); // asks only
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"; // somebody else's
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > oldest;
}

import { lstat, readlink, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, sep } from "node:path";

/** Links that lead to links; a ring of them never ends. */
const mostLinks = 40;

/**
 * The end of a chain of links, also where nothing stands there yet; folders on the way are made plain.
 *
 * @throws the error of the file system: a folder is missing, a name is too long, links lead in a ring (ELOOP)
 */
export async function followLinks(path: string): Promise<string> {
  let place = path;
  for (let link = 0; link < mostLinks; link++) {
    place = join(await realpath(dirname(place)), basename(place));
    const found = await lstat(place).catch(unlessMissing);
    if (!found?.isSymbolicLink()) return place;
    const target = await readlink(place);
    // Joined as it stands: "x/.." is not here where x is a link itself.
    place = isAbsolute(target) ? target : `${dirname(place)}${sep}${target}`;
  }
  throw Object.assign(new Error("a ring of links"), { code: "ELOOP" });
}

/** For `catch`: a file that is not there is undefined, every other failure stays one. */
export function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

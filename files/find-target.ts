import { constants, existsSync, type Stats } from "node:fs";
import { access, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileProblem } from "./file-problem.ts";
import { followLinks, unlessMissing } from "./follow-links.ts";
import { openElsewhere, writeProblem } from "./write-problem.ts";

/** Where a file is really written: links followed, so that they stay links. */
export interface Target {
  /** As the user named it, for messages. */
  readonly named: string;
  readonly path: string;
  /** What stands there now. */
  readonly standing?: Stats;
}

/**
 * The file that a path means, and whether it may be written: nothing is changed by asking.
 *
 * @throws FileProblem that says what to do: the folder is missing, the path is a folder, a device or a pipe, the file is
 * read-only or open in another program (a lock file stands beside it), the name is too long
 * @example (await findTarget("link-to-plan.xlsx")).path // "/home/ann/plans/plan.xlsx"
 */
export async function findTarget(named: string): Promise<Target> {
  try {
    const path = await followLinks(named);
    const standing = await stat(path).catch(unlessMissing);
    if (standing) await refuseStanding(named, path, standing);
    else if (!(await stat(dirname(path))).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" });
    return { named, path, standing };
  } catch (error) {
    throw writeProblem(named, error);
  }
}

async function refuseStanding(named: string, path: string, standing: Stats): Promise<void> {
  if (standing.isDirectory())
    throw fileProblem(
      named,
      "expected the path of a file to write, found a folder; add a file name",
      "нужен путь к файлу для записи, а это папка; добавьте имя файла",
    );
  if (!standing.isFile())
    throw fileProblem(
      named,
      "expected the path of a file to write, found a device or a pipe; name a file",
      "нужен путь к файлу для записи, а это устройство или канал; укажите файл",
    );
  const writable = await access(path, constants.W_OK).then(
    () => (standing.mode & 0o222) !== 0,
    () => false,
  );
  if (!writable)
    throw fileProblem(
      named,
      "the file is read-only and is left as it is; allow writing to it, or write to another file with --out",
      "файл только для чтения и оставлен как есть; разрешите запись в него или укажите другой файл в --out",
    );
  // A program that has the file open leaves a lock beside it, and may save its own copy over ours later.
  const name = basename(path);
  if ([`.~lock.${name}#`, `~$${name}`].some((lock) => existsSync(join(dirname(path), lock))))
    throw openElsewhere(named);
}

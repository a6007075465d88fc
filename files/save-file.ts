import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileProblem, type FileProblem } from "./file-problem.ts";

/**
 * Puts a finished file in place, all or nothing: written beside the target, then renamed over it. When anything fails
 * the previous file stays as it was.
 *
 * @throws FileProblem that says what to do: the folder is missing, no right to write, the file is open in Excel or
 * LibreOffice (their lock file stands beside it), the path is a folder, the disk is full
 * @example await saveFile("plan.xlsx", bytes)
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  await refuseTarget(path);
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: "wx" });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw writeProblem(path, error);
  }
}

async function refuseTarget(path: string): Promise<void> {
  const name = basename(path);
  const target = await stat(path).catch(() => undefined);
  if (target?.isDirectory())
    throw fileProblem(
      path,
      "expected the path of a file to write, found a folder; add a file name",
      "нужен путь к файлу для записи, а это папка; добавьте имя файла",
    );
  // A program that has the file open leaves a lock beside it, and may save its own copy over ours later.
  const locks = [`.~lock.${name}#`, `~$${name}`].filter((lock) => existsSync(join(dirname(path), lock)));
  if (target && locks.length > 0) throw openElsewhere(path);
}

function openElsewhere(path: string, cause?: unknown): FileProblem {
  return fileProblem(
    path,
    "the file is open in another program; close it there and run again, or write to another file with --out",
    "файл открыт в другой программе; закройте его и запустите ещё раз или укажите другой файл в --out",
    cause,
  );
}

/** Codes of the file system in the user's words. */
function writeProblem(path: string, error: unknown): FileProblem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "EBUSY":
    case "ETXTBSY":
      return openElsewhere(path, error);
    case "EPERM":
    case "EACCES":
    case "EROFS":
      return fileProblem(
        path,
        `cannot write here (${code}): the file is open in another program, or you have no right to write to this folder; close it or choose another place with --out`,
        `записать сюда нельзя (${code}): файл открыт в другой программе или нет права записи в папку; закройте его или укажите другое место в --out`,
        error,
      );
    case "ENOENT":
    case "ENOTDIR":
      return fileProblem(
        path,
        `the folder "${dirname(path)}" does not exist; create it or choose another place`,
        `папки «${dirname(path)}» нет; создайте её или укажите другое место`,
        error,
      );
    case "ENOSPC":
      return fileProblem(
        path,
        "the disk is full; the previous file is kept",
        "на диске нет места; прежний файл сохранён",
        error,
      );
    default:
      return fileProblem(path, `cannot be written: ${String(error)}`, `записать не удалось: ${String(error)}`, error);
  }
}

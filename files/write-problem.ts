import { dirname } from "node:path";
import { FileProblem, fileProblem } from "./file-problem.ts";

/** The file is held by a program that may save its own copy over ours. */
export function openElsewhere(path: string, cause?: unknown): FileProblem {
  return fileProblem(
    path,
    "the file is open in another program; close it there and run again, or write to another file with --out",
    "файл открыт в другой программе; закройте его и запустите ещё раз или укажите другой файл в --out",
    cause,
  );
}

/** Why a file could not be written: codes of the file system in the user's words. A `FileProblem` stays what it is. */
export function writeProblem(path: string, error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
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
    case "ENAMETOOLONG":
      return fileProblem(
        path,
        "the name of the file or of a folder is too long for this disk; choose a shorter one with --out",
        "имя файла или папки слишком длинное для этого диска; укажите в --out более короткое",
        error,
      );
    case "ELOOP":
      return fileProblem(
        path,
        "the links lead in a ring and never to a file; name the file itself",
        "ссылки ведут по кругу и не приводят к файлу; укажите сам файл",
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

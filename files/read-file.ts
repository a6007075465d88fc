import { readFile as bytesOfFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { RawSheet } from "../engine/index.ts";
import { fileProblem, type FileProblem } from "./file-problem.ts";
import { linkProblem } from "./link-problem.ts";
import { readBytes } from "./read-bytes.ts";

/**
 * The sheets of a file: every visible sheet of a workbook (.xlsx; .xls, .xlsb, .ods), or the one sheet a .csv or .dbf file
 * is. The content decides, not the ending of the name.
 *
 * @throws FileProblem naming the file, what was expected and what was found
 * @example (await readFile("deals.csv"))[0].name // "deals"
 */
export async function readFile(path: string): Promise<RawSheet[]> {
  const link = linkProblem(path, path);
  if (link) throw link;
  return readBytes(await bytesOf(path), basename(path));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory())
      throw fileProblem(
        path,
        "expected an .xlsx or .csv file, found a folder; name a file in it",
        "нужен файл .xlsx или .csv, а это папка; укажите файл в ней",
      );
    return await bytesOfFile(path);
  } catch (error) {
    throw error instanceof Error && "code" in error ? accessProblem(path, String(error.code), error) : error;
  }
}

function accessProblem(path: string, code: string, cause: unknown): FileProblem {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return fileProblem(
        path,
        "there is no such file; check the name and the folder",
        "такого файла нет; проверьте имя и папку",
        cause,
      );
    case "EACCES":
    case "EPERM":
    case "EBUSY":
      return fileProblem(
        path,
        `the file cannot be opened (${code}): another program holds it, or you have no right to read it`,
        `файл не открывается (${code}): его держит другая программа или нет права на чтение`,
        cause,
      );
    default:
      return fileProblem(path, `the file cannot be read (${code})`, `файл не читается (${code})`, cause);
  }
}

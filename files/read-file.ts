import { open, readFile as bytesOfFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { RawSheet } from "../engine/index.ts";
import { fileProblem, type FileProblem } from "./file-problem.ts";
import { parquetMark } from "./find-file-kind.ts";
import { linkProblem } from "./link-problem.ts";
import { readBytes } from "./read-bytes.ts";
import { readParquet } from "./warehouse/read-parquet.ts";
import type { QueryOptions } from "./warehouse/read-query.ts";

/**
 * The sheets of a file: every visible sheet of a workbook (.xlsx; .xls, .xlsb, .ods), or the one sheet a .csv or .dbf file
 * is, or a .parquet one, or the rows that the query of a .sql file gives. The content decides, not the ending of the name, but
 * for a query.
 *
 * @throws FileProblem naming the file, what was expected and what was found
 * @example (await readFile("deals.csv"))[0].name // "deals"
 */
export async function readFile(path: string, options: QueryOptions = {}): Promise<RawSheet[]> {
  const link = linkProblem(path, path);
  if (link) throw link;
  const head = await opened(path, () => headOf(path));
  if (parquetMark.every((byte, place) => head[place] === byte)) return [await longParquet(path, options)];
  const bytes = await opened(path, () => bytesOfFile(path));
  if (/\.sql$/i.test(path)) return [await query(path, new TextDecoder().decode(bytes), options)];
  return readBytes(bytes, basename(path));
}

/** Read in parts; what a sheet does not hold goes through the database. */
async function longParquet(path: string, options: QueryOptions): Promise<RawSheet> {
  const { asyncBufferFromFile } = await import("hyparquet");
  const sheet = await readParquet(await asyncBufferFromFile(path), basename(path));
  if (typeof sheet !== "number") return sheet;
  return query(path, `SELECT * FROM read_parquet('${basename(path).replaceAll("'", "''")}')`, options);
}

async function query(path: string, sql: string, options: QueryOptions): Promise<RawSheet> {
  const { readQuery } = await import("./warehouse/read-query.ts");
  return readQuery(path, sql, options);
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const head = new Uint8Array(parquetMark.length);
    await file.read(head, 0, head.length, 0);
    return head;
  } finally {
    await file.close();
  }
}

/** What a step on the file gives; what the system refuses in the user's words. */
async function opened<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    if ((await stat(path)).isDirectory())
      throw fileProblem(
        path,
        "expected an .xlsx or .csv file, found a folder; name a file in it",
        "нужен файл .xlsx или .csv, а это папка; укажите файл в ней",
      );
    return await step();
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

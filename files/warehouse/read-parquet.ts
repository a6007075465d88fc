import type { AsyncBuffer } from "hyparquet";
import type { RawSheet } from "../../engine/index.ts";
import { fileProblem } from "../file-problem.ts";
import { mostRows, nameWithoutEnding } from "../limits.ts";
import { cellOf } from "./cell-of.ts";

/**
 * The rows of a Parquet file as a sheet, the names of its columns as the heading. The library is loaded only when such a file
 * comes.
 *
 * @param file an ArrayBuffer, or a file on disk that is read in parts
 * @param fileName shown in messages
 * @returns the sheet; or how many rows there are, where a sheet does not hold them
 * @throws FileProblem for what is damaged
 */
export async function readParquet(file: AsyncBuffer, fileName: string): Promise<RawSheet | number> {
  const [{ parquetMetadataAsync, parquetRead, parquetSchema }, { compressors }] = await Promise.all([
    import("hyparquet"),
    import("hyparquet-compressors"),
  ]);
  try {
    const metadata = await parquetMetadataAsync(file);
    const count = Number(metadata.num_rows);
    if (count >= mostRows) return count;
    const heading = parquetSchema(metadata).children.map(({ element }) => element.name);
    let rows: readonly unknown[][] = [];
    await parquetRead({ file, metadata, compressors, onComplete: (read: unknown[][]) => (rows = read) });
    return {
      name: nameWithoutEnding(fileName),
      file: fileName,
      rows: [heading, ...rows.map((row) => row.map(cellOf))],
    };
  } catch (error) {
    throw fileProblem(
      fileName,
      "expected a Parquet file, but it is damaged or written in a way that is not read; save it once more",
      "нужен файл Parquet, а этот повреждён или записан так, что не читается; сохраните его ещё раз",
      error,
    );
  }
}

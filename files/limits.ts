import { fileProblem, type FileProblem } from "./file-problem.ts";

/** Rows of one Excel sheet. */
export const mostRows = 1_048_576;

export function tooManyRows(fileName: string, found: number): FileProblem {
  return fileProblem(
    fileName,
    `expected at most 1,048,576 rows (what an Excel sheet holds), found ${found.toLocaleString("en-US")}; split the file`,
    `строк может быть не больше 1 048 576 (столько вмещает лист Excel), а здесь ${found.toLocaleString("ru-RU")}; разделите файл`,
  );
}

/**
 * A file's name without folders and ending: the name of a .csv file's only sheet.
 *
 * @example nameWithoutEnding("data/sales.2026.csv") // "sales.2026"
 */
export function nameWithoutEnding(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, "").replace(/(?<=.)\.[^.]+$/, "");
}

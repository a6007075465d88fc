/** The workbook as a file: the public list of this folder. */
export { FileProblem } from "./file-problem.ts";
export { readFile } from "./read-file.ts";
export { readCsv } from "./csv/read-csv.ts";
export { readWorkbook } from "./xlsx/read-workbook.ts";
export { findTarget } from "./find-target.ts";
export { isSameFile } from "./same-file.ts";
export { saveFiles, type FileToSave } from "./save-files.ts";
export { ownershipProperty, writeWorkbook } from "./xlsx/write-workbook.ts";

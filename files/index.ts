/** The workbook as a file: the public list of this folder. */
export { FileProblem } from "./file-problem.ts";
export { saveFile, saveFile as replaceFile } from "./save-file.ts";
export { ownershipProperty, writeWorkbook } from "./xlsx/write-workbook.ts";

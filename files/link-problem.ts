import { fileProblem, type FileProblem } from "./file-problem.ts";

const link = /^\s*(?:\{\s*"url"\s*:\s*")?(https?:\/\/[^\s"]+)/i;

/**
 * What to say where a link stands instead of a file, or in one (the .gsheet of Google Drive): the table is elsewhere.
 *
 * @returns undefined for what is no link
 * @example linkProblem("https://docs.google.com/spreadsheets/d/1a/edit", "…")?.text.en // "… File, Download …"
 */
export function linkProblem(words: string, fileName: string): FileProblem | undefined {
  const address = link.exec(words)?.[1];
  if (address === undefined) return undefined;
  if (/(?:docs|drive|sheets)\.google\.com/i.test(address))
    return fileProblem(
      fileName,
      "this is a link to Google Sheets, not a file; open it, choose File → Download → Microsoft Excel (.xlsx), and name the file",
      "это ссылка на Google Таблицы, а не файл; откройте её, выберите Файл → Скачать → Microsoft Excel (.xlsx) и укажите файл",
    );
  return fileProblem(
    fileName,
    "this is a link, not a file; open it in a browser, save the table as .xlsx or .csv, and name the file",
    "это ссылка, а не файл; откройте её в браузере, сохраните таблицу как .xlsx или .csv и укажите файл",
  );
}

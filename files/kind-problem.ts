import { fileProblem, type FileProblem } from "./file-problem.ts";
import type { Text } from "../engine/index.ts";
import type { FileKind } from "./find-file-kind.ts";

const saveAs: Text = {
  en: "open it in Excel or LibreOffice and save as .xlsx or .csv",
  ru: "откройте его в Excel или LibreOffice и сохраните как .xlsx или .csv",
};
const found: Record<Exclude<FileKind, "xlsx" | "text">, { readonly what: Text; readonly todo: Text }> = {
  empty: {
    what: { en: "an empty file", ru: "пустой файл" },
    todo: { en: "check that it was saved or downloaded whole", ru: "проверьте, что он сохранён или скачан целиком" },
  },
  encrypted: {
    what: { en: "a workbook locked with a password", ru: "книгу, закрытую паролем" },
    todo: {
      en: "open it in Excel, remove the password (File, Info, Protect Workbook) and save",
      ru: "откройте её в Excel, снимите пароль (Файл, Сведения, Защита книги) и сохраните",
    },
  },
  xls: { what: { en: "an old Excel workbook (.xls)", ru: "книгу старого формата Excel (.xls)" }, todo: saveAs },
  xlsb: { what: { en: "a binary Excel workbook (.xlsb)", ru: "двоичную книгу Excel (.xlsb)" }, todo: saveAs },
  ods: { what: { en: "an OpenDocument spreadsheet (.ods)", ru: "таблицу OpenDocument (.ods)" }, todo: saveAs },
  numbers: {
    what: { en: "an Apple Numbers document", ru: "документ Apple Numbers" },
    todo: { en: "export it from Numbers as Excel or CSV", ru: "выгрузите его из Numbers в формате Excel или CSV" },
  },
  docx: {
    what: { en: "a Word document", ru: "документ Word" },
    todo: { en: "name the workbook instead", ru: "укажите книгу" },
  },
  zip: {
    what: { en: "a zip archive without a workbook in it", ru: "архив zip, в котором нет книги" },
    todo: { en: "unpack it and name the workbook inside", ru: "распакуйте его и укажите книгу" },
  },
  damagedZip: {
    what: { en: "a workbook that is cut off or damaged", ru: "обрезанную или повреждённую книгу" },
    todo: { en: "download or save it again", ru: "скачайте или сохраните её заново" },
  },
  pdf: {
    what: { en: "a PDF document", ru: "документ PDF" },
    todo: { en: "export the table itself", ru: "выгрузите саму таблицу" },
  },
  html: {
    what: { en: "a web page (often saved with the ending .xls)", ru: "веб-страницу (часто с окончанием .xls)" },
    todo: saveAs,
  },
  dbf: { what: { en: "a .dbf table that holds no rows", ru: "таблицу .dbf без строк" }, todo: saveAs },
  parquet: { what: { en: "a Parquet file", ru: "файл Parquet" }, todo: saveAs },
  xml: { what: { en: "an XML file", ru: "файл XML" }, todo: saveAs },
  gzip: {
    what: { en: "a gzip archive", ru: "архив gzip" },
    todo: { en: "unpack it first", ru: "сначала распакуйте его" },
  },
  binary: { what: { en: "neither a workbook nor text", ru: "не книгу и не текст" }, todo: saveAs },
};

/** Why a file of this kind is not read, and what to do about it. */
export function kindProblem(kind: Exclude<FileKind, "xlsx" | "text">, fileName: string): FileProblem {
  const { what, todo } = found[kind];
  return fileProblem(
    fileName,
    `expected an .xlsx workbook or a .csv file, found ${what.en}; ${todo.en}`,
    `нужна книга .xlsx или файл .csv, а это похоже на ${what.ru}; ${todo.ru}`,
  );
}

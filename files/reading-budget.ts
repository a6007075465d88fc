import { fileProblem, type FileProblem } from "./file-problem.ts";

/** Columns of one Excel sheet. */
export const mostColumns = 16_384;
/** Places for cells, filled or not: a million rows of sixty columns. */
const mostPlaces = 64e6;
/** Places that hold nothing, beside so many for each filled one. */
const mostBlanks = 8e6;
const blanksOfFilled = 20;
/** Letters of all texts together; JavaScript holds about twice as many in the memory it gets. */
const mostLetters = 400e6;

/** What reading a file may take of memory: a small file can be made to ask for all there is. */
export interface ReadingBudget {
  /** Takes places for cells of a row, `filled` of them with something; rows that are jumped over are places too. */
  takePlaces(places: number, filled: number): void;
  takeLetters(count: number): void;
}

/**
 * A budget of cells and text for one file.
 *
 * @throws FileProblem from either function when it is used up
 * @example readingBudget("a.xlsx").takePlaces(16_384, 1)
 */
export function readingBudget(fileName: string): ReadingBudget {
  let places = 0;
  let filled = 0;
  let letters = 0;
  return {
    takePlaces(morePlaces, moreFilled) {
      places += morePlaces;
      filled += moreFilled;
      if (places > mostPlaces) throw tooManyCells(fileName);
      if (places - filled > mostBlanks + blanksOfFilled * filled) throw tooSparse(fileName);
    },
    takeLetters(count) {
      letters += count;
      if (letters > mostLetters) throw tooMuchText(fileName);
    },
  };
}

export function tooManyColumns(fileName: string, row: number, found: number): FileProblem {
  return fileProblem(
    fileName,
    `expected at most 16,384 columns (what an Excel sheet holds), found ${found.toLocaleString("en-US")} in row ${row}; check the sign between the cells`,
    `столбцов может быть не больше 16 384 (столько вмещает лист Excel), а в строке ${row} их ${found.toLocaleString("ru-RU")}; проверьте разделитель`,
  );
}

function tooManyCells(fileName: string): FileProblem {
  return fileProblem(
    fileName,
    "expected at most 64 million cells in all, found more; keep the columns and sheets that are needed, or split the file",
    "ячеек во всём файле может быть не больше 64 миллионов, а здесь больше; оставьте нужные столбцы и листы или разделите файл",
  );
}

function tooSparse(fileName: string): FileProblem {
  return fileProblem(
    fileName,
    "expected a table, found a few cells millions of blank ones apart; delete the stray cells far right of or below the table",
    "нужна таблица, а здесь немногие ячейки через миллионы пустых; удалите случайные ячейки далеко справа или снизу от таблицы",
  );
}

function tooMuchText(fileName: string): FileProblem {
  return fileProblem(
    fileName,
    "expected at most 400 million letters of text in all, found more; leave out columns of long texts, or split the file",
    "текста во всём файле может быть не больше 400 миллионов знаков, а здесь больше; уберите столбцы с длинными текстами или разделите файл",
  );
}

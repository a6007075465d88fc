import { formulaError, missing } from "./column-problems.ts";
import type { ColumnReader, ReadingPlace } from "./column-reader.ts";
import { NoWord, type WordList } from "./word-list.ts";

/** Reads text as codes of a word list. Refs are read so too and find their rows when every table is read. */
export function readTexts(target: Int32Array, list: WordList, place: ReadingPlace): ColumnReader {
  const { spec, rows, dataRows, column, offset, problems } = place;
  const isRequired = spec.required !== undefined;
  return {
    read(from, to) {
      let lastCell: unknown;
      let lastCode = NoWord.Blank as number;
      for (let index = from; index < to; index++) {
        const row = dataRows[index];
        const cell = rows[row][column];
        if (cell !== lastCell) {
          lastCode = cell === undefined || cell === null || cell === "" ? NoWord.Blank : list.codeOf(cell);
          lastCell = cell;
        }
        target[offset + index] = lastCode;
        if (lastCode >= 0) continue;
        if (lastCode === NoWord.Error) {
          problems.add(formulaError, row, cell);
          target[offset + index] = NoWord.Blank;
        } else if (isRequired) problems.add(missing, row);
      }
    },
  };
}

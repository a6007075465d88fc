import { formulaError, missing } from "./column-problems.ts";
import type { ColumnReader, ReadingPlace } from "./column-reader.ts";
import { codeOfCell, NoWord, type WordList } from "./word-list.ts";

/** Reads text as codes of a word list. Refs are read so too and find their rows when every table is read. */
export function readTexts(target: Int32Array, list: WordList, place: ReadingPlace): ColumnReader {
  return { read: (from, to) => readBlock(target, list, place, from, to) };
}

function readBlock(target: Int32Array, list: WordList, place: ReadingPlace, from: number, to: number): void {
  const { rows, dataRows, column, offset } = place;
  for (let index = from; index < to; index++) {
    const cell = rows[dataRows[index]][column];
    const code = cell === undefined || cell === null ? NoWord.Blank : codeOfCell(list, cell);
    target[offset + index] = code;
    if (code < 0) target[offset + index] = noWord(place, dataRows[index], code);
  }
}

function noWord({ spec, rows, column, problems }: ReadingPlace, row: number, code: number): number {
  if (code === NoWord.Error) problems.add(formulaError, row, rows[row][column]);
  else if (spec.required !== undefined) problems.add(missing, row);
  return NoWord.Blank;
}

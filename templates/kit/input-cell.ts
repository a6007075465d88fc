import type { Formula } from "../../engine/index.ts";

/**
 * The cell of an input column in row `{n}` (1 is the first) as part of a formula: "" where it is blank.
 *
 * An address alone would become #REF! when a person deletes the example rows; a place in a range does not.
 *
 * @example inputCell("Clients.name") // IFERROR(IF(INDEX({Clients.name},{n})="","",INDEX({Clients.name},{n})),"")
 */
export function inputCell(place: string, row = "{n}"): Formula {
  const cell = `INDEX({${place}},${row})`;
  return `IFERROR(IF(${cell}="","",${cell}),"")`;
}

/** The same, where only a number counts: 0 for text and blanks. */
export function inputNumber(place: string, row = "{n}"): Formula {
  return `IFERROR(N(INDEX({${place}},${row})),0)`;
}

/** The same as a text, whatever was typed: a code 12 is "12". */
export function inputText(place: string, row = "{n}"): Formula {
  return `IFERROR(INDEX({${place}},${row})&"","")`;
}

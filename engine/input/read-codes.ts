import { text } from "../words/text.ts";
import { badType, formulaError, isFormulaError, missing } from "./column-problems.ts";
import type { ColumnReader, ReadingPlace } from "./column-reader.ts";
import type { ColumnSpec } from "./column-spec.ts";
import { codeWords } from "./code-words.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import type { RawCell } from "./raw-sheet.ts";

type Closed = Extract<ColumnSpec, { readonly type: "code" | "flag" }>;

const blankCode = -1;
const errorCode = -2;
const badCode = -3;

/**
 * Reads closed lists (by code, label or alias in either language) and flags (yes, да, 1, TRUE, + …) as places in
 * the list. A blank flag is `byDefault`.
 */
export function readCodes(target: Int8Array | Uint8Array, place: ReadingPlace<Closed>): ColumnReader {
  const { spec, rows, dataRows, column, offset, problems } = place;
  const isRequired = spec.required !== undefined;
  const byDefault = spec.type === "flag" ? Number(spec.byDefault ?? false) : blankCode;
  const known = spec.type === "flag" ? flagWords : codeWords(spec.list);
  const expected = spec.type === "flag" ? text("yes or no", "да или нет") : known.expected;
  const bad = badType(expected);
  const seen = new Map<RawCell, number>();
  const codeOf = (cell: RawCell): number => {
    const words = String(cell ?? "").trim();
    if (words === "") return blankCode;
    if (isFormulaError(words)) return errorCode;
    return known.codes.get(normaliseHeading(words) || words) ?? badCode;
  };
  return {
    read(from, to) {
      for (let index = from; index < to; index++) {
        const row = dataRows[index];
        const cell = rows[row][column];
        let code = seen.get(cell);
        if (code === undefined) seen.set(cell, (code = codeOf(cell)));
        target[offset + index] = code >= 0 ? code : byDefault;
        if (code >= 0) continue;
        if (code === errorCode) problems.add(formulaError, row, cell);
        else if (code === badCode) problems.add(bad, row, cell);
        else if (isRequired) problems.add(missing, row);
      }
    },
  };
}

const yes = "yes y true 1 да д истина + ✓ ✔ ☑ x х v t on";
const no = "no n false 0 нет н ложь - – — ✗ ☐ f off";
const flagWords = {
  expected: text("yes or no", "да или нет"),
  codes: new Map([
    ...yes.split(" ").map((word) => [word, 1] as const),
    ...no.split(" ").map((word) => [word, 0] as const),
  ]),
};

import {
  clientAliases,
  clientLists,
  developmentAliases,
  developmentLists,
  funnelAliases,
  funnelLists,
  listWords,
  normaliseHeading,
  text,
  type Text,
} from "../../../engine/index.ts";
import { isBlank, type Cell } from "../cell.ts";
import type { Parameter } from "../parameter.ts";
import { wrongValue } from "../function-error.ts";
import type { RangeOptions } from "./numbers.ts";
import { assertNoError, placeWords, shown } from "./places.ts";

/** Words that mean a code, in both languages, and their numbers. */
export interface CodeList {
  readonly allowed: readonly Text[];
  /** By the word as `normaliseHeading` makes it. */
  readonly codes: ReadonlyMap<string, number>;
}

/** Of the closed lists of the input sheets, those that arguments are codes of. */
const lists = { ...clientLists, ...funnelLists, ...developmentLists };
const aliases = { ...clientAliases, ...funnelAliases, ...developmentAliases };

/** A list of the input sheets: its codes, their labels and aliases in both languages, as the intake reads them. */
export function listCodes(list: keyof typeof lists, more: Readonly<Record<string, number>> = {}): CodeList {
  const { codes } = listWords(lists[list], aliases[list]);
  const own = Object.entries(more).map(([word, code]) => [normaliseHeading(word), code] as const);
  return { allowed: Object.values<Text>(lists[list]), codes: new Map([...codes, ...own]) };
}

/** A list of a function of its own: place = number of the code. */
export function ownCodes(labels: readonly Text[]): CodeList {
  const codes = labels.flatMap(({ en, ru }, place) => [en, ru].map((word) => [normaliseHeading(word), place] as const));
  return { allowed: labels, codes: new Map(codes) };
}

/** One code per cell; `blank` for blank cells. */
export function codes(
  name: Text,
  description: Text,
  list: CodeList,
  blank: number,
  options: RangeOptions = {},
): Parameter<Int8Array> {
  return {
    ...{ name, description, kind: "code", shape: "range", optional: false, zeroIsBlank: true, allowed: list.allowed },
    ...options,
    read: (cells = []) => ({ value: () => readCodes(cells, name, list, blank) }),
  };
}

/** One code; `byDefault` where it is left out or blank. */
export function code(name: Text, description: Text, list: CodeList, byDefault: number): Parameter<number> {
  return {
    ...{ name, description, kind: "code", shape: "scalar", optional: true, zeroIsBlank: true, allowed: list.allowed },
    read: (cells) => ({ value: () => (cells ? codeOf(cells[0], name, -1, list, byDefault) : byDefault) }),
  };
}

/** Each way of writing is looked up once: a column has few. */
function readCodes(cells: readonly Cell[], name: Text, list: CodeList, blank: number): Int8Array {
  const known = new Map<Cell, number>();
  return Int8Array.from(cells, (cell, row) => {
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const found = codeOf(cell, name, row, list, blank);
    known.set(cell, found);
    return found;
  });
}

/** The number of a cell's code; `blank` for a blank cell. */
export function codeOf(cell: Cell, name: Text, row: number, { codes, allowed }: CodeList, blank: number): number {
  if (isBlank(cell, true)) return blank;
  assertNoError(cell, name, row);
  const word = normaliseHeading(String(cell));
  if (word === "") return blank;
  const found = codes.get(word);
  if (found !== undefined) return found;
  const place = placeWords(name, row);
  const words = oneOf(allowed);
  throw wrongValue(
    `${place.en}: expected one of: ${words.en}; got ${shown(cell, "en")}`,
    `${place.ru}: нужно одно из: ${words.ru}; получено ${shown(cell, "ru")}`,
  );
}

function oneOf(labels: readonly Text[]): Text {
  return text(labels.map(({ en }) => en).join(", "), labels.map(({ ru }) => ru).join(", "));
}

import {
  codeWords,
  columns,
  exactText,
  type ListName,
  lists,
  type ResultSheet,
  type Column,
} from "../../../engine/index.ts";
import { workingSheet, workingTable } from "./working-sheet.ts";

/** Roles that lead or support; whoever has another role, or none, sells (CALC-07). */
const notSelling: readonly string[] = ["supervisor", "head", "directorate", "marketing", "director", "ceo"];
const noWords = ["no", "n", "false", "0", "нет", "н", "ложь"];

/** The words by which the planner knows a status, a kind of stage, a role: so that formulas know the same ones. */
export function wordListsSheet(name: string): ResultSheet {
  return workingSheet("W-WORDS", name, [
    codesTable("status", "dealStatus"),
    codesTable("kind", "stageKind"),
    listTable(
      "leads",
      wordsOf("managerRole", (code) => notSelling.includes(code)),
    ),
    listTable("no", noWords),
  ]);
}

function codesTable(key: string, list: ListName) {
  const codes = [...codeWords(list).codes];
  return workingTable(key, codes.length, [
    valueColumn(
      "word",
      codes.map(([word]) => word),
    ),
    valueColumn(
      "code",
      codes.map(([, code]) => code),
    ),
  ]);
}

function listTable(key: string, words: readonly string[]) {
  return workingTable(key, words.length, [valueColumn("word", words)]);
}

function wordsOf(list: ListName, wanted: (code: string) => boolean): string[] {
  const codes = Object.keys(lists[list]);
  return [...codeWords(list).codes].flatMap(([word, place]) => (wanted(codes[place]) ? [word] : []));
}

function valueColumn(key: string, values: readonly (string | number)[]): Column<unknown> {
  const kind = typeof values[0] === "number" ? columns.whole : columns.text;
  return kind(key, key, (_, place) => values[place]);
}

/** The code of a word on one of the lists as an expression; an error where the word is not known. */
export function codeOfWord(list: "status" | "kind", word: string): string {
  return `INDEX({W-WORDS.${list}.code},MATCH(${exactText(plainWord(word))},{W-WORDS.${list}.word},0))`;
}

/** A word as the lists hold it: without spaces, hyphens and points. Case does not matter to a spreadsheet. */
export function plainWord(word: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${word}," ",""),"-",""),".","")`;
}

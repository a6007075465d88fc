import { normaliseHeading } from "../../input/normalise-heading.ts";
import type { RawSheet } from "../../input/raw-sheet.ts";
import { documentWords as words } from "../../words/documents/document-words.ts";
import type { Language } from "../../ground/text.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";

/** A page of a document as it is told now: its header block and what stands below it. */
export interface TellingPage {
  /** Whom it is about, where there are several pages. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The same page as it stood in the run before. */
export interface EarlierPage {
  readonly title: string;
  /** As it was written: "24.09.2026". */
  readonly period: string;
  readonly sheet: RawSheet;
}

/** The pages of a document: each begins with a header block. */
export function tellingPages({ blocks }: Pick<ResultSheet, "blocks">): TellingPage[] {
  const starts = blocks.flatMap(({ key }, at) => (/^document\d*$/.test(key) ? [at] : []));
  return starts.map((start, page) => {
    const own = blocks.slice(start, starts[page + 1]);
    return { title: ("title" in own[0] && own[0].title) || "", blocks: own };
  });
}

/** The language a document was written in, by the label of its first field; undefined where it is no document. */
export function languageOf({ rows }: RawSheet): Language | undefined {
  const labels = new Set(rows.flatMap((cells) => cells.filter((cell) => typeof cell === "string")));
  return (["en", "ru"] as const).find((language) => labels.has(words.preparedBy[language]));
}

/** The pages of a document of the run before: each runs from one header block to the next. */
export function earlierPages(before: RawSheet, language: Language): EarlierPage[] {
  const { rows } = before;
  const valueOf = (row: number, label: string): string | undefined => {
    const wanted = normaliseHeading(label);
    const at = rows[row].findIndex((cell) => typeof cell === "string" && normaliseHeading(cell) === wanted);
    return at < 0 ? undefined : String(rows[row][at + 1] ?? "");
  };
  const isStart = (row: number) => /^T-\d\d · /.test(valueOf(row, words.document[language]) ?? "");
  const starts = Array.from(rows.keys()).filter(isStart);
  const list = rows.findIndex((cells) => cells[0] === words.before.title[language]);
  const lastRow = list < 0 ? rows.length : list;
  // Somebody took the header away: what is below it is still the document.
  if (starts.length === 0) return [{ title: "", period: "", sheet: before }];
  return starts.map((start, page) => {
    const end = starts[page + 1] ?? lastRow;
    const inside = Array.from({ length: end - start }, (_, at) => start + at);
    const period = inside.map((row) => valueOf(row, words.period[language])).find((value) => value !== undefined);
    const title = rows[start - 1]?.find((cell) => typeof cell === "string" && cell !== "");
    return {
      title: String(title ?? ""),
      period: period ?? "",
      // The title of the next page stands above its header and is not a row of this one.
      sheet: { ...before, rows: rows.slice(start, page + 1 < starts.length ? end - 1 : end) },
    };
  });
}

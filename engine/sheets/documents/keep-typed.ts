import type { RawSheet } from "../../input/raw-sheet.ts";
import type { Language } from "../../ground/text.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { keepUserFields } from "../workbook/keep-user-fields.ts";
import { keepUserTables } from "../workbook/keep-user-tables.ts";
import { carryTyped } from "./carry-typed.ts";
import { earlierPages, languageOf, tellingPages, type EarlierPage, type TellingPage } from "./document-pages.ts";
import { typedWords, writtenBefore, type TypedWords } from "./typed-words.ts";

/** A document told anew, over a workbook that may hold it already. */
export interface TellingAnew {
  readonly context: SheetContext;
  /** The document in a language. */
  readonly tell: (language: Language) => ResultSheet;
  /** First day it tells of, in words, where it is a record: what was typed belongs to that period alone. */
  readonly period?: (language: Language) => string;
  /** Told to the tab of another period, when the workbook has no tab of this one. */
  readonly mark: string;
  /** It stays on its tab whatever the period: words of another one stand below it. */
  readonly inPlace?: boolean;
}

/**
 * Puts back what people typed into this very document: page by page, by the keys of its fields and tables, whatever
 * language it was written in. A record of another day or week keeps its own sheet and its own words.
 *
 * @see AM-61, section 6
 */
export function keepTyped({ context, tell, period, mark, inPlace }: TellingAnew): ResultSheet {
  const { plan, language } = context;
  const sheet = tell(language);
  const standing = plan.input.earlier.filter(({ owned }) => owned === sheet.id || owned === `${sheet.id} ${mark}`);
  for (const before of inPlace ? standing.filter(({ owned }) => owned === sheet.id) : standing) {
    const spoken = languageOf(before) ?? language;
    const pages = earlierPages(before, spoken);
    const isOwn = (page: EarlierPage): boolean => period === undefined || page.period.startsWith(period(spoken));
    if (!inPlace && !pages.some(isOwn)) continue;
    const told = spoken === language ? sheet : tell(spoken);
    const kept = keepPages(sheet, told, pages.filter(isOwn));
    const lost = inPlace ? lostWords(told, before, pages, isOwn) : [];
    return { ...withLost(kept, context, lost), id: before.owned ?? sheet.id };
  }
  return standing.some(({ owned }) => owned === sheet.id) && !inPlace ? ofAnotherDay(sheet, mark) : sheet;
}

/** A tab of its own beside the one that stands: its name says the day. */
function ofAnotherDay(sheet: ResultSheet, mark: string): ResultSheet {
  const room = 31 - mark.length - 1;
  return { ...sheet, id: `${sheet.id} ${mark}`, name: `${sheet.name.slice(0, room).trim()} ${mark}` };
}

/** Each page takes what stood on the page of the same person; a document of one page has but one. */
function keepPages(sheet: ResultSheet, told: ResultSheet, earlier: readonly EarlierPage[]): ResultSheet {
  const toldPages = tellingPages(told);
  const blocks = tellingPages(sheet).flatMap((page, at) => {
    const toldPage = toldPages[at];
    const before = earlierOf(toldPage, toldPages.length, earlier);
    return before ? carryTyped(page.blocks, toldPage.blocks, typedOn(toldPage, before.sheet)) : page.blocks;
  });
  return { ...sheet, blocks };
}

function earlierOf({ title }: TellingPage, count: number, earlier: readonly EarlierPage[]): EarlierPage | undefined {
  return count === 1 && earlier.length === 1 ? earlier[0] : earlier.find((page) => page.title === title);
}

function typedOn({ blocks }: Pick<TellingPage, "blocks">, before: RawSheet): readonly Block[] {
  const page: ResultSheet = { id: "page", name: "", title: "", header: [], print: {}, blocks };
  const earlier = [{ ...before, owned: page.id }];
  return keepUserTables(keepUserFields(page, earlier), earlier).blocks;
}

/** What was typed for another period, or for somebody who has no page any more; and what stood there as such already. */
function lostWords(
  told: ResultSheet,
  before: RawSheet,
  pages: readonly EarlierPage[],
  isOwn: (page: EarlierPage) => boolean,
): TypedWords[] {
  const toldPages = tellingPages(told);
  const lost = pages
    .filter((page) => !isOwn(page) || !earlierIn(toldPages, page))
    .flatMap((page) => {
      const blocks = (earlierIn(toldPages, page) ?? toldPages[0]).blocks;
      const typed = typedWords(blocks, typedOn({ blocks }, page.sheet));
      return typed.map((one) => ({ ...one, period: page.period, about: page.title }));
    });
  return [...standingWords(before), ...lost];
}

function earlierIn(pages: readonly TellingPage[], { title }: EarlierPage): TellingPage | undefined {
  return pages.length === 1 ? pages[0] : pages.find((page) => page.title === title);
}

/** Rows of the list as it stood before, in either language. */
function standingWords(before: RawSheet): TypedWords[] {
  const inLanguage = (language: Language): TypedWords[] => {
    const say: SheetContext["say"] = (words) => words[language];
    const [block] = typedOn({ blocks: [writtenBefore({ say, money: (amount) => amount }, [])] }, before);
    if (block.type !== "table") return [];
    const [period, about, place, words] = block.columns.map(({ values }) => values);
    return Array.from({ length: block.rowCount }, (_, row) => ({
      ...{ period: String(period[row] ?? ""), about: String(about[row] ?? "") },
      ...{ place: String(place[row] ?? ""), words: words[row] ?? null },
    }));
  };
  return (["en", "ru"] as const).flatMap(inLanguage);
}

function withLost(sheet: ResultSheet, context: SheetContext, lost: readonly TypedWords[]): ResultSheet {
  if (lost.length === 0) return sheet;
  const list = writtenBefore(context, lost);
  const { until = list.key } = sheet.print;
  return { ...sheet, print: { ...sheet.print, until }, blocks: [...sheet.blocks, list] };
}

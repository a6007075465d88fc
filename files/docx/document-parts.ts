import { Paragraph, type Table } from "docx";
import type { Block, FormBlock, NoteBlock, ResultSheet } from "../../engine/index.ts";
import { palette } from "../../drawing/design.ts";
import type { FormatWords } from "../../drawing/number-formats.ts";
import { dataTable } from "./data-table.ts";
import { formTable } from "./form-table.ts";
import { noteParagraphs } from "./note-paragraphs.ts";
import { textSizes } from "./paper.ts";
import { textLines } from "./text-lines.ts";
import { withoutBlanks } from "./without-blanks.ts";
import { writeValue } from "./write-value.ts";

type Part = Paragraph | Table;

/**
 * What stands on the pages: title, header block, then the blocks of the sheet in their order, as far as they are for
 * paper; charts are left out.
 */
export function documentParts(sheet: ResultSheet, words: FormatWords, width: number): Part[] {
  const isLetter = sheet.blocks.some((block) => letterPart(block) !== undefined);
  const all = onPaper(sheet);
  const shown = isLetter ? all.filter((block) => !isForAuthor(block)).flatMap((block) => withoutBlanks(block)) : all;
  const parts = (blocks: readonly Block[]): Part[] =>
    blocks.flatMap((block) => blockParts(block, words, width, isLetter));
  const title = isLetter ? [] : [titleLine(sheet.title)];
  const head = shown.filter((block) => letterPart(block) === "head");
  const rest = shown.filter((block) => letterPart(block) !== "head");
  const opening = rest.findIndex((block) => letterPart(block) === "address") + 1;
  return [...parts(head), ...parts(rest.slice(0, opening)), ...title, ...parts(rest.slice(opening))];
}

/** What the document is called outside: a letter by its own title, else by its first addressee. */
export function outwardTitle({ blocks, title }: ResultSheet): string {
  const lines = (part: NoteBlock["letter"]) =>
    blocks.flatMap((block) => (block.type === "note" && block.letter === part ? block.lines : []));
  const isLetter = blocks.some((block) => letterPart(block) !== undefined);
  return isLetter ? ([...lines("title"), ...lines("address")][0] ?? "") : title;
}

/** The blocks above the one from which on a sheet is for the screen only. */
function onPaper({ blocks, print: { until } }: ResultSheet): readonly Block[] {
  const end = blocks.findIndex(({ key }) => key === until);
  return end < 0 ? blocks : blocks.slice(0, end);
}

function letterPart(block: Block): NoteBlock["letter"] {
  return block.type === "note" ? block.letter : undefined;
}

/** What the author is told and the receiver is not, line by line. */
export function authorNotes({ blocks }: ResultSheet): string[] {
  if (!blocks.some((block) => letterPart(block) !== undefined)) return [];
  return blocks.flatMap((block) => (block.type === "note" && isForAuthor(block) ? block.lines : []));
}

/** What whoever writes the letter should mend before it goes out. */
function isForAuthor(block: Block): boolean {
  return block.type === "note" && block.letter === undefined && (block.mark === "warning" || block.mark === "bad");
}

function titleLine(title: string): Paragraph {
  return new Paragraph({ style: "Title", children: textLines(title) });
}

function blockParts(block: Block, words: FormatWords, width: number, isLetter: boolean): Part[] {
  const heading = "title" in block && block.title && block.type !== "chart" ? [blockTitle(block.title, block)] : [];
  const broken = block.pageBreak && heading.length === 0 ? [new Paragraph({ pageBreakBefore: true })] : [];
  switch (block.type) {
    case "note":
      if (block.letter === "title") return block.lines.map(titleLine);
      // The parts of a letter that belong together go over a page together: nothing stands there alone.
      return [
        ...broken,
        ...noteParagraphs(block, width),
        ...(block.letter === "signature" ? [] : [gap(block.letter === "body")]),
      ];
    case "table":
      return [...broken, ...heading, dataTable(block, words, width), gap()];
    case "form":
      if (isHeader(block) && isLetter) return [letterDate(block, words)];
      return [...broken, ...heading, formTable(block, words, width, isHeader(block) ? 2 : 1), gap()];
    case "chart":
    case "tiles":
      return [];
  }
}

/** The block every document begins with; one for each page of a document about several people. */
function isHeader({ key }: FormBlock): boolean {
  return /^document\d*$/.test(key);
}

function letterDate({ fields }: FormBlock, words: FormatWords): Paragraph {
  const date = fields.find(({ key }) => key === "date");
  const written = date ? writeValue(date.value, date.kind, words) : "";
  return new Paragraph({ spacing: { after: 240 }, children: textLines(written) });
}

function blockTitle(title: string, { pageBreak }: Block): Paragraph {
  return new Paragraph({ style: "Heading1", keepNext: true, pageBreakBefore: pageBreak, children: textLines(title) });
}

/** Two tables without a paragraph between them would grow into one. */
function gap(keepNext = false): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 200 }, keepNext, children: [] });
}

/** Title, headings and text as on sheets: one palette, one scale. */
export const paragraphStyles = {
  default: {
    document: {
      run: { font: "Calibri", size: textSizes.body, color: palette.ink },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    title: {
      run: { size: textSizes.title, bold: true, color: palette.title },
      paragraph: { spacing: { before: 60, after: 160 } },
    },
    heading1: {
      run: { size: textSizes.blockTitle, bold: true, color: palette.title },
      paragraph: { spacing: { before: 160, after: 80 } },
    },
  },
} as const;

import { Paragraph, type Table } from "docx";
import type { Block, FormBlock, ResultSheet } from "../../engine/index.ts";
import { palette } from "../../drawing/design.ts";
import type { FormatWords } from "../../drawing/number-formats.ts";
import { dataTable } from "./data-table.ts";
import { formTable } from "./form-table.ts";
import { noteParagraphs } from "./note-paragraphs.ts";
import { textSizes } from "./paper.ts";
import { textLines } from "./text-lines.ts";
import { writeValue } from "./write-value.ts";

type Part = Paragraph | Table;

/** What stands on the pages: title, header block, then the blocks of the sheet in their order, charts left out. */
export function documentParts(sheet: ResultSheet, words: FormatWords, width: number): Part[] {
  const isLetter = sheet.blocks.some((block) => block.type === "note" && block.letter === "address");
  const shown = sheet.blocks.filter((block) => block.type !== "chart");
  const parts = (block: Block): Part[] => blockParts(block, words, width, isLetter);
  const title = new Paragraph({ style: "Title", children: textLines(sheet.title) });
  if (!isLetter) return [title, ...shown.flatMap(parts)];
  const opening = shown.findIndex((block) => block.type === "note" && block.letter === "address");
  return [...shown.slice(0, opening + 1).flatMap(parts), title, ...shown.slice(opening + 1).flatMap(parts)];
}

function blockParts(block: Block, words: FormatWords, width: number, isLetter: boolean): Part[] {
  const heading = "title" in block && block.title && block.type !== "chart" ? [blockTitle(block.title, block)] : [];
  const broken = block.pageBreak && heading.length === 0 ? [new Paragraph({ pageBreakBefore: true })] : [];
  switch (block.type) {
    case "note":
      return [...broken, ...noteParagraphs(block, width), gap()];
    case "table":
      return [...broken, ...heading, dataTable(block, words, width), gap()];
    case "form":
      if (isHeader(block) && isLetter) return [letterDate(block, words)];
      return [...broken, ...heading, formTable(block, words, width, isHeader(block) ? 2 : 1), gap()];
    case "chart":
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
function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 200 }, children: [] });
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

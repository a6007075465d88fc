import { AlignmentType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { NoteBlock } from "../../engine/index.ts";
import { markSigns } from "../../drawing/number-formats.ts";
import { palette } from "../../drawing/design.ts";
import { lookOf, textSizes, thinRule } from "./paper.ts";
import { textLines } from "./text-lines.ts";

/** Where the line to sign on begins and ends, as shares of the page. */
const signFrom = 0.45;
const signTo = 0.8;

/** A note as paragraphs; the parts of a letter stand where they stand in letters. */
export function noteParagraphs({ lines, mark, letter }: NoteBlock, width: number): Paragraph[] {
  const sign = mark && markSigns[mark];
  const shown = sign ? lines.map((line) => `${sign}\u00a0${line}`) : lines;
  switch (letter) {
    case "head":
      return shown.map((line, place) => headLine(line, place === 0, place === shown.length - 1));
    case "address":
      return shown.map((line) => addressLine(line, width));
    case "signature":
      return shown.map((line) => signatureLine(line, width));
    default:
      return shown.map(
        (line) =>
          new Paragraph({
            spacing: { after: 120 },
            // The last words of a letter go over the page with who signs below them.
            keepNext: letter === "body",
            alignment: letter === "body" ? AlignmentType.BOTH : AlignmentType.LEFT,
            children: textLines(line, lookOf(mark)),
          }),
      );
  }
}

/** The name large, its details small, a rule under the last of them. */
function headLine(line: string, isName: boolean, isLast: boolean): Paragraph {
  const look = isName
    ? { size: textSizes.blockTitle, bold: true, color: palette.title }
    : { size: textSizes.small, color: palette.muted };
  return new Paragraph({
    spacing: { after: isLast ? 200 : 0 },
    ...(isLast ? { border: { bottom: { ...thinRule, space: 6 } } } : {}),
    children: textLines(line, look),
  });
}

function addressLine(line: string, width: number): Paragraph {
  return new Paragraph({ indent: { left: Math.round(width * 0.55) }, keepNext: true, children: textLines(line) });
}

function signatureLine(line: string, width: number): Paragraph {
  return new Paragraph({
    spacing: { before: 480 },
    keepLines: true,
    keepNext: true,
    tabStops: [
      { type: TabStopType.LEFT, position: Math.round(width * signFrom) },
      { type: TabStopType.LEFT, position: Math.round(width * signTo), leader: "underscore" },
    ],
    children: [...textLines(line), new TextRun({ children: [new Tab(), new Tab()] })],
  });
}

import { BorderStyle, PageOrientation, type IBorderOptions } from "docx";
import type { Mark } from "../../engine/index.ts";
import { palette } from "../../drawing/design.ts";

/** Sizes of text in half points: the type scale of sheets. */
export const textSizes = { title: 32, blockTitle: 24, body: 22, table: 19, small: 18 } as const;

/** Twentieths of a point: A4 with margins of 2 cm, a little wider on the left for the binder. */
const paper = { short: 11906, long: 16838, top: 1021, bottom: 1021, left: 1247, right: 1021 } as const;

export function pageOf(landscape: boolean) {
  const { short, long, top, bottom, left, right } = paper;
  return {
    // The library turns the sheet itself, so the short side is told first.
    size: {
      width: short,
      height: long,
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top, bottom, left, right, header: 567, footer: 567 },
  };
}

/** Room for text across the page. */
export function textWidth(landscape: boolean): number {
  return (landscape ? paper.long : paper.short) - paper.left - paper.right;
}

export const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
export const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder };
export const thinRule: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: palette.rule };
/** A line to write on. */
export const writingRule: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: palette.muted };
export const strongRule: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: palette.strongRule };

/** How a mark sets a text; its sign stands in the text, so that colour is never the only carrier. */
export function lookOf(mark: Mark | undefined): { color?: string; bold?: true; italics?: true } {
  switch (mark) {
    case "good":
      return { color: palette.good };
    case "warning":
      return { color: palette.warning, bold: true };
    case "bad":
      return { color: palette.bad, bold: true };
    case "muted":
      return { color: palette.muted };
    case "strong":
      return { bold: true };
    case "assumed":
      return { italics: true };
    case "input":
    case undefined:
      return {};
  }
}

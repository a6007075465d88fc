import type { BorderSide, CellStyle } from "./cell-style.ts";
import type { Kind, Mark } from "../engine/index.ts";
import { markSigns, numberFormat, withSign, type FormatWords } from "./number-formats.ts";

/** One small palette for sheets and charts; every pair differs in lightness, so it prints in black and white. */
export const palette = {
  ink: "1F2933",
  title: "1F3A5F",
  muted: "6B7280",
  heading: "DCE6F1",
  total: "F1F4F8",
  rule: "D5DBE3",
  strongRule: "1F3A5F",
  input: "FFF9DB",
  inputRule: "C9B458",
  link: "1A5FB4",
  good: "1E6B3A",
  warning: "8A5A00",
  bad: "A61B1B",
  noteFill: "F6F8FA",
} as const;

/** Fills of chart series, in order. */
export const seriesColours = ["1F3A5F", "E08E45", "9DB8D2", "6B7280", "C9CED6", "3E7C6B"] as const;
/** Colour scale of `shade: "scale"`, low to high, and the bars of `shade: "bar"`. */
export const shadeColours = { low: "FFFFFFFF", high: "FF8FB3D9", bar: "FF9DB8D2" } as const;

export type Role =
  | "title"
  | "header"
  | "blockTitle"
  | "heading"
  | "userHeading"
  | "cell"
  | "blank"
  | "total"
  | "label"
  | "value"
  | "note"
  | "line";

/** Everything that decides how a cell looks. */
export interface Look {
  readonly role: Role;
  readonly kind?: Kind;
  readonly mark?: Mark;
  readonly wrap?: boolean;
  readonly link?: boolean;
  /** The column has fractions (days, minutes). */
  readonly fractions?: boolean;
}

const thin = (rgb: string): BorderSide => ({ style: "thin", color: { rgb } });
const solid = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } }) as const;
const font = (more: CellStyle["font"] = {}) => ({ name: "Calibri", size: 11, color: { rgb: palette.ink }, ...more });

/**
 * The look of one cell. The only place where colours, fonts and rules of sheets are chosen.
 *
 * @example cellStyle({ role: "cell", kind: "money", mark: "bad" }, words).numFmt // starts with '"✗ "'
 */
export function cellStyle(look: Look, words: FormatWords): CellStyle {
  const base = roleStyle(look);
  const kind = look.kind ?? "text";
  const format = ["heading", "userHeading"].includes(look.role) ? "" : numberFormat(kind, words, look.fractions);
  const sign = look.mark && markSigns[look.mark];
  return {
    ...base,
    font: {
      ...base.font,
      ...markFont(look.mark),
      ...(look.link ? { color: { rgb: palette.link }, underline: true } : {}),
    },
    ...(look.mark === "input" ? { fill: solid(palette.input), border: box(palette.inputRule) } : {}),
    alignment: { vertical: "top", ...alignmentOf(look), ...base.alignment },
    ...(sign ? { numFmt: withSign(format, sign) } : format ? { numFmt: format } : {}),
  };
}

function roleStyle({ role }: Look): CellStyle {
  switch (role) {
    case "title":
      return { font: font({ size: 16, bold: true, color: { rgb: palette.title } }), alignment: { vertical: "center" } };
    case "header":
      return { font: font({ size: 9, color: { rgb: palette.muted } }) };
    case "blockTitle":
      return { font: font({ size: 12, bold: true, color: { rgb: palette.title } }), alignment: { vertical: "bottom" } };
    case "heading":
      return headingStyle(false);
    case "userHeading":
      return headingStyle(true);
    case "total":
      return {
        font: font({ bold: true }),
        fill: solid(palette.total),
        border: { top: { style: "medium", color: { rgb: palette.strongRule } } },
      };
    case "label":
    case "value":
    case "cell":
      return { font: font(), border: { bottom: thin(palette.rule) } };
    case "blank":
      return { font: font() };
    case "note":
      return { font: font({ size: 9, color: { rgb: palette.muted } }), border: { bottom: thin(palette.rule) } };
    case "line":
      return { font: font(), alignment: { wrapText: true, vertical: "top" } };
  }
}

/** A heading of the user's own column is set in italic on the colour of input cells. */
function headingStyle(users: boolean): CellStyle {
  return {
    font: font({ bold: true, italic: users, color: { rgb: palette.title } }),
    fill: solid(users ? palette.input : palette.heading),
    border: { bottom: { style: "medium", color: { rgb: palette.strongRule } }, top: thin(palette.strongRule) },
    alignment: { wrapText: true, vertical: "center" },
  };
}

function markFont(mark: Mark | undefined): CellStyle["font"] {
  switch (mark) {
    case "good":
      return { color: { rgb: palette.good } };
    case "warning":
      return { color: { rgb: palette.warning }, bold: true };
    case "bad":
      return { color: { rgb: palette.bad }, bold: true };
    case "muted":
      return { color: { rgb: palette.muted } };
    case "strong":
      return { bold: true };
    case "assumed":
      return { italic: true };
    case "input":
    case undefined:
      return {};
  }
}

/** Text left, numbers right; what is of no known kind as the application does it. */
function alignmentOf({ role, kind, wrap }: Look): CellStyle["alignment"] {
  const wrapText = wrap || undefined;
  if (kind === undefined || role === "title" || role === "header" || role === "blockTitle") return { wrapText };
  if (kind === "flag") return { horizontal: "center", wrapText };
  return { horizontal: kind === "text" ? "left" : "right", indent: 1, wrapText };
}

function box(rgb: string) {
  const side = thin(rgb);
  return { top: side, right: side, bottom: side, left: side };
}

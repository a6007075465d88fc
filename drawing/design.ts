import type { BorderSide, CellStyle } from "./cell-style.ts";
import type { ChartSeries, ChartTone, Kind, Mark } from "../engine/index.ts";
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
  goodFill: "F1F7F2",
  warningFill: "FDF6E9",
  badFill: "FBF1F0",
  tile: "F4F6F8",
  paper: "FFFFFF",
} as const;

/** Fills of chart series, in order. */
export const seriesColours = ["1F3A5F", "E08E45", "9DB8D2", "6B7280", "C9CED6", "3E7C6B"] as const;
/** Fills of the tones of chart series; each differs in lightness from its neighbours. */
const toneColours = {
  strong: "1F3A5F",
  pale: "C5D3E2",
  aim: "C8641B",
  limit: "4B5563",
} as const satisfies Record<ChartTone, string>;

/** Colour of a chart's series: its tone, else the next in order. */
export function seriesColour({ tone }: Pick<ChartSeries, "tone">, place: number): string {
  return tone ? toneColours[tone] : seriesColours[place % seriesColours.length];
}

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
  | "line"
  | "banner"
  | "bannerLine"
  | "tileLabel"
  | "tileFigure"
  | "tileFinding";

/** Everything that decides how a cell looks. */
export interface Look {
  readonly role: Role;
  readonly kind?: Kind;
  readonly mark?: Mark;
  readonly wrap?: boolean;
  readonly link?: boolean;
  /** The column has fractions (days, minutes). */
  readonly fractions?: boolean;
  /** Mark whose fill and bar a banner has. */
  readonly tint?: Mark;
  /** First cell of a banner's line or of a tile. */
  readonly first?: boolean;
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
      ...fontOf(look),
      ...(look.link ? { color: { rgb: palette.link }, underline: true } : {}),
    },
    ...(look.mark === "input" ? { fill: solid(palette.input), border: box(palette.inputRule) } : {}),
    alignment: { vertical: "top", ...alignmentOf(look), ...base.alignment },
    ...(sign ? { numFmt: withSign(format, sign) } : format ? { numFmt: format } : {}),
  };
}

function roleStyle(look: Look): CellStyle {
  switch (look.role) {
    case "title":
      return { font: font({ size: 16, bold: true, color: { rgb: palette.title } }), alignment: { vertical: "center" } };
    case "header":
      return { font: font({ size: 10, color: { rgb: palette.muted } }) };
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
      return { font: font({ size: 10, color: { rgb: palette.muted } }), border: { bottom: thin(palette.rule) } };
    case "line":
      return { font: font(), alignment: { wrapText: true, vertical: "top" } };
    case "banner":
      return bannerStyle(look, { size: 15, bold: true });
    case "bannerLine":
      return bannerStyle(look, {});
    case "tileLabel":
      return tileStyle(look, { color: { rgb: palette.muted } }, palette.strongRule);
    case "tileFigure":
      return tileStyle(look, { size: 18, bold: true });
    case "tileFinding":
      return tileStyle(look, {});
  }
}

const fills: Partial<Record<Mark, readonly [fill: string, bar: string]>> = {
  good: [palette.goodFill, palette.good],
  warning: [palette.warningFill, palette.warning],
  bad: [palette.badFill, palette.bad],
};

/** What a page says first: on a pale fill, with a bar at the left whose colour is that of the verdict. */
function bannerStyle({ tint, first }: Look, more: CellStyle["font"]): CellStyle {
  const [fill, bar] = (tint && fills[tint]) ?? [palette.noteFill, palette.muted];
  return {
    font: font({ ...more }),
    fill: solid(fill),
    ...(first ? { border: { left: { style: "thick", color: { rgb: bar } } } } : {}),
    alignment: { wrapText: true, vertical: "center", horizontal: "left", indent: 1 },
  };
}

/** A quiet field; a stroke of paper keeps it from the one before. */
function tileStyle({ first }: Look, more: CellStyle["font"], rule?: string): CellStyle {
  return {
    font: font({ ...more }),
    fill: solid(palette.tile),
    border: {
      ...(first ? { left: { style: "thick", color: { rgb: palette.paper } } } : {}),
      ...(rule ? { top: { style: "medium", color: { rgb: rule } } } : {}),
    },
    alignment: { wrapText: true, vertical: "center", horizontal: "left", indent: 1 },
  };
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

/** The verdict on a page is told by bar and sign; its words stay in ink. */
function fontOf({ role, mark }: Look): CellStyle["font"] {
  return role === "banner" ? {} : markFont(mark);
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

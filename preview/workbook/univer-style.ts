import type { IBorderData, IStyleData } from "@univerjs/core";
import type { GridBorder, GridSide, GridStyle } from "./workbook-grid.ts";

const sides = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;
const horizontals = ["General", "Left", "Center", "Right", "Justify"];
const verticals = ["Bottom", "Top", "Center", "Bottom"];
const lineStyles = ["None", "Continuous", "Hair", "Dot", "Dash", "DashDot", "DashDotDot", "Double"];
const mediumLine = 8;
const wrapText = 3;
const pointsPerIndent = 9;

/** A look in Univer's words. Only what is given is written. */
export function toUniverStyle(style: GridStyle): IStyleData {
  return {
    ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
    ...(style.fill === undefined ? {} : { bg: style.fill === "" ? null : { rgb: style.fill } }),
    ...(style.fontName === undefined ? {} : { ff: style.fontName }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.bold === undefined ? {} : { bl: style.bold ? 1 : 0 }),
    ...(style.italic === undefined ? {} : { it: style.italic ? 1 : 0 }),
    ...(style.underline === undefined ? {} : { ul: { s: style.underline === "None" ? 0 : 1 } }),
    ...(style.horizontal === undefined ? {} : { ht: Math.max(0, horizontals.indexOf(style.horizontal)) }),
    ...(style.vertical === undefined ? {} : { vt: Math.max(1, verticals.indexOf(style.vertical, 1)) }),
    ...(style.wrap === undefined ? {} : { tb: style.wrap ? wrapText : 1 }),
    ...(style.indent === undefined
      ? {}
      : { pd: { l: style.indent * pointsPerIndent, r: style.indent * pointsPerIndent } }),
    ...(style.borders === undefined ? {} : { bd: toBorders(style.borders) }),
  } as IStyleData;
}

function toBorders(borders: NonNullable<GridStyle["borders"]>): IBorderData {
  return Object.fromEntries(
    Object.entries(borders).map(([side, { style, color, weight }]) => [
      sides[side as GridSide],
      style === "None"
        ? null
        : { s: weight === "Medium" ? mediumLine : Math.max(1, lineStyles.indexOf(style)), cl: { rgb: color } },
    ]),
  ) as IBorderData;
}

/** A look in the words of the Excel API. */
export function fromUniverStyle(style: IStyleData | null | undefined | void): GridStyle {
  if (!style) return {};
  return {
    ...(style.n ? { numberFormat: style.n.pattern } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.cl?.rgb ? { fontColor: style.cl.rgb } : {}),
    ...(style.bl === undefined ? {} : { bold: style.bl === 1 }),
    ...(style.it === undefined ? {} : { italic: style.it === 1 }),
    ...(style.ul ? { underline: style.ul.s ? "Single" : "None" } : {}),
    ...(style.ht ? { horizontal: horizontals[style.ht] } : {}),
    ...(style.vt ? { vertical: verticals[style.vt] } : {}),
    ...(style.tb === undefined || style.tb === null ? {} : { wrap: style.tb === wrapText }),
    ...(style.pd?.l ? { indent: style.pd.l / pointsPerIndent } : {}),
    ...(style.bd ? { borders: fromBorders(style.bd) } : {}),
  };
}

function fromBorders(data: IBorderData): GridStyle["borders"] {
  const borders: Partial<Record<GridSide, GridBorder>> = {};
  for (const [side, letter] of Object.entries(sides) as [GridSide, "t" | "b" | "l" | "r"][]) {
    const line = data[letter];
    if (!line?.s) continue;
    const medium = line.s === (mediumLine as number);
    borders[side] = {
      style: medium ? "Continuous" : (lineStyles[line.s] ?? "Continuous"),
      weight: medium ? "Medium" : "Thin",
      color: line.cl.rgb ?? "#000000",
    };
  }
  return borders;
}

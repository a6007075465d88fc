/**
 * What a sheet looks like, in words of our own: files/ hands them to the library that writes .xlsx, addin/excel/ to Excel.
 * Colours are RRGGBB, sizes points, places 0-based.
 */
export interface CellStyle {
  readonly font?: Font;
  readonly fill?: Fill;
  readonly border?: Border;
  readonly alignment?: Alignment;
  /** Number format in Excel's own language. */
  readonly numFmt?: string;
}

interface Colour {
  readonly rgb: string;
}

interface Font {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: Colour;
}

interface Fill {
  readonly type: "pattern";
  readonly pattern: "solid";
  readonly fgColor: Colour;
  readonly bgColor: Colour;
}

export interface BorderSide {
  readonly style: "thin" | "medium" | "thick";
  readonly color: Colour;
}

interface Border {
  readonly top?: BorderSide;
  readonly right?: BorderSide;
  readonly bottom?: BorderSide;
  readonly left?: BorderSide;
}

interface Alignment {
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrapText?: boolean;
  readonly indent?: number;
}

/** A drop-down list on the cells of a range ("A2:A100"). */
export interface ListValidation {
  readonly type: "list";
  readonly range: string;
  readonly formula1: string;
  readonly allowBlank: boolean;
  readonly showErrorMessage: boolean;
  readonly errorStyle: "stop" | "warning" | "information";
  readonly errorTitle: string;
  readonly errorMessage: string;
}

interface ScalePoint {
  readonly type: "min" | "max" | "num";
  readonly value?: string;
}

/** A heat map or bars behind the numbers of a range. Priorities are numbered when the sheet is put together. */
export type ShadeRule = { readonly range: string } & (
  | { readonly type: "colorScale"; readonly colorScale: { readonly cfvo: ScalePoint[]; readonly colors: string[] } }
  | { readonly type: "dataBar"; readonly dataBar: { readonly cfvo: ScalePoint[]; readonly color: string } }
);

/** Cells drawn as one, both ends inclusive. */
export interface MergedCells {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** An Excel table over a range with its heading row. */
export interface ExcelTable {
  readonly name: string;
  readonly displayName: string;
  readonly range: string;
  readonly columns: readonly { readonly name: string }[];
  readonly style: string;
  readonly showRowStripes: boolean;
}

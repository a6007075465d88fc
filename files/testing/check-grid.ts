import { cellRange, overlapping } from "./cell-range.ts";
import { descendants } from "./package-parts.ts";
import type { XmlElement } from "../xlsx/xml-elements.ts";

/** Faults of the grid: merges, columns, rows, panes and what a cell may hold (ECMA-376 part 1, 18.3.1; Excel's limits). */
export function checkGrid(sheet: XmlElement): string[] {
  return [
    ...mergeFaults(sheet),
    ...columnFaults(sheet),
    ...descendants(sheet, "row").flatMap(({ attributes }) => rowFaults(attributes)),
    ...descendants(sheet, "sheetView").flatMap(viewFaults),
    ...descendants(sheet, "c").flatMap(valueFaults),
    ...attributeFaults(sheet),
  ];
}

function mergeFaults(sheet: XmlElement): string[] {
  const merges = descendants(sheet, "mergeCell").map(({ attributes }) => attributes.ref);
  const ranges = merges.map(cellRange);
  return [
    ...merges.filter((_, at) => !ranges[at]).map((ref) => `${ref} is no range to merge`),
    ...overlapping(ranges).map(([one, other]) => `${merges[one]} and ${merges[other]} are merged and overlap`),
    ...descendants(sheet, "mergeCells").flatMap((list) => countFaults(list)),
  ];
}

/** A list that says how many it holds must hold as many. */
export function countFaults({ name, attributes, children }: XmlElement): string[] {
  return attributes.count === undefined || Number(attributes.count) === children.length
    ? []
    : [`${name} says ${attributes.count} and holds ${children.length}`];
}

function columnFaults(sheet: XmlElement): string[] {
  let last = 0;
  return descendants(sheet, "col").flatMap(({ attributes }) => {
    const [min, max] = [Number(attributes.min), Number(attributes.max)];
    const faults = [
      ...(min <= last ? [`columns ${min} to ${max} overlap those before them`] : []),
      ...(min >= 1 && min <= max && max <= 16_384 ? [] : [`columns ${min} to ${max} are out of the grid`]),
      ...(between(attributes.width, 0, 255) ? [] : [`column ${min} is ${attributes.width} wide`]),
    ];
    last = max;
    return faults;
  });
}

function rowFaults({ r, ht }: Readonly<Record<string, string>>): string[] {
  return [
    ...(Number(r) <= 1_048_576 ? [] : [`row ${r} is out of the grid`]),
    ...(between(ht, 0, 409.5) ? [] : [`row ${r} is ${ht} high`]),
  ];
}

function between(value: string | undefined, least: number, most: number): boolean {
  return value === undefined || (Number(value) >= least && Number(value) <= most);
}

/** The pane that is active must be there, and the scrolled part starts at or after the split. */
function viewFaults(view: XmlElement): string[] {
  const pane = view.children.find(({ name }) => name === "pane")?.attributes;
  if (!pane) return [];
  const [right, below] = [Number(pane.xSplit ?? 0), Number(pane.ySplit ?? 0)];
  const corner = cellRange(pane.topLeftCell);
  const last = right > 0 && below > 0 ? "bottomRight" : right > 0 ? "topRight" : "bottomLeft";
  const there = last === "bottomRight" ? ["topLeft", "topRight", "bottomLeft", last] : ["topLeft", last];
  const selected = descendants(view, "selection").map(({ attributes }) => attributes.pane ?? "topLeft");
  const frozen = pane.state === "frozen" || pane.state === "frozenSplit";
  return [
    ...(right > 0 || below > 0 ? [] : ["a pane without a split"]),
    ...(frozen && !(Number.isInteger(right) && Number.isInteger(below)) ? ["a frozen pane cuts a cell"] : []),
    ...(corner && (!frozen || (corner.left > right && corner.top > below))
      ? []
      : [`pane starts at ${pane.topLeftCell}`]),
    ...[pane.activePane ?? "topLeft", ...selected]
      .filter((name) => !there.includes(name))
      .map((name) => `no pane ${name}`),
  ];
}

const errors = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

function valueFaults({ attributes: { r, t = "n" }, children }: XmlElement): string[] {
  const value = children.find(({ name }) => name === "v")?.text;
  const formula = children.some(({ name }) => name === "f");
  if (value === undefined) return t === "str" ? [`cell ${r}: a text of a formula without a value`] : [];
  const sound =
    t === "n"
      ? /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(value) && Number.isFinite(Number(value))
      : t === "b"
        ? /^[01]$/.test(value)
        : t === "e"
          ? errors.includes(value)
          : t !== "str" || formula;
  return [
    ...(sound ? [] : [`cell ${r}: ${value} is no value of type ${t}`]),
    ...(value.length > 32_767 ? [`cell ${r}: ${value.length} characters`] : []),
  ];
}

/** Attributes by element, ECMA-376 part 1, sml.xsd; those of elements we write. */
const allowed: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    "c: r s t cm vm ph",
    "f: t aca ref dt2D dtr del1 del2 r1 r2 ca si bx xml:space",
    "v: xml:space",
    "row: r spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph",
    "col: min max width style hidden bestFit customWidth phonetic outlineLevel collapsed",
    "pane: xSplit ySplit topLeftCell activePane state",
    "selection: pane activeCell activeCellId sqref",
    "sheetView: windowProtection showFormulas showGridLines showRowColHeaders showZeros rightToLeft tabSelected showRuler " +
      "showOutlineSymbols defaultGridColor showWhiteSpace view topLeftCell colorId zoomScale zoomScaleNormal " +
      "zoomScaleSheetLayoutView zoomScalePageLayoutView workbookViewId",
    "sheetFormatPr: baseColWidth defaultColWidth defaultRowHeight customHeight zeroHeight thickTop thickBottom outlineLevelRow outlineLevelCol",
    "mergeCell: ref",
    "mergeCells: count",
    "conditionalFormatting: pivot sqref",
    "cfRule: type dxfId priority stopIfTrue aboveAverage percent bottom operator text timePeriod rank stdDev equalAverage",
    "dataValidations: disablePrompts xWindow yWindow count",
    "dataValidation: type errorStyle imeMode operator allowBlank showDropDown showInputMessage showErrorMessage errorTitle " +
      "error promptTitle prompt sqref",
    "hyperlink: ref r:id location tooltip display",
    "brk: id min max man pt",
    "pageMargins: left right top bottom header footer",
    "pageSetup: paperSize scale firstPageNumber fitToWidth fitToHeight pageOrder orientation usePrinterDefaults blackAndWhite " +
      "draft cellComments useFirstPageNumber errors horizontalDpi verticalDpi copies r:id",
    "tablePart: r:id",
    "drawing: r:id",
    "legacyDrawing: r:id",
  ].map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2).split(" ")]),
);

function attributeFaults(sheet: XmlElement): string[] {
  const faults: string[] = [];
  const look = ({ name, attributes, children }: XmlElement) => {
    const known = allowed[name] as readonly string[] | undefined;
    if (known)
      for (const attribute of Object.keys(attributes))
        if (!known.includes(attribute)) faults.push(`${name} ${attributes.r ?? ""} has an attribute ${attribute}`);
    for (const child of children) look(child);
  };
  look(sheet);
  return faults;
}

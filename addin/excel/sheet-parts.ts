import type { SheetPlan } from "../../drawing/sheet-plan.ts";

type PlannedChart = SheetPlan["charts"][number];

/** A chart without the values of its cells: Excel reads them itself. */
export interface ChartPart extends Pick<PlannedChart, "block" | "top" | "left" | "bottom" | "right"> {
  readonly categories: string;
  readonly series: readonly string[];
}

/**
 * Everything of a sheet beside its cells, as plain data: drawn after the cells, and kept with the sheet so that a build
 * that fails, or is taken back, can draw what stood there before.
 */
export interface SheetParts extends Pick<
  SheetPlan,
  | "tables"
  | "validations"
  | "rules"
  | "merges"
  | "freezeRow"
  | "printTitleRow"
  | "printArea"
  | "footNote"
  | "pageBreaks"
  | "columnBreak"
  | "landscape"
  | "onePage"
> {
  readonly notes: readonly (readonly [place: string, text: string])[];
  readonly links: readonly (readonly [place: string, target: string])[];
  readonly charts: readonly ChartPart[];
}

export function partsOf(plan: SheetPlan, rename: (formula: string) => string): SheetParts {
  const { tables, validations, rules, merges, freezeRow, printTitleRow, printArea, footNote } = plan;
  const { pageBreaks, columnBreak, landscape, onePage } = plan;
  return {
    tables,
    validations: validations.map((one) => ({ ...one, formula1: one.formula1 && rename(one.formula1) })),
    rules,
    merges,
    freezeRow,
    printTitleRow,
    printArea,
    footNote,
    pageBreaks,
    columnBreak,
    landscape,
    onePage,
    notes: [...plan.notes],
    links: Array.from(plan.links, ([place, target]) => [place, rename(target)] as const),
    charts: plan.charts.map(({ block, top, left, bottom, right, categories, series }) => ({
      block,
      top,
      left,
      bottom,
      right,
      categories: rename(categories.address),
      series: series.map(({ address }) => rename(address)),
    })),
  };
}

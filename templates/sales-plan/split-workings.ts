import type { ResultSheet, Column, TableBlock } from "../../engine/index.ts";
import { inputNumber } from "../kit/input-cell.ts";
import type { TemplateContext } from "../kit/template.ts";
import { categoryLetters, eachRow } from "../funnel/deal-model/capacities.ts";
import { workingColumn, workingSheet, workingTable } from "../funnel/deal-model/working-sheet.ts";
import { planSizes } from "./plan-sizes.ts";
import { planTemplateWords as words } from "./plan-words.ts";

/** The managers' plans, a blank line, and the plan of the company. */
const count = planSizes.managers + 2;

/** Every plan by categories, by channels and by months: the parts add up to it to the last small unit (AM-02). */
export function splitWorkings({ say }: TemplateContext): ResultSheet {
  const channels = eachRow(planSizes.channels, (place) => inputNumber("Channels.share", String(place + 1)));
  const channelsUsable =
    "AND(ABS(ROUND(SUM({Channels.share}),9)-1)<=N({Settings.shareTolerance})+0.000000001,COUNT({Channels.share})>0)";
  return workingSheet("W-SPLIT", say(words.splitSheet), [
    splitTable({
      key: "categories",
      weights: eachRow(categoryLetters.length, (place) => `N({W-GOAL.categories.usable#${place}})`),
      sum: "SUM({W-GOAL.categories.usable})",
      usable: "COUNT({W-GOAL.categories.usable})>0",
      unit: () => "100",
    }),
    splitTable({
      key: "channels",
      weights: channels,
      sum: "SUM({Channels.share})",
      usable: channelsUsable,
      unit: () => "100",
    }),
    splitTable({
      key: "months",
      weights: eachRow(planSizes.months, (place) => `{W-GOAL.months.weight#${place}}`),
      sum: "SUM({W-GOAL.months.weight})",
      usable: "SUM({W-GOAL.months.weight})>0",
      // A plan in whole units of the currency gives months in whole units.
      unit: (whole) => `IF(${whole}=INT(${whole}),1,100)`,
    }),
  ]);
}

interface Split {
  readonly key: string;
  readonly weights: readonly string[];
  readonly sum: string;
  /** The weights can split a whole. */
  readonly usable: string;
  /** Parts are multiples of 1 ÷ this. */
  readonly unit: (whole: string) => string;
}

/** Largest remainders across the columns of a row. */
function splitTable({ key, weights, sum, usable, unit }: Split): TableBlock {
  const last = weights.length;
  const raw = (from: number, to: number) => `{raw${from}}:{raw${to}}`;
  const rest = (cells: string) => `ROUND(${cells}-INT(${cells}),{digits})`;
  const parts = weights.map((_, place): Column<unknown> => {
    const own = rest(`{raw${place + 1}}`);
    const rank = `SUMPRODUCT(--(${rest(raw(1, last))}>${own}))+SUMPRODUCT(--(${rest(raw(1, place + 1))}=${own}))`;
    const left = `{count}-SUMPRODUCT(INT(${raw(1, last)}))`;
    return workingColumn(
      `part${place + 1}`,
      `=IF({count}="","",(INT({raw${place + 1}})+IF(${rank}<=${left},1,0))/{unit})`,
      "money",
    );
  });
  return workingTable(key, count, [
    workingColumn(
      "whole",
      eachRow(count, (row) =>
        row < planSizes.managers ? `={W-PEOPLE.people.plan#${row}}` : row === count - 1 ? "={W-GOAL.goal.plan}" : '=""',
      ),
      "money",
    ),
    workingColumn("unit", `=IF({whole}="",1,${unit("{whole}")})`),
    workingColumn("count", `=IF({whole}="","",IF(${usable},ROUND({whole}*{unit},0),""))`),
    workingColumn("digits", "=MIN(9,14-INT(LOG10(MAX(1,N({count})))))"),
    ...weights.map((weight, place) =>
      workingColumn(`raw${place + 1}`, `=IF({count}="",0,ROUND({count}*${weight}/${sum},{digits}))`),
    ),
    ...parts,
  ]);
}

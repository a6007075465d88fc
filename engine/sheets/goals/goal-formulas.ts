import type { Formula } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** A cell of Goals in a formula; undefined where the sheet has no such column. */
function goalCell({ plan }: SheetContext, key: string, row: number): string | undefined {
  return plan.input.tables.Goals.found.has(key) ? `{Goals.${key}#${row}}` : undefined;
}

/** The plan of the period from the cells of Goals, as an expression; undefined without a goal. */
export function planExpression(context: SheetContext): string | undefined {
  const { input, goals } = context.plan;
  const { rows, plan } = goals.goal;
  if (rows.length === 0) return undefined;
  const cells = rows.map((row) => `{Goals.planMoney#${row}}`).join("+");
  const whole = rows.reduce((sum, row) => sum + input.tables.Goals.planMoney[row], 0);
  // Of a goal that reaches beyond the period, or is partly given by month, the part that counts (AM-82).
  const decimals = Math.round(Math.log10(input.moneyUnit.perUnit));
  return whole === plan || !(whole > 0) ? cells : `ROUND((${cells})*${plan / whole},${decimals})`;
}

/** The share of a category from the cells of Goals; of several rows weighted by their money (`periodGoal`). */
export function shareExpression(context: SheetContext, place: number): string | undefined {
  const { rows } = context.plan.goals.goal;
  const cells = rows.map((row) => goalCell(context, ["shareA", "shareB", "shareC"][place], row));
  if (cells.length === 0 || cells.includes(undefined)) return undefined;
  if (cells.length === 1) return `N(${cells[0]})`;
  const weighted = rows.map((row, at) => `{Goals.planMoney#${row}}*N(${cells[at]})`).join("+");
  return `(${weighted})/(${planExpression(context)})`;
}

/** Projects the user set on Goals, as an expression; undefined where there is no such cell. */
export function givenProjectsExpression(context: SheetContext, place: number): string | undefined {
  const { rows } = context.plan.goals.goal;
  const key = ["projectsA", "projectsB"][place];
  const whole = rows.length === 1 && context.plan.input.tables.Goals[place === 0 ? "projectsA" : "projectsB"][rows[0]];
  return key !== undefined && Object.is(whole, context.plan.goals.goal.givenProjects[place]) // both may be blank
    ? goalCell(context, key, rows[0])
    : undefined;
}

/** The mean weight of a category: measured, or the cell of the setting that stands in for it. */
export function weightFormula({ plan }: SheetContext, place: number): Formula | undefined {
  if (!["setting", "none"].includes(plan.goals.weights.categories[place].source)) return undefined;
  const cell = `{Settings.${["assumedWeightA", "assumedWeightB", "assumedWeightC"][place]}}`;
  return `=IF(${cell}="","",${cell})`;
}

/** Projects for money: rounded up, 0 for no money, blank where weight or chance is not known. */
export function projectsFormula(money: string, weight: string, chance?: string): Formula {
  const each = chance === undefined ? weight : `(${weight}*${chance})`;
  return `=IF(${money}="","",IF(${money}=0,0,IFERROR(ROUNDUP(ROUND(${money}/${each},9),0),"")))`;
}

/** Part of a whole; blank where there is no whole. */
export function partFormula(part: string, whole: string): Formula {
  return `=IF(N(${whole})>0,${part}/${whole},"")`;
}

import { abcKeys } from "../ground/abc-class.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { PlanResults } from "./plan-results.ts";
import { changedSettings } from "../history/changed-settings.ts";
import { headlineFigures } from "./headline-figures.ts";
import { historyKeys } from "../history/history-keys.ts";
import { HistoryRecord, type HistoryRow } from "../history/history-row.ts";
import { packList } from "../history/packed-list.ts";

export type KeptPlan = Pick<
  PlanResults,
  "input" | "asOf" | "period" | "deals" | "dealPlan" | "funnel" | "clients" | "people" | "goals"
>;

/**
 * What this build keeps for the next ones: headline figures, settings that were changed, money of each manager, the
 * clients of each class and the open deals of each stage with amount and forecast.
 *
 * @see CALC-13, AM-16, AM-42
 */
export function makeHistoryRows(plan: KeptPlan): HistoryRow[] {
  const row = (record: string, item: string, figure: number, content = ""): HistoryRow => ({
    day: plan.asOf,
    record,
    item,
    figure,
    content,
  });
  const figures = Object.entries(headlineFigures(plan)).filter(([, figure]) => !Number.isNaN(figure));
  const settings = new Map([...changedSettings(plan.input.settings), ["period", plan.period.label]]);
  return [
    ...figures.map(([key, figure]) => row(HistoryRecord.Figure, key, figure)),
    ...Array.from(settings, ([key, value]) => row(HistoryRecord.Setting, key, Number.NaN, value)),
    ...managerMoney(plan).map(({ record, item, money }) => row(record, item, money)),
    ...lists(HistoryRecord.Class, clientsByClass(plan), plan),
    ...lists(HistoryRecord.Deals, dealsByStage(plan), plan),
  ];

  function lists(record: string, groups: ReadonlyMap<string, string[][]>, { input }: KeptPlan): HistoryRow[] {
    const size = Array.from(groups.values()).reduce((sum, entries) => sum + entries.length, 0);
    if (size > input.settings.historyDeals) return [];
    const rows = Array.from(groups, ([item, entries]) =>
      packList(entries).map((content) => row(record, item, Number.NaN, content)),
    ).flat();
    // A funnel without deals is a funnel too.
    return rows.length > 0 ? rows : [row(record, "", Number.NaN)];
  }
}

function managerMoney({ input, dealPlan }: KeptPlan): { record: string; item: string; money: number }[] {
  const { perUnit } = input.moneyUnit;
  const keys = historyKeys(input.tables);
  return dealPlan.rollUp.managers.flatMap((line, manager) => {
    const item = manager < dealPlan.managerCount ? keys.manager(manager) : "";
    if (item === undefined || !dealPlan.owners.includes(manager)) return [];
    return [
      { record: HistoryRecord.Plan, item, money: line.target / perUnit },
      { record: HistoryRecord.Expected, item, money: line.expected / perUnit },
      { record: HistoryRecord.Won, item, money: line.won / perUnit },
    ].filter(({ money }) => !Number.isNaN(money));
  });
}

function clientsByClass({ input, clients }: KeptPlan): Map<string, string[][]> {
  const keys = historyKeys(input.tables);
  const groups = new Map<string, string[][]>(abcKeys.map((key) => [key, []]));
  clients.classes.forEach((one, row) => {
    const key = keys.client(row);
    if (key !== undefined) groups.get(abcKeys[one])?.push([key]);
  });
  return groups;
}

function dealsByStage({ input, deals, funnel }: KeptPlan): Map<string, string[][]> {
  const { Deals } = input.tables;
  const { perUnit } = input.moneyUnit;
  const keys = historyKeys(input.tables);
  const written = (value: number): string => (Number.isNaN(value) ? "" : String(value));
  const groups = new Map<string, string[][]>();
  for (let row = 0; row < Deals.rowCount; row++) {
    const key = deals.status[row] === DealStatus.Open ? keys.deal(row) : undefined;
    if (key === undefined) continue;
    const stage = keys.stage(funnel.stage[row]) ?? "";
    if (!groups.has(stage)) groups.set(stage, []);
    groups.get(stage)!.push([key, written(Deals.amount[row] / perUnit), written(Deals.forecastClose[row])]);
  }
  return groups;
}

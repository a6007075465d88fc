import { abcKeys } from "../ground/abc-class.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { Day } from "../ground/units.ts";
import { changedSettings, defaultSetting } from "../history/changed-settings.ts";
import { historyKeys } from "../history/history-keys.ts";
import { HistoryRecord, type HistoryRow } from "../history/history-row.ts";
import type { KeptPlan } from "./make-history-rows.ts";
import { unpackList } from "../history/packed-list.ts";
import type { History } from "../history/read-history.ts";

/** Money of a manager as an earlier build saw it, in units of the currency; NaN is not known. */
export interface ManagerThen {
  /** Row of Managers; the row after the last is Unassigned. */
  readonly manager: number;
  readonly plan: number;
  readonly expected: number;
  readonly won: number;
}

/** A client whose class is another than then; numbers of `AbcClass`. */
export interface ChangedClass {
  readonly client: number;
  readonly before: number;
  readonly now: number;
}

export interface ChangedSetting {
  readonly key: string;
  readonly before: string;
  readonly now: string;
}

/** What is different from the last build before this one. */
export interface SinceLastBuild {
  readonly day: Day;
  /** Label of the period the figures of then are of. */
  readonly period: string;
  /** Headline figures of then. */
  readonly figures: ReadonlyMap<string, number>;
  readonly managers: readonly ManagerThen[];
  readonly classes: readonly ChangedClass[];
  /** Clients the last build did not have. */
  readonly newClients: number;
  readonly settings: readonly ChangedSetting[];
}

/**
 * Compares a build with the last one of an earlier day; undefined where there is none.
 *
 * @see CALC-13, AM-16, AM-42
 */
export function sinceLastBuild(plan: KeptPlan, history: History): SinceLastBuild | undefined {
  const day = Array.from(history.keys()).reduce((last, one) => (one < plan.asOf && one > last ? one : last), -Infinity);
  const rows = history.get(day);
  if (!rows) return undefined;
  const settings = new Map(of(rows, HistoryRecord.Setting).map(({ item, content }) => [item, content]));
  const period = settings.get("period") ?? "";
  settings.delete("period");
  return {
    day,
    period,
    figures: new Map(of(rows, HistoryRecord.Figure).map(({ item, figure }) => [item, figure])),
    managers: managersThen(plan, rows),
    ...classesThen(plan, rows),
    settings: settingsThen(plan, settings),
  };
}

function of(rows: readonly HistoryRow[], record: string): HistoryRow[] {
  return rows.filter((row) => row.record === record);
}

function managersThen({ input, dealPlan }: KeptPlan, rows: readonly HistoryRow[]): ManagerThen[] {
  const keys = historyKeys(input.tables);
  const figures = (record: string): Map<string, number> =>
    new Map(of(rows, record).map(({ item, figure }) => [normaliseKey(item), figure]));
  const [plan, expected, won] = [HistoryRecord.Plan, HistoryRecord.Expected, HistoryRecord.Won].map(figures);
  return dealPlan.owners.flatMap((manager) => {
    const key = normaliseKey(manager < dealPlan.managerCount ? (keys.manager(manager) ?? "") : "");
    const then = [plan, expected, won].map((map) => map.get(key) ?? Number.NaN);
    return then.every(Number.isNaN) ? [] : [{ manager, plan: then[0], expected: then[1], won: then[2] }];
  });
}

function classesThen(
  { input, clients }: KeptPlan,
  rows: readonly HistoryRow[],
): Pick<SinceLastBuild, "classes" | "newClients"> {
  const kept = of(rows, HistoryRecord.Class);
  if (kept.length === 0) return { classes: [], newClients: 0 };
  const then = new Map<string, number>();
  for (const { item, content } of kept) {
    const number = abcKeys.findIndex((key) => key === item);
    for (const [client] of unpackList(content)) then.set(normaliseKey(client), number);
  }
  const keys = historyKeys(input.tables);
  const classes: ChangedClass[] = [];
  let newClients = 0;
  clients.classes.forEach((now, client) => {
    const key = keys.client(client);
    const before = key === undefined ? now : then.get(normaliseKey(key));
    if (before === undefined) newClients += 1;
    else if (before >= 0 && before !== now) classes.push({ client, before, now });
  });
  return { classes, newClients };
}

/** What an older build did not know of, a setting added since, was at its default then. */
function settingsThen({ input }: KeptPlan, then: ReadonlyMap<string, string>): ChangedSetting[] {
  const now = changedSettings(input.settings);
  const keys = new Set([...then.keys(), ...now.keys()]);
  return Array.from(keys, (key) => ({
    key,
    before: then.get(key) ?? defaultSetting(key),
    now: now.get(key) ?? defaultSetting(key),
  })).filter(({ before, now: is }) => before !== is);
}

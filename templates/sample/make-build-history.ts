import { abcKeys, classifyAbc, dayOf, packList, type Day } from "./engine-parts.ts";
import { sampleManagers } from "./make-managers.ts";
import { makeSettings } from "./make-settings.ts";
import { stageCodes } from "./make-stages.ts";
import type { SampleClient } from "./plan-clients.ts";
import type { SampleDeal } from "./plan-deals.ts";
import type { SamplePayment } from "./plan-payments.ts";
import { randomFrom } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";

type Row = SampleRow<"BuildHistory">;

const year = dayOf(2026, 1, 1);
/** Ends of two months, and a week ago: what is left of builds every Friday. */
const buildDays = [dayOf(2026, 7, 31), dayOf(2026, 8, 28), dayOf(2026, 9, 18)];
/** A double entry that was cleaned up since: in no list any more. */
const deletedDeal = "D-DOUBLE";
const planMoney = 108_000_000;

/** Rows of the sheet BuildHistory: what three earlier builds kept; only the last one still has deals and classes. */
export function makeBuildHistory(
  clients: readonly SampleClient[],
  deals: readonly SampleDeal[],
  payments: readonly SamplePayment[],
  forecasts: ReadonlyMap<string, Day>,
): readonly Row[] {
  return buildDays.flatMap((builtOn, place) => {
    const open = deals.filter((deal) => deal.opened <= builtOn && (deal.status === "open" || deal.closed > builtOn));
    const won = deals.filter(({ status, closed }) => status === "won" && closed >= year && closed <= builtOn);
    const isLast = place === buildDays.length - 1;
    const stood = savedDeals(open, forecasts, builtOn);
    const all = Array.from(stood.values()).flat();
    const openNow = isLast
      ? { deals: all.length, money: all.reduce((sum, [, amount]) => sum + Number(amount), 0) }
      : { deals: open.length, money: moneyOf(open) };
    return [
      ...figures(builtOn, openNow, won),
      ...(isLast ? [...settings(), ...managers(open, won), ...classes(clients, payments, builtOn)] : []).map((row) => ({
        builtOn,
        ...row,
      })),
      ...(isLast ? stages(stood).map((row) => ({ builtOn, ...row })) : []),
    ];
  });
}

/** As they are today, but for the limit of class B. */
function settings(): Row[] {
  const ofTheMethod = makeSettings().filter(({ key }) => !["asOf", "now", "period"].includes(String(key)));
  const kept = ofTheMethod.map(({ key, value }) => ({
    record: "setting",
    item: key,
    content: typeof value === "number" ? String(value) : value,
  }));
  return [
    ...kept,
    { record: "setting", item: "period", content: "2026" },
    { record: "setting", item: "abcB", content: "0.9" },
  ];
}

function figures(
  builtOn: Day,
  open: { readonly deals: number; readonly money: number },
  won: readonly SampleDeal[],
): Row[] {
  const wonMoney = moneyOf(won);
  const all = {
    target: planMoney,
    won: wonMoney,
    expected: wonMoney + Math.round(open.money * 0.42),
    openDeals: open.deals,
    openMoney: open.money,
  };
  return Object.entries(all).map(([item, figure]) => ({ builtOn, record: "figure", item, figure }));
}

function managers(open: readonly SampleDeal[], won: readonly SampleDeal[]): Row[] {
  return sampleManagers.flatMap(({ id, optimism }, place) => {
    const own = (all: readonly SampleDeal[]): number => moneyOf(all.filter(({ manager }) => manager === place));
    if (own(won) === 0) return [];
    return [
      { record: "expected", item: id, figure: own(won) + Math.round(own(open) * 0.4 * optimism) },
      { record: "won", item: id, figure: own(won) },
    ];
  });
}

function classes(clients: readonly SampleClient[], payments: readonly SamplePayment[], builtOn: Day): Row[] {
  const paid = new Map<string, number>();
  for (const { deal, day, amount } of payments) {
    if (day >= year && day <= builtOn) paid.set(deal.client.id, (paid.get(deal.client.id) ?? 0) + amount);
  }
  const found = classifyAbc(Float64Array.from(clients, ({ id }) => Math.round((paid.get(id) ?? 0) * 100)));
  return abcKeys.flatMap((item, number) => {
    const entries = clients.filter((_, row) => found[row] === number).map(({ id }) => [id]);
    return packList(entries).map((content) => ({ record: "class", item, content }));
  });
}

/** Deals as the build saved them, by stage: id, amount, forecast. */
function savedDeals(
  open: readonly SampleDeal[],
  forecasts: ReadonlyMap<string, Day>,
  builtOn: Day,
): ReadonlyMap<string, readonly string[][]> {
  const random = randomFrom(71);
  const byStage = new Map<string, string[][]>([[stageCodes[0], [[deletedDeal, "18500", ""]]]]);
  for (const deal of open) {
    const behind = deal.path.filter(({ day }) => day <= builtOn);
    const code = stageCodes[behind[behind.length - 1].stage];
    const amount = random.chance(0.08)
      ? Math.round((deal.amount * random.between(0.8, 1.25)) / 100) * 100
      : deal.amount;
    const forecast = forecasts.get(deal.id);
    const shift = random.chance(0.07) ? random.pick([-120, 100]) : 0;
    const entries = byStage.get(code) ?? [];
    byStage.set(code, [...entries, [deal.id, String(amount), forecast === undefined ? "" : String(forecast + shift)]]);
  }
  return byStage;
}

function stages(stood: ReadonlyMap<string, readonly string[][]>): Row[] {
  return Array.from(stood).flatMap(([item, entries]) =>
    packList(entries).map((content) => ({ record: "deals", item, content })),
  );
}

function moneyOf(deals: readonly SampleDeal[]): number {
  return deals.reduce((sum, { amount }) => sum + amount, 0);
}

import { chanceToWinBy, DealStatus, medianDaysToWin, text, winCurve, type WinCurve } from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { notAvailable, outOfRange } from "../function-error.ts";
import {
  codeOf,
  codes,
  date,
  dates,
  labels,
  listCodes,
  number,
  placesAmong,
  stagesInOrder,
} from "../parameters/index.ts";
import { scalar } from "../results.ts";

const statuses = listCodes("dealStatus");
const deals = {
  status: codes(
    text("status", "статус"),
    text("open, won or lost of each deal", "Статус сделки: в работе, выиграна, проиграна"),
    statuses,
    -1,
  ),
  opened: dates(text("opened", "открыта"), text("Day each deal was opened", "Дата открытия сделки")),
  closed: dates(
    text("closed", "закрыта"),
    text("Day it was won or lost; blank while open", "Дата выигрыша или проигрыша; пусто, пока в работе"),
  ),
  asOf: date(
    text("asOf", "на_дату"),
    text("Day up to which open deals were seen", "До какого дня наблюдали открытые сделки"),
  ),
};

/** Five deals opened on 1 January 2026: won after 10 and 30 days, lost after 20 and 40, one open since 16 January. */
const example = [
  [["won"], ["lost"], ["open"], ["won"], ["lost"]],
  [[46023], [46023], [46038], [46023], [46023]],
  [[46033], [46043], [""], [46053], [46063]],
  46063,
] as const;

export const winBy = defineFunction({
  id: "WINBY",
  task: "funnel",
  description: text(
    "Chance that a deal is won within so many days of opening; open deals count for as long as they were seen",
    "Вероятность, что сделка будет выиграна за столько дней от открытия; открытые учтены за время наблюдения",
  ),
  parameters: {
    ...deals,
    status: labels(
      text("status", "статус"),
      text(
        "open, won or lost of each deal, or its open stage where stages are given",
        "Статус сделки: в работе, выиграна, проиграна; или её открытый этап, если указаны этапы",
      ),
    ),
    days: number(text("days", "дней"), text("Days from opening", "Дней от открытия")),
    stages: stagesInOrder,
  },
  result: "scalar",
  rules: ["AM-32"],
  // By hand: 1/5 on day 10; of the 3/5 still undecided after the loss of day 20, one of two wins on day 30.
  examples: [
    { arguments: [...example, 29], result: 0.2 },
    { arguments: [...example, 30], result: 0.5 },
  ],
  compute: ({ status: cells, opened, closed, asOf, days, stages = [] }) => {
    const open = placesAmong(cells, stages);
    const status = Int8Array.from(cells, (cell, row) => {
      return open[row] < 0 ? codeOf(cell, deals.status.name, row, statuses, -1) : DealStatus.Open;
    });
    if (days < 0) throw outOfRange("days: expected 0 or more", "дней: нужно 0 или больше");
    const chance = chanceToWinBy(curveOf(status, opened, closed, asOf), days);
    if (Number.isNaN(chance))
      throw notAvailable(`no deal was seen for ${days} days`, `ни одну сделку не наблюдали ${days} дн.`);
    return scalar(chance);
  },
});

export const medianToWin = defineFunction({
  id: "MEDIANTOWIN",
  task: "funnel",
  description: text(
    "Days from opening by which half of all deals are won, open ones counted for as long as they were seen; #N/A where half are never won",
    "За сколько дней от открытия выигрывают половину сделок, открытые учтены за время наблюдения; #Н/Д, если до половины не доходит",
  ),
  parameters: deals,
  result: "scalar",
  rules: ["AM-32"],
  examples: [{ arguments: [...example], result: 30 }],
  compute: ({ status, opened, closed, asOf }) => {
    const median = medianDaysToWin(curveOf(status, opened, closed, asOf));
    if (Number.isNaN(median))
      throw notAvailable("not reached: fewer than half are won", "не достигнута: выиграно меньше половины");
    return scalar(median);
  },
});

function curveOf(status: Int8Array, openDate: Float64Array, closeDate: Float64Array, asOf: number): WinCurve {
  const curve = winCurve({ status, openDate, closeDate }, asOf);
  if (curve.n > 0) return curve;
  throw notAvailable("no deal has the days it needs", "ни у одной сделки нет нужных дат");
}

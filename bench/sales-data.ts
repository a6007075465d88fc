import type { RawCell, RawSheet } from "../engine/index.ts";
import { seededRandom, type Random } from "./seeded-random.ts";

/*
 * Seeded sales: Pareto money in whole kopecks (sums exact below 2^53, so "the same answer" means identical), 5 % zeros,
 * 10 % round numbers that tie; 200 managers, 14 stages, 3 categories.
 */
export const managerCount = 200;
export const stageCount = 14;
/** Of the 14 stages: the deals of the last two are won and lost, the others open. */
export const wonStage = 12;
export const lostStage = 13;
export const categories = ["A", "B", "C"] as const;

const kopecksPerRouble = 100;
const smallestMoney = 10_000 * kopecksPerRouble;
const paretoExponent = 1.16; // 80 % of the money with 20 % of the clients
const firstDay = 45_658; // 2025-01-01
/** 2026-06-30: what the whole plan is computed for. */
export const today = 46_203;

export interface DealColumns {
  readonly client: Int32Array;
  readonly manager: Int32Array;
  readonly stage: Int32Array;
  readonly openDate: Float64Array;
  /** Kopecks. */
  readonly amount: Float64Array;
  readonly probability: Float64Array;
}

/** Money of n clients or deals in kopecks. */
export function paretoMoney(count: number, random: Random): Float64Array {
  const money = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const kind = random();
    const amount = Math.round(smallestMoney * (1 - random()) ** (-1 / paretoExponent));
    money[row] = kind < 0.05 ? 0 : kind < 0.15 ? Math.ceil(amount / smallestMoney) * smallestMoney : amount;
  }
  return money;
}

/** How deals are spread; unless said, twelve of the fourteen stages are open and the managers are all at work. */
export interface DealSpread {
  /** Share of open deals; the rest are won and lost by halves. */
  readonly open: number;
  readonly managers: number;
}

export function dealColumns(count: number, clientCount: number, seed = 1, spread?: DealSpread): DealColumns {
  const random = seededRandom(seed);
  const upTo = (limit: number): Int32Array => {
    const values = new Int32Array(count);
    for (let row = 0; row < count; row++) values[row] = Math.floor(random() * limit);
    return values;
  };
  const probability = new Float64Array(count);
  for (let row = 0; row < count; row++) probability[row] = Math.round(5 + 90 * random()) / 100;
  const openDate = new Float64Array(count);
  for (let row = 0; row < count; row++) openDate[row] = firstDay + Math.floor(random() * (today - firstDay - 90));
  return {
    client: upTo(clientCount),
    manager: upTo(spread?.managers ?? managerCount),
    stage: spread === undefined ? upTo(stageCount) : upTo(100).map((part, row) => stageBySpread(part, row, spread)),
    openDate,
    amount: paretoMoney(count, random),
    probability,
  };
}

function stageBySpread(part: number, row: number, { open }: DealSpread): number {
  return part < open * 100 ? row % wonStage : row % 2 === 0 ? wonStage : lostStage;
}

export const clientId = (client: number): string => `CL${String(client).padStart(7, "0")}`;
export const managerName = (manager: number): string => `Manager ${String(manager).padStart(3, "0")}`;
export const stageName = (stage: number): string =>
  stage === wonStage ? "Won" : stage === lostStage ? "Lost" : `Stage ${stage + 1}`;
export const categoryOf = (client: number): number => (client % 10 < 2 ? 0 : client % 10 < 5 ? 1 : 2);

/** Twelve columns; 8 % of the numbers and days are text, as people and exports write them. */
export function dealsSheet(deals: DealColumns): RawSheet {
  const random = seededRandom(7);
  const asText = (): boolean => random() < 0.08;
  const rows: RawCell[][] = [
    "Deal ID|Client|Title|Manager|Stage|Status|Opened|Closed|Amount|Probability|Forecast close|Loss reason".split("|"),
  ];
  for (let row = 0; row < deals.stage.length; row++) {
    const stage = deals.stage[row];
    const opened = deals.openDate[row];
    const closed = stage >= wonStage ? opened + 5 + (row % 80) : null;
    const money = deals.amount[row] / kopecksPerRouble;
    const chance = Math.round(deals.probability[row] * 100);
    rows.push([
      `D${String(row).padStart(7, "0")}`,
      clientId(deals.client[row]),
      `Delivery ${row % 5000}`,
      managerName(deals.manager[row]),
      stageName(stage),
      stage === wonStage ? "won" : stage === lostStage ? "lost" : "open",
      asText() ? dayText(opened) : opened,
      closed !== null && asText() ? dayText(closed) : closed,
      asText() ? moneyText(money) : money,
      asText() ? `${chance}%` : deals.probability[row],
      stage >= wonStage ? null : today + (row % 180),
      stage === lostStage ? `reason ${row % 12}` : null,
    ]);
  }
  return throughJson({ name: "Deals", rows });
}

export function clientsSheet(clientCount: number): RawSheet {
  const rows: RawCell[][] = [["Client ID", "Client", "Manager", "ABC group", "Potential per year"]];
  const potential = paretoMoney(clientCount, seededRandom(3));
  for (let client = 0; client < clientCount; client++) {
    rows.push([
      clientId(client),
      `Company ${client}`,
      managerName(client % managerCount),
      categories[categoryOf(client)],
      Math.round(potential[client] / kopecksPerRouble),
    ]);
  }
  return throughJson({ name: "Clients", rows });
}

/** Sheets of the names deals refer to. */
export function nameSheets(): RawSheet[] {
  const kinds = (stage: number): string => (stage === wonStage ? "won" : stage === lostStage ? "lost" : "open");
  return [
    {
      name: "Stages",
      rows: [
        ["No", "Stage", "Kind"],
        ...Array.from({ length: stageCount }, (_, stage) => [stage + 1, stageName(stage), kinds(stage)]),
      ],
    },
    {
      name: "Managers",
      rows: [["Name"], ...Array.from({ length: managerCount }, (_, manager) => [managerName(manager)])],
    },
  ];
}

/** Cells reach the engine as JSON, from Office.js and from a worker: texts then are no longer shared. */
function throughJson(sheet: RawSheet): RawSheet {
  const rows: RawCell[][] = [];
  for (let start = 0; start < sheet.rows.length; start += 50_000) {
    for (const row of JSON.parse(JSON.stringify(sheet.rows.slice(start, start + 50_000)))) rows.push(row);
  }
  return { ...sheet, rows };
}

/** 31.12.2026 */
function dayText(day: number): string {
  const [year, month, date] = new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10).split("-");
  return `${date}.${month}.${year}`;
}

/** 1 234 567,89 ₽ with no-break spaces */
function moneyText(money: number): string {
  const [whole, fraction] = money.toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0")},${fraction}\u00a0₽`;
}

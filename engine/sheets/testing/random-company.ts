import { isoDay } from "../../ground/day.ts";
import type { RawSheet } from "../../input/raw-sheet.ts";

type Cell = string | number | null;

/** Numbers that look random and are the same for the same seed (mulberry32). */
function numbersOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const start = 45_300; // 2024-01-09
const end = 46_290; // 2026-09-25

/**
 * A small company with every defect the intake knows: blank and impossible days, text for money, unknown and ambiguous
 * references, repeated ids and rows, managers who left, clients of nobody, refunds, days to come.
 *
 * @param seed the same seed gives the same company
 */
export function randomCompany(seed: number): RawSheet[] {
  const next = numbersOf(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const chance = (share: number): boolean => next() < share;
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const day = (): Cell =>
    chance(0.04) ? pick(["31.09.2026", "", "soon", isoDay(end + 300), isoDay(20_000)]) : isoDay(between(start, end));
  const money = (): Cell =>
    chance(0.05) ? pick(["to be agreed", "", -50, 0, "1 200,50"]) : Math.round(next() * next() * 1e6) / 100;
  const many = <T>(count: number, row: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => row(at));

  const managers = many(between(0, 4), (at): Cell[] => [
    `M${at + 1}`,
    pick(["Ann", "Bob", "Eve", `Person ${at}`]),
    pick(["account", "territorial", "VIP", "supervisor", "head of sales", ""]),
    pick([1, 0.5, "", 1]),
    chance(0.2) ? "no" : "yes",
  ]);
  const manager = (): Cell => (chance(0.15) ? pick(["", "M99", "Ann"]) : (pick(managers)?.[0] ?? ""));
  const clients = many(between(1, 25), (at): Cell[] => [
    chance(0.03) ? "K1" : `K${at + 1}`,
    pick([`Client ${at}`, `Client ${at}`, "Alfa", `  client ${at} `]),
    pick(["client", "prospect", "former", "client", ""]),
    manager(),
    pick(["A", "B", "C", "", "?"]),
    money(),
    pick(["Food", "Paper", ""]),
    pick(["target", "assigned", "incoming", ""]),
    day(),
    pick(["exhibition", "internet", ""]),
  ]);
  const client = (): Cell => (chance(0.08) ? pick(["", "K999", "Alfa"]) : (pick(clients)?.[0] ?? ""));
  const stages = ["Lead", "Needs", "Proposal", "Contract", "Won", "Lost", "Unheard of", ""];
  const deals = many(between(0, 40), (at): Cell[] => {
    const stage = pick(stages);
    const isClosed = stage === "Won" || stage === "Lost";
    return [
      chance(0.03) ? "D1" : `D${at + 1}`,
      client(),
      manager(),
      stage,
      day(),
      isClosed && chance(0.9) ? day() : "",
      money(),
      isClosed ? "" : day(),
      pick([3, 4, 1, "", "x"]),
      pick([4, 2, ""]),
      isClosed ? "" : pick(["open", "", ""]),
    ];
  });
  const dealOf = (): Cell => pick(deals)?.[0] ?? "D1";
  const payments = many(between(0, 60), (): Cell[] => [client(), day(), money(), chance(0.1) ? manager() : ""]);
  const activities = many(between(0, 40), (): Cell[] => [
    client(),
    manager(),
    pick(["call", "letter", "away meeting", "??"]),
    pick(["planned", "done", "cancelled", "missed", ""]),
    day(),
    day(),
    pick([15, 30, "", "abc"]),
  ]);
  const log = many(between(0, 40), (): Cell[] => [dealOf(), pick(stages), day()]);
  const sheets: RawSheet[] = [];
  const add = (name: string, heading: readonly string[], rows: readonly Cell[][]): void => {
    if (rows.length > 0) sheets.push({ name, rows: [[...heading], ...rows] });
  };
  add("Managers", ["Manager ID", "Name", "Role", "FTE", "Active"], managers);
  add(
    "Clients",
    [
      "Client ID",
      "Client",
      "Status",
      "Manager ID",
      "Client potential",
      "Potential per year",
      "Industry",
      "Client class",
      "First enquiry",
      "Source",
    ],
    clients,
  );
  add(
    "Deals",
    [
      "Deal ID",
      "Client ID",
      "Manager ID",
      "Stage",
      "Opened",
      "Closed",
      "Amount",
      "Expected close",
      "Score 2.1",
      "Score 2.2",
      "Status",
    ],
    deals,
  );
  if (chance(0.8)) add("Payments", ["Client ID", "Date", "Amount", "Manager ID"], payments);
  if (chance(0.7))
    add("Activities", ["Client ID", "Manager ID", "Type", "Status", "Due", "Done", "Minutes"], activities);
  if (chance(0.6)) add("StageLog", ["Deal ID", "Stage", "Date"], log);
  if (chance(0.7))
    add(
      "Goals",
      ["Period", "Sales plan", "Share A", "Share B", "Share C"],
      [[pick(["2026", "2026", "2026-Q3"]), between(100, 99_999), 0.6, 0.3, 0.1]],
    );
  if (chance(0.5))
    add(
      "Market",
      ["Segment", "Capacity per year", "Companies"],
      [
        ["Food", between(1, 9) * 1e5, 90],
        ["Paper", "", 20],
      ],
    );
  return sheets;
}

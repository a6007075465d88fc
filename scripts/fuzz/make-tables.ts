import { tables, type RawCell, type RawSheet } from "../../engine/index.ts";
import type { FuzzCase } from "./fuzz-case.ts";
import { oddDays, oddNumbers, oddTexts } from "./odd-values.ts";
import type { Random } from "./random.ts";

type Spec = (typeof tables)[keyof typeof tables];
type ColumnSpec = { readonly type: string; readonly heading: { readonly en: string; readonly ru: string } };
const names = Object.keys(tables) as (keyof typeof tables)[];
const usual: readonly (keyof typeof tables)[] = [
  "Deals",
  "Clients",
  "Payments",
  "Managers",
  "Activities",
  "Goals",
  "Stages",
];

/** Random companies: some tables, most cells of their kind, some not, ids that meet each other. */
export function makeTables(random: Random): FuzzCase {
  const language = random.pick(["en", "ru"] as const);
  const chosen = new Set<keyof typeof tables>([random.pick(["Deals", "Clients", "Payments"])]);
  for (let more = random.below(7); more > 0; more--) chosen.add(random.pick(random.chance(0.6) ? usual : names));
  const oddness = random.pick([0, 0.02, 0.2]);
  const sheets = [...chosen].map((name) => sheetOf(name, language, oddness, random));
  return { kind: "tables", sheets, language };
}

function sheetOf(name: keyof typeof tables, language: "en" | "ru", oddness: number, random: Random): RawSheet {
  const spec: Spec = tables[name];
  const columns = Object.entries(spec.columns as Readonly<Record<string, ColumnSpec>>).filter(
    ([, { type }], place) => place < 3 || random.chance(type === "text" ? 0.3 : 0.6),
  );
  const headings = columns.map(([, { heading }]) =>
    random.chance(oddness / 4) ? random.pick(oddTexts) : heading[language],
  );
  if (random.chance(oddness)) headings.push(random.pick(oddTexts));
  const count = random.pick([0, 1, 2, 5, 12, 40]);
  const rows: RawCell[][] = Array.from({ length: count }, () =>
    columns.map(([key, { type }]) => cellOf(name, key, type, oddness, random)),
  );
  const title = random.chance(0.8) ? spec.name[language] : random.pick(oddTexts);
  return { name: title, rows: [headings, ...rows], ...(random.chance(0.5) ? { table: name } : {}) };
}

function cellOf(table: string, key: string, type: string, oddness: number, random: Random): RawCell {
  if (random.chance(oddness))
    return random.pick<RawCell>([...oddTexts, ...oddNumbers.filter(Number.isFinite), ...oddDays, null, true]);
  if (random.chance(0.1)) return null;
  switch (type) {
    case "date":
      return 45_658 + random.below(600);
    case "money":
      return random.pick([random.below(1000) * 100, random.below(1e6) / 100, random.below(1e9)]);
    case "share":
      return random.below(11) / 10;
    case "number":
    case "whole":
      return random.below(100);
    case "time":
      return random.below(48) / 48;
    case "flag":
      return random.pick(["yes", "no", "да", ""]);
    case "code":
      return random.pick(["A", "B", "C", "won", "open", "lost", "client", "prospect", "call", "meeting", 1, 2]);
    default:
      return wordOf(table, key, random);
  }
}

/** Few words of each kind, so that rows of one table name rows of another. */
function wordOf(table: string, key: string, random: Random): string {
  const number = random.below(8);
  if (/month|period/i.test(key))
    return random.pick(["2026", "2026-Q1", "2026-03", "2025-12", "2026-01-01..2026-06-30"]);
  if (/client/i.test(key) || (table === "Clients" && key === "name")) return `Client ${number}`;
  if (/manager|owner|author|who/i.test(key) || (table === "Managers" && key === "name")) return `Manager ${number % 4}`;
  if (/deal/i.test(key)) return `D${number}`;
  if (/stage/i.test(key)) return random.pick(["New", "Proposal", "Won", "Lost", "Новая", "Выиграна"]);
  return `${key} ${number}`;
}

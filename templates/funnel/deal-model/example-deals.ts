import { sampleTables } from "../../sample/sample-tables.ts";
import type { SampleRow, SampleTables } from "../../sample/sample-row.ts";

export interface ExampleDeals {
  readonly deals: readonly SampleRow<"Deals">[];
  readonly log: readonly SampleRow<"StageLog">[];
  readonly managers: readonly SampleRow<"Managers">[];
  readonly stages: readonly SampleRow<"Stages">[];
  readonly goals: readonly SampleRow<"Goals">[];
  readonly channels: readonly SampleRow<"Channels">[];
}

/** A few people of the sample company with some of their deals of this year: example rows of a ready-made workbook. */
export function exampleDeals(
  managers: readonly string[],
  counts: { open: number; won: number; lost: number },
): ExampleDeals {
  const sample = sampleTables();
  const people = (sample.Managers ?? []).filter(({ managerId }) => managers.includes(String(managerId)));
  const names = new Set(people.map(({ name }) => nameOf(name)));
  const own = (sample.Deals ?? []).filter(({ managerId }) => names.has(nameOf(managerId)));
  const of = (status: string, count: number) =>
    evenly(
      own.filter((deal) => deal.status === status && isRecent(deal, status, sample)),
      count,
    );
  const won = of("won", counts.won);
  // Half of the open deals are with clients that have bought, so that categories have something to say.
  const buyers = new Set(won.map(({ clientId }) => nameOf(clientId)));
  const again = own
    .filter((deal) => deal.status === "open" && Number(deal.amount) > 0 && buyers.has(nameOf(deal.clientId)))
    .slice(0, Math.floor(counts.open / 2));
  const others = of("open", counts.open).filter((deal) => !again.includes(deal));
  const open = [...again, ...others.slice(0, counts.open - again.length)];
  const deals = [...won, ...of("lost", counts.lost), ...open].sort((a, b) => Number(a.openDate) - Number(b.openDate));
  const ids = new Set(open.slice(0, logged).map(({ dealId }) => dealId));
  return {
    deals,
    log: (sample.StageLog ?? []).filter(({ dealId }) => ids.has(dealId)),
    managers: people,
    stages: sample.Stages ?? [],
    goals: sample.Goals ?? [],
    channels: sample.Channels ?? [],
  };
}

const year = 365;
/** Deals whose way through the stages is shown. */
const logged = 12;

function isRecent({ closeDate, amount }: SampleRow<"Deals">, status: string, { Deals = [] }: SampleTables): boolean {
  if (!(Number(amount) > 0)) return status === "lost";
  const last = Deals.reduce((latest, deal) => Math.max(latest, Number(deal.closeDate) || 0), 0);
  return status === "open" || Number(closeDate) > last - year / 2;
}

/** So many of the rows, at equal distances. */
function evenly<T>(rows: readonly T[], count: number): T[] {
  return Array.from(
    { length: Math.min(count, rows.length) },
    (_, place) => rows[Math.floor((place * rows.length) / count)],
  );
}

function nameOf(cell: unknown): string {
  return typeof cell === "object" && cell !== null ? (cell as { readonly en: string }).en : String(cell);
}

import { text, type Day } from "./engine-parts.ts";
import type { SampleCell, SampleTables } from "./sample-row.ts";

/** A deliberate fault of the sample: the sheet of issues has something to show. */
export interface SampleFault {
  readonly table: keyof SampleTables;
  /** Place of the row. */
  readonly place: number;
  readonly key: string;
  readonly cell: SampleCell;
}

/** The five cells a person got wrong, each another way. */
function sampleFaults({ Deals = [], Payments = [], Activities = [] }: SampleTables): readonly SampleFault[] {
  const lost = Deals.findIndex(({ status, closeDate }) => status === "lost" && Number(closeDate) > 46_100);
  const closed = Number(Deals[lost].closeDate);
  return [
    { table: "Deals", place: 641, key: "clientId", cell: text("Nordelia Trial LLC", "ООО «Норделия Проба»") },
    { table: "Deals", place: lost, key: "closeDate", cell: yearBefore(closed) },
    {
      table: "Deals",
      place: Deals.findLastIndex(({ status }) => status === "open"),
      key: "amount",
      cell: text("to be agreed", "по договорённости"),
    },
    { table: "Payments", place: Payments.length - 40, key: "date", cell: "31.09.2026" },
    {
      table: "Activities",
      place: Activities.length - 3_000,
      key: "managerId",
      cell: text("Peter Oakley", "Озеров Пётр"),
    },
  ];
}

/** January's usual slip of the hand. */
function yearBefore(day: Day): Day {
  return day - 365;
}

/** The tables with the faults put in. */
export function addFaults(tables: SampleTables): SampleTables {
  const faulty: Record<string, readonly object[]> = { ...tables };
  for (const { table, place, key, cell } of sampleFaults(tables)) {
    faulty[table] = faulty[table].map((row, at) => (at === place ? { ...row, [key]: cell } : row));
  }
  return faulty;
}

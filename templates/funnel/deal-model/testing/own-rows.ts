import { dayOf } from "../../../../engine/index.ts";
import type { SampleRow } from "../../../sample/sample-row.ts";

/** Rows of a company that is not the example: what a person pastes. Figures follow one another without a pattern. */
const first = dayOf(2025, 7, 1);
const last = dayOf(2026, 6, 30);
const people = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn"];

export const ownManagers: readonly SampleRow<"Managers">[] = [
  { name: "Chief", role: "head" },
  ...people.map((name, place): SampleRow<"Managers"> => ({
    name,
    role: place === 0 ? "VIP" : "regional",
    active: place !== 5,
    fte: place === 2 ? 0.5 : 1,
    ramp: place === 3 ? 0.7 : undefined,
  })),
];

const names = ["Lead", "Needs", "Offer", "Meeting", "Bargaining", "Contract"];

/** Out of order on the sheet, as somebody may have pasted them. */
export const ownStages: readonly SampleRow<"Stages">[] = [
  ...names.map((nameEn, place): SampleRow<"Stages"> => ({
    order: place + 1,
    code: `S${place + 1}`,
    nameEn,
    kind: "open",
    conversion: 0.6 + place * 0.05,
  })),
  { order: 8, code: "S8", nameEn: "Delivered", kind: "post" },
  { order: 7, code: "S7", nameEn: "Sold", kind: "won" },
  { order: 9, code: "S9", nameEn: "Refused", kind: "lost" },
];

/** A number from 0 to below `size` that looks random. */
function scatter(row: number, salt: number, size: number): number {
  return ((row + 1) * 7919 + salt * 104_729 + (row % 13) * (salt + 7) * 31) % size;
}

export function ownDeals(count: number): SampleRow<"Deals">[] {
  return Array.from({ length: count }, (_, row) => {
    const openDate = first + scatter(row, 1, 330);
    const status = ["won", "lost", "open", "won", "open", "lost", "won"][scatter(row, 2, 7)];
    const closed = Math.min(last, openDate + 5 + scatter(row, 3, 90));
    const ownStage = scatter(row, 4, 6) + 1;
    const stage = {
      won: row % 2 === 0 ? "Sold" : "S8",
      lost: row % 3 === 0 ? "S9" : `S${ownStage}`,
      open: `S${ownStage}`,
    }[status];
    return {
      dealId: `D${row + 1}`,
      clientId: `Client ${scatter(row, 5, 311)}`,
      managerId: row % 40 === 0 ? undefined : people[scatter(row, 6, people.length)],
      status,
      stage,
      openDate,
      closeDate: status === "open" ? undefined : closed,
      amount: 1000 + scatter(row, 7, 9973) * 17 + row / 100,
      probability: status === "open" && row % 3 === 0 ? 0.35 : undefined,
      forecastClose: status === "open" && row % 4 !== 0 ? last - 30 + scatter(row, 8, 240) : undefined,
    };
  });
}

export function ownLog(deals: number, count: number): SampleRow<"StageLog">[] {
  return Array.from({ length: count }, (_, row) => {
    const deal = row % deals;
    return {
      dealId: `D${deal + 1}`,
      date: first + scatter(deal, 1, 330) + scatter(row, 9, 20),
      stage: `S${scatter(row, 10, 6) + 1}`,
    };
  });
}

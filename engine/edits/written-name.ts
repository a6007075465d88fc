import type { InputTables } from "../input/read-input.ts";

type Tables = Pick<InputTables, "Deals" | "Managers">;

/** How another sheet names a deal: by its code, else its title; "" where it has neither. */
export function writtenDeal({ Deals: { dealId, title } }: Tables, deal: number): string {
  return dealId.words[dealId.codes[deal]] ?? title.words[title.codes[deal]] ?? "";
}

/** How another sheet names a person: by the code, else the name. */
export function writtenManager({ Managers: { managerId, name } }: Tables, manager: number): string {
  return managerId.words[managerId.codes[manager]] ?? name.words[name.codes[manager]] ?? "";
}

import type { TextColumn } from "../input/column-spec.ts";
import type { InputTables } from "../input/read-input.ts";

/** How the history names the rows of other tables, so that the next build finds them wherever they stand then. */
export interface HistoryKeys {
  client(row: number): string | undefined;
  manager(row: number): string | undefined;
  stage(row: number): string | undefined;
  deal(row: number): string | undefined;
}

type Tables = Pick<InputTables, "Clients" | "Managers" | "Stages" | "Deals">;

/** A row without a code goes by its name; a deal has its code or is not kept. */
export function historyKeys({ Clients, Managers, Stages, Deals }: Tables): HistoryKeys {
  const first =
    (...columns: readonly TextColumn[]) =>
    (row: number): string | undefined =>
      columns.map(({ codes, words }) => words[codes[row]]).find((word) => word !== undefined);
  return {
    client: first(Clients.clientId, Clients.name),
    manager: first(Managers.managerId, Managers.name),
    stage: first(Stages.code, Stages.nameEn, Stages.nameRu),
    deal: first(Deals.dealId),
  };
}

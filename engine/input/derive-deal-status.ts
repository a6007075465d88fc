import { text } from "../ground/text.ts";
import type { Issue } from "../ground/issue.ts";
import { codeNumber } from "./lists.ts";
import type { RawTable } from "./raw-table.ts";
import { makeColumn } from "./read-table.ts";
import type { TableSpecs } from "./recognise-sheets.ts";

const open = codeNumber("dealStatus", "open");
const won = codeNumber("dealStatus", "won");
const lost = codeNumber("dealStatus", "lost");

/**
 * Gives deals without a status one, by the kind of their stage: won and after sale are won, lost is lost, any other
 * and none at all is open. Refs are resolved.
 */
export function deriveDealStatus(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs, issues: Issue[]): void {
  const deals = tables.get("Deals");
  if (!deals || deals.rowCount === 0) return;
  let status = deals.columns.get("status");
  if (!status) deals.columns.set("status", (status = makeColumn(specs.Deals.columns.status, deals.rowCount, false)));
  const stage = deals.columns.get("stage")?.values;
  const byStage = Array.from(tables.get("Stages")?.columns.get("kind")?.values ?? [], statusOfKind);
  let derived = 0;
  const isArchived = archivedAsLost(deals);
  for (let row = 0; row < deals.rowCount; row++) {
    if (status.values[row] >= 0) continue;
    const ofStage = (stage && byStage[stage[row]]) ?? open;
    status.values[row] = ofStage === open && isArchived(row) ? lost : ofStage;
    derived++;
  }
  if (derived > 0) issues.push(statusDerived(derived, deals));
}

/** A deal that was switched off for a reason, or with no chance left, is lost, though it keeps its stage. */
function archivedAsLost({ columns }: RawTable): (row: number) => boolean {
  const active = columns.get("active")?.values;
  const reason = columns.get("lossReason")?.values;
  const chance = columns.get("probability")?.values;
  return (row) => active?.[row] === 0 && ((reason?.[row] ?? -1) >= 0 || chance?.[row] === 0);
}

function statusOfKind(kind: number): number {
  if (kind === codeNumber("stageKind", "lost")) return lost;
  return kind === codeNumber("stageKind", "won") || kind === codeNumber("stageKind", "post") ? won : open;
}

function statusDerived(count: number, { sources }: RawTable): Issue {
  const message = text("no status: taken from the stage of the deal", "нет статуса: взят по этапу сделки");
  const { sheet, file } = sources[0];
  return { level: "notice", code: "STATUS_DERIVED", table: "Deals", sheet, file, message, count };
}

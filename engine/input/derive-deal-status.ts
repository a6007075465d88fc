import { text } from "../ground/text.ts";
import type { Issue } from "../ground/issue.ts";
import { codeNumber } from "./lists.ts";
import type { RawTable } from "./raw-table.ts";
import { makeColumn } from "./make-column.ts";
import type { TableSpecs } from "./column-spec.ts";

const open = codeNumber("dealStatus", "open");
const won = codeNumber("dealStatus", "won");
const lost = codeNumber("dealStatus", "lost");
const unknown = -1;

/**
 * Gives deals without a status one, by the kind of their stage: won and after sale are won, lost is lost, any other is
 * open. A deal without a known stage too stays without a status (AM-78), unless the list has neither column: then every
 * deal is open. Refs are resolved.
 */
export function deriveDealStatus(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs, issues: Issue[]): void {
  const deals = tables.get("Deals");
  if (!deals || deals.rowCount === 0) return;
  let status = deals.columns.get("status");
  if (!status) deals.columns.set("status", (status = makeColumn(specs.Deals.columns.status, deals.rowCount, false)));
  const stage = deals.columns.get("stage")?.values;
  const byStage = Array.from(tables.get("Stages")?.columns.get("kind")?.values ?? [], statusOfKind);
  let derived = 0;
  let unclear = 0;
  const otherwise = deals.found.has("stage") || deals.found.has("status") ? unknown : open;
  const isArchived = archivedAsLost(deals);
  for (let row = 0; row < deals.rowCount; row++) {
    if (status.values[row] >= 0) continue;
    const ofStage = (stage && byStage[stage[row]]) ?? otherwise;
    status.values[row] = ofStage !== won && isArchived(row) ? lost : ofStage;
    if (status.values[row] === unknown) unclear++;
    else derived++;
  }
  if (derived > 0) issues.push(statusDerived(derived, deals));
  if (unclear > 0) issues.push(stageUnknown(unclear, deals));
  const kinds = tables.get("Stages")?.columns.get("kind")?.values ?? new Int8Array(0);
  const hasWonStage = kinds.some((kind) => statusOfKind(kind) === won);
  if (!hasWonStage && !status.values.includes(won)) issues.push(nothingWon(tables, deals));
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

/** AM-78: such deals are out of open, won and expected on every sheet; their money is told in the account of money. */
function stageUnknown(count: number, { sources }: RawTable): Issue {
  const message = text(
    "a deal without a known stage and status: it counts neither as open nor as won",
    "у сделки нет ни известного этапа, ни статуса: она не считается ни открытой, ни выигранной",
  );
  const { sheet, file } = sources[0];
  return { level: "warning", code: "STAGE_UNKNOWN", table: "Deals", sheet, file, message, count };
}

/** AM-78: where no stage counts as won nothing is ever sold; one of the words that were seen may mean it. */
function nothingWon(tables: ReadonlyMap<string, RawTable>, { sources }: RawTable): Issue {
  const found = (tables.get("Stages")?.columns.get("code")?.list?.words ?? []).slice(0, 20).join(", ");
  const message = text(
    `no stage counts as won, so nothing is sold; stages seen: ${found || "none"}. Say which one is won on the sheet Stages, column Kind`,
    `ни один этап не считается выигрышем, поэтому продаж нет; встретились этапы: ${found || "нет"}. Укажите выигрыш на листе «Этапы», столбец «Вид»`,
  );
  const { sheet, file } = sources[0];
  return { level: "warning", code: "NO_WON_STAGE", table: "Deals", sheet, file, found, message, count: 1 };
}

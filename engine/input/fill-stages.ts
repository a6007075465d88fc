import { codeNumber } from "./lists.ts";
import type { RawColumn, RawTable } from "./raw-table.ts";
import { makeColumn } from "./make-column.ts";
import type { TableSpecs } from "./column-spec.ts";
import { understandStage } from "./understand-stage.ts";

/** A list of stages is often names only: then the rows give the order, and the words of a name its phase and kind. */
export function fillStages(stages: RawTable | undefined, specs: TableSpecs): void {
  if (!stages) return;
  const columnOf = (key: string): RawColumn => {
    const column = stages.columns.get(key) ?? makeColumn(specs.Stages.columns[key], stages.rowCount, false);
    stages.columns.set(key, column);
    return column;
  };
  const names = ["nameEn", "nameRu", "code"].flatMap((key) => stages.columns.get(key) ?? []);
  const [order, phase, kind] = ["order", "phase", "kind"].map(columnOf);
  for (let row = 0; row < stages.rowCount; row++) {
    const known = names.flatMap(({ values, list }) => understandStage(list?.words[values[row]] ?? "") ?? [])[0];
    if (Number.isNaN(order.values[row])) order.values[row] = row + 1;
    if (phase.values[row] < 0) phase.values[row] = codeNumber("stagePhase", known?.words.phase ?? "early");
    if (kind.values[row] < 0) kind.values[row] = codeNumber("stageKind", known?.words.kind ?? "open");
  }
}

import { headings } from "./headings.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import type { RawTable } from "./raw-table.ts";
import type { StageOrder } from "./stages-from-deals.ts";
import { findCode } from "./word-list.ts";

const numberHeadings: ReadonlySet<string> = new Set(
  headings`
    stage no, stage no., stage number, stage order, stage index, stage position, stage sequence, stage sort order,
    № этапа, Номер этапа, Порядок этапа, № стадии, Номер стадии, Порядок стадии, Порядковый номер этапа`.map(
    normaliseHeading,
  ),
);

/** What the deals and the stage log say of the order of stages (AM-78): a column that numbers them, the usual succession. */
export function stageOrder(tables: ReadonlyMap<string, RawTable>): StageOrder {
  return { number: numbersBeside(tables.get("Deals")), passed: succession(tables.get("StageLog")) };
}

/** Numbers of stages in a column of the deals beside their names. */
function numbersBeside(deals: RawTable | undefined): StageOrder["number"] {
  const numbers = new Map<string, number>();
  for (const { sheet, headings: shown, places, source } of deals?.parts ?? []) {
    const column = shown.findIndex((heading) => numberHeadings.has(heading));
    const stage = places.get("stage")?.column;
    if (column < 0 || stage === undefined) continue;
    for (const cells of sheet.rows.slice(source.headingRow)) {
      const number = Number(cells[column] ?? Number.NaN);
      const name = String(cells[stage] ?? "").trim();
      if (name !== "" && cells[column] !== "" && !numbers.has(name)) numbers.set(name, number);
    }
  }
  return numbers.size === 0 ? undefined : (name) => numbers.get(name) ?? Number.NaN;
}

/** Stages stand the earlier, the more of the others they usually come before. */
function succession(log: RawTable | undefined): StageOrder["passed"] {
  const [deal, date, stage] = ["dealId", "date", "stage"].map((key) => log?.columns.get(key));
  if (!log || log.rowCount === 0 || !deal || !date || !stage?.list) return undefined;
  const { words } = stage.list;
  const rows = Array.from({ length: log.rowCount }, (_, row) => row).filter(
    (row) => deal.values[row] >= 0 && stage.values[row] >= 0 && !Number.isNaN(date.values[row]),
  );
  rows.sort((a, b) => deal.values[a] - deal.values[b] || date.values[a] - date.values[b] || a - b);
  const before = words.map(() => new Float64Array(words.length));
  for (let from = 0; from < rows.length; from++) {
    for (let to = from + 1; to < rows.length && deal.values[rows[to]] === deal.values[rows[from]]; to++)
      before[stage.values[rows[from]]][stage.values[rows[to]]]++;
  }
  const wins = before.map((ofStage, one) => ofStage.filter((count, other) => count > before[other][one]).length);
  const { list } = stage;
  return (name) => {
    const code = findCode(list, name);
    return code < 0 ? Number.NaN : words.length - wins[code];
  };
}

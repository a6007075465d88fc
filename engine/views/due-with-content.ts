import { documentRegister } from "../documents/register.ts";
import { say, type Language } from "../ground/text.ts";
import type { Day } from "../ground/units.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { describeDueDocuments } from "../sheets/documents/describe-due-documents.ts";
import type { Block, CellValue, Kind, ResultSheet } from "../sheets/result-sheet.ts";

/** What is due on a day: the sheets worth making, and by document how many and how many have nothing to say. */
export interface DueSheets {
  /** The list first, then the documents that have content. */
  readonly sheets: readonly ResultSheet[];
  readonly documents: readonly { readonly id: string; readonly name: string; readonly count: number; readonly empty: number }[]; // prettier-ignore
}

/**
 * The documents due on a day, without those that say nothing: no figure above zero, no row of words.
 *
 * @see CALC-29
 */
export function dueWithContent(plan: SalesPlan, language: Language, day: Day = plan.asOf): DueSheets {
  const [list, ...documents] = describeDueDocuments(plan, language, day);
  const counted = new Map<string, { count: number; empty: number }>();
  const kept = documents.filter((sheet) => {
    const id = sheet.id.slice(0, 4);
    const found = counted.get(id) ?? { count: 0, empty: 0 };
    const hasContent = sheet.blocks.some(saysSomething);
    counted.set(id, { count: found.count + (hasContent ? 1 : 0), empty: found.empty + (hasContent ? 0 : 1) });
    return hasContent;
  });
  return {
    sheets: [list, ...kept],
    documents: Array.from(counted, ([id, found]) => {
      const entry = documentRegister.find((one) => one.id === id);
      return { id, name: entry ? say(entry.name, language) : "", ...found };
    }),
  };
}

const notFigures: ReadonlySet<Kind> = new Set(["text", "date", "month", "time", "flag"]);

/** Rows of words, or a figure that is not zero; forms and tables of blanks to fill say nothing. */
function saysSomething(block: Block): boolean {
  if (block.type === "form") return block.fields.some(({ kind, value }) => isFigure(kind, value));
  if (block.type !== "table" || block.rowCount === 0) return false;
  const figures = block.columns.filter(({ kind, owner }) => owner === undefined && !notFigures.has(kind));
  const values = figures.flatMap((column) => Array.from(column.values, (value) => [column.kind, value] as const));
  const known = values.filter(([, value]) => typeof value === "number");
  return known.length === 0 || known.some(([kind, value]) => isFigure(kind, value));
}

function isFigure(kind: Kind, value: CellValue): boolean {
  return !notFigures.has(kind) && typeof value === "number" && value !== 0;
}

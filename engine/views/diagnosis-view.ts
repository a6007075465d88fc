import type { SalesPlan } from "../plan/sales-plan.ts";
import type { Link, Mark, SheetColumn, TableBlock } from "../sheets/result-sheet.ts";
import { sheetContext, type SheetContext } from "../sheets/sheet-context.ts";
import { layerFindings } from "../sheets/system/layer-findings.ts";
import { layersTable, metricsTable, nextTable, pathTable } from "../sheets/system/layer-tables.ts";
import { rowLink } from "../sheets/row-names.ts";
import { cellAddress } from "../ground/address.ts";
import type { Share } from "../ground/units.ts";
import type { Language } from "../ground/text.ts";
import { textsOf } from "./column-cells.ts";

/** A layer of the sales system, in words. */
export interface LayerLine {
  readonly layer: number;
  readonly name: string;
  readonly state: string;
  readonly mark?: Mark;
  readonly gate: string;
  /** NaN where nobody keeps it. */
  readonly built: Share;
  readonly tasks: string;
  readonly results: string;
  readonly effort: string;
  /** The layer to work on. */
  readonly isAnswer: boolean;
}

/** A figure by which a layer is managed. */
export interface MetricLine {
  readonly layer: number;
  readonly name: string;
  readonly fact: string;
  readonly target: string;
  readonly periodTarget: string;
  readonly state: string;
  readonly mark?: Mark;
  /** Of the goal by the day; NaN is not known. */
  readonly done: Share;
}

export interface PathLine {
  readonly question: string;
  readonly layer: string;
  readonly finding: string;
  readonly outcome: string;
}

/** Something still to be done and ticked. */
export interface LayerTodo {
  readonly layer: number;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  /** The row to tick, where there is one. */
  readonly place?: Link;
}

/** Where the sales system is out of order: what R-17 says. */
export interface DiagnosisView {
  /** What to do first, then what supports it. */
  readonly findings: readonly string[];
  readonly limits: readonly string[];
  readonly isHealthy: boolean;
  readonly layers: readonly LayerLine[];
  readonly metrics: readonly MetricLine[];
  readonly path: readonly PathLine[];
  readonly todo: readonly LayerTodo[];
  /** Somebody ticks what is built. */
  readonly isKept: boolean;
  /** The built sheet Layers, where the workbook has it. */
  readonly sheet?: Link;
  /** The sheet to tick on: the programme of the layers, else the sheet of their items. */
  readonly ticks?: Link;
}

/**
 * The five layers, the way the diagnosis went and what to do next.
 *
 * @see CALC-22, CALC-23
 */
export function diagnosisView(plan: SalesPlan, language: Language): DiagnosisView {
  const context = sheetContext(plan, language);
  const { layers } = plan.system;
  const [finding, limits] = layerFindings(context);
  return {
    findings: finding.type === "note" ? finding.lines : [],
    limits: limits?.type === "note" ? limits.lines : [],
    isHealthy: layers.diagnosis.layer === 0,
    layers: rowsOf(context, layersTable(context), ({ text, number, mark }, row) => ({
      layer: number("layer", row),
      name: text("name", row),
      state: text("state", row),
      mark: mark("state", row),
      gate: text("gate", row),
      built: number("built", row),
      tasks: text("tasksDone", row),
      results: text("resultsDone", row),
      effort: text("effort", row),
      isAnswer: layers.diagnosis.layer === number("layer", row),
    })),
    metrics: rowsOf(context, metricsTable(context), ({ text, number, mark }, row) => ({
      layer: number("layer", row),
      name: text("metric", row),
      fact: text("fact", row),
      target: text("target", row),
      periodTarget: text("periodTarget", row),
      state: text("state", row),
      mark: mark("state", row),
      done: number("done", row),
    })),
    path: rowsOf(context, pathTable(context), ({ text }, row) => ({
      question: text("question", row),
      layer: text("layer", row),
      finding: text("finding", row),
      outcome: text("outcome", row),
    })),
    todo: nextTable(context).flatMap((table) =>
      rowsOf(context, table, ({ text, number }, row) => ({
        layer: number("layer", row),
        code: text("code", row),
        name: text("item", row),
        kind: text("kind", row),
        place: rowToTick(plan, text("code", row)),
      })),
    ),
    isKept: layers.kept,
    sheet: standing(plan, "R-17"),
    ticks: standing(plan, "P-LAY") ?? itemsSheet(plan),
  };
}

interface Cells {
  text(key: string, row: number): string;
  number(key: string, row: number): number;
  mark(key: string, row: number): Mark | undefined;
}

function rowsOf<Row>(context: SheetContext, table: object, of: (cells: Cells, row: number) => Row): Row[] {
  const { columns, rowCount } = table as TableBlock;
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const markOf = ({ marks }: SheetColumn, row: number) => (typeof marks === "string" ? marks : marks?.[row]);
  const cells: Cells = {
    text: textsOf(context, columns),
    number: (key, row) => Number(byKey.get(key)?.values[row] ?? Number.NaN),
    mark: (key, row) => markOf(byKey.get(key)!, row),
  };
  return Array.from({ length: rowCount }, (_, row) => of(cells, row));
}

/** A sheet of an earlier build, as it stands in the workbook. */
function standing({ input }: SalesPlan, id: string): Link | undefined {
  const sheet = input.earlier.find(({ owned }) => owned === id);
  return sheet && { sheet: sheet.name };
}

function itemsSheet({ input }: SalesPlan): Link | undefined {
  const [source] = input.tables.LayerItems.sources;
  return source && { sheet: source.sheet };
}

/** The row of an item on the programme's sheet, else on the sheet of items. */
function rowToTick({ input }: SalesPlan, code: string): Link | undefined {
  const programme = input.earlier.find(({ owned }) => owned === "P-LAY");
  const row = programme?.rows.findIndex((cells) => cells.some((cell) => cell === code)) ?? -1;
  if (programme && row >= 0) return { sheet: programme.name, cell: cellAddress(row, 0) };
  const { LayerItems } = input.tables;
  const { codes, words } = LayerItems.requirementId;
  const item = Array.from(codes).findIndex((one) => words[one] === code);
  return item < 0 ? undefined : rowLink(LayerItems, item);
}

import type { PlanWorkbook, RawSheet, SheetEdits } from "../../engine/index.ts";
import type { HostProblem, InsertedFormula, SelectedRange, WorkbookHost, WorkOptions } from "../workbook-host.ts";

/** A workbook of plain data for tests of the pane: it remembers what was asked of it. */
export interface FakeHost extends WorkbookHost {
  sheets: RawSheet[];
  readonly written: PlanWorkbook[];
  readonly shown: string[];
  readonly formulas: string[];
  readonly settingCells: Map<string, string | number | boolean>;
  readonly memory: Map<string, unknown>;
  selected: SelectedRange;
  /** Cells written to people's own sheets, the last edit last. */
  readonly edited: SheetEdits[];
  /** What the next formula meets. */
  inTheWay: readonly string[];
  /** The next call of a method of this name fails so. */
  fail?: { readonly method: keyof WorkbookHost; readonly problem: HostProblem };
  /** Happens in the middle of a write. */
  whileWriting?: () => void;
  /** As if people had changed cells. */
  touch(): void;
}

export function fakeHost(sheets: RawSheet[]): FakeHost {
  const listeners = new Set<() => void>();
  const meets = (method: keyof WorkbookHost): void => {
    if (host.fail?.method !== method) return;
    const { problem } = host.fail;
    host.fail = undefined;
    throw problem;
  };
  const host: FakeHost = {
    sheets,
    written: [],
    shown: [],
    formulas: [],
    edited: [],
    settingCells: new Map(),
    memory: new Map(),
    selected: { sheet: "Deals", address: "A1", reference: "Deals!A1", values: [[""]], rowCount: 1, columnCount: 1 },
    inTheWay: [],
    touch: () => listeners.forEach((listener) => listener()),
    async readSheets() {
      meets("readSheets");
      return host.sheets;
    },
    async writePlan(workbook: PlanWorkbook, { signal }: WorkOptions = {}) {
      meets("writePlan");
      await Promise.resolve();
      host.whileWriting?.();
      if (signal?.aborted) throw hostProblem({ cancelled: true });
      host.written.push(workbook);
      const written = workbook.sheets.flatMap((sheet) => (sheet.type === "result" ? [sheet.sheet] : []));
      const made = workbook.sheets.flatMap((sheet) => (sheet.type === "input" && !sheet.source ? [sheet] : []));
      const rowsOf = ({ rowCount, columnCount, cellAt }: (typeof made)[number]) =>
        Array.from({ length: rowCount }, (_, row) =>
          Array.from({ length: columnCount }, (_, column) => cellAt(row, column)),
        );
      host.sheets = [...host.sheets, ...made.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }))];
      return {
        sheets: written.map(({ id, name }) => ({ id, name, added: true })),
        inputSheets: made.map(({ name }) => name),
      };
    },
    canUndo: () => host.written.length > 0,
    async undoLastBuild() {
      meets("undoLastBuild");
      return host.written.pop() !== undefined;
    },
    async selectCell({ sheet, cell }) {
      meets("selectCell");
      host.shown.push(cell ? `${sheet}!${cell}` : sheet);
      return true;
    },
    async selection() {
      meets("selection");
      return host.selected;
    },
    async readRange(reference) {
      return reference === host.selected.reference || reference === host.selected.address ? host.selected : undefined;
    },
    async insertFormula(formula): Promise<InsertedFormula> {
      meets("insertFormula");
      if (host.inTheWay.length > 0) return { done: false, sheet: "Deals", occupied: host.inTheWay };
      host.formulas.push(formula);
      return { done: true, sheet: "Deals", address: "H2" };
    },
    readSetting: async (key) => host.settingCells.get(key),
    async writeSetting(key, value) {
      meets("writeSetting");
      if (!host.settingCells.has(key)) return false;
      host.settingCells.set(key, value);
      return true;
    },
    async writeCells(edits) {
      meets("writeCells");
      host.edited.push(edits);
      const { expected } = edits;
      const before = (one: SheetEdits["edits"][number]) =>
        expected.find(({ sheet, cell }) => sheet === one.sheet && cell === one.cell)?.value ?? null;
      return { edits: edits.edits.map((one) => ({ ...one, value: before(one) })), expected: edits.edits };
    },
    async remember(key, value) {
      meets("remember");
      host.memory.set(key, value);
    },
    recall: async (key) => host.memory.get(key),
    async onChange(listener) {
      const hear = (): void => listener({});
      listeners.add(hear);
      return async () => void listeners.delete(hear);
    },
  };
  return host;
}

export function hostProblem(parts: Partial<HostProblem> = {}): HostProblem {
  return Object.assign(new Error("refused"), {
    cancelled: false,
    text: { en: "A cell is being edited.", ru: "Сейчас редактируется ячейка." },
    whatToDo: { en: "Press Enter and try again.", ru: "Нажмите Enter и повторите." },
    details: "InvalidOperationInCellEditMode",
    ...parts,
    name: "HostProblem" as const,
  });
}

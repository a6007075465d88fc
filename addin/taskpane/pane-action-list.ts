import type { DocumentRequest, PlanFilter, RowsRequest, SheetEdits } from "../../engine/index.ts";
import type { CellPlace } from "../workbook-host.ts";
import type { Insertion, TextFile } from "../worker/insert-jobs.ts";
import type { Answer, ViewJob, ViewRequest } from "../worker/jobs.ts";
import type { Screen } from "./pane-state.ts";

/** All a user can do in the pane. Every one ends well or in a problem that is shown; none throws. */
export interface PaneActions {
  show(screen: Screen): void;
  switchLanguage(): void;
  read(): Promise<void>;
  insertSample(): Promise<void>;
  /**
   * Choices of the mapping, by name: a heading for "Deals.amount", a table for "sheet.Orders"; undefined: let the planner
   * choose. Kept in the workbook; the sheets are read again.
   */
  choose(choices: Readonly<Record<string, string | undefined>>): Promise<void>;
  /** `written` is what the cell holds, `typed` what the engine reads. */
  changeSetting(key: string, written: string | number | boolean, typed: string): Promise<void>;
  /** The same, and the sheets are read again: an answer to what the reading asked. */
  settle(key: string, written: string | number | boolean, typed: string): Promise<void>;
  preview(): Promise<void>;
  listSheets(): Promise<void>;
  /** Ids of the result sheets that are built; remembered in the workbook. */
  chooseSheets(ids: readonly string[]): Promise<void>;
  /** Ids of result sheets; without them all. */
  build(wanted?: readonly string[]): Promise<void>;
  undo(): Promise<void>;
  goTo(place: CellPlace): Promise<void>;
  /** What a screen shows of the plan; undefined where nothing can be planned. */
  view<J extends ViewJob>(job: J, request: ViewRequest<J>): Promise<Answer<J> | undefined>;
  /** Writes to people's own sheets; the answer puts it back, undefined: it was refused. */
  edit(edits: SheetEdits): Promise<SheetEdits | undefined>;
  /** Whose day is looked at; remembered in the workbook. */
  chooseManager(manager: string): Promise<void>;
  /** The rows behind a figure, with a way back. */
  openRows(rows: RowsRequest): void;
  /** The card of a client, with a way back. */
  openClient(client: string): void;
  /** The search over clients, deals and people, with a way back. */
  openSearch(): void;
  searchFor(search: string): void;
  /** To the screen a detail was opened from. */
  back(): void;
  /** Narrows the first page and lists. */
  filterBy(filter: PlanFilter): void;
  /** Opens the screen of one deal, by its key. */
  openDeal(deal: string | undefined): void;
  /** Sheets beside the result sheets: documents, programmes, the questionnaire, the frozen plan. */
  insert(wanted: Insertion): Promise<void>;
  takeBackInserted(): Promise<void>;
  /** A document as a .docx file; undefined: it cannot be made, and why is shown. */
  makeText(document: DocumentRequest): Promise<TextFile["file"]>;
  cancel(): void;
  dismiss(): void;
  notify(notice: string): void;
  /** Runs something of a screen; what it throws is shown. */
  attempt<T>(job: () => Promise<T>): Promise<T | undefined>;
  /** Starts and ends the life of the pane. */
  start(): Promise<void>;
  stop(): void;
}

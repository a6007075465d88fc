import type {
  ClientView,
  SearchView,
  CellEdit,
  CellValue,
  ContactChange,
  DayView,
  DealChoice,
  DealView,
  DiagnosisView,
  EditAnswer,
  FigureRows,
  FormField,
  GoalAnswer,
  GoalEntry,
  InputMoney,
  Issue,
  Language,
  OpenQuestion,
  Levers,
  PlanFilter,
  PlanWorkbook,
  RawSheet,
  ResultView,
  ReviewEntry,
  RowsRequest,
  ScenarioChoice,
  ScenarioEntry,
  StepEntry,
  Text,
  WhatIfView,
  WhyView,
} from "../../engine/index.ts";
import type { InsertJobs } from "./insert-jobs.ts";
import type { PlanRequest } from "./plan-request.ts";

/** A column that an input table may have. */
export interface ColumnSummary {
  readonly key: string;
  readonly name: Text;
  readonly help?: Text;
  readonly required: boolean;
}

/** A heading of a sheet and what was taken for. */
export interface HeadingSummary {
  readonly heading: string;
  /** A1 address of the heading. */
  readonly cell: string;
  /** The first values below it, no two alike. */
  readonly samples: readonly SampleValue[];
  /** The column of the table that is read from it. */
  readonly column?: ColumnSummary;
  /** Named by the user or by the column's own heading; others are worth a look. */
  readonly sure: boolean;
}

/** A cell as it stands; a day as a `Day`. */
export interface SampleValue {
  readonly value: string | number | boolean;
  readonly isDay: boolean;
}

/** How one sheet of the workbook was read. */
export interface SheetSummary {
  readonly sheet: string;
  /** The table it is, or is said to be; "-" where it is not to be used, "" where it looks like none. */
  readonly table: string;
  /** False where it was not read: it is none, or has not the headings of the table it is said to be. */
  readonly isRead: boolean;
  readonly rows: number;
  /** Every heading of the sheet, in its order: what a column may be read from. */
  readonly headings: readonly HeadingSummary[];
  /** Columns of the table that no heading was taken for. */
  readonly missing: readonly ColumnSummary[];
}

/** A table that a sheet may be. */
export interface TableSummary {
  readonly table: string;
  readonly name: Text;
  readonly columns: readonly ColumnSummary[];
}

/** What the pane knows of the input: small and plain, unlike the tables themselves, which stay with the engine. */
export interface InputSummary {
  readonly sheets: readonly SheetSummary[];
  /** Sheets that are no input table. */
  readonly others: readonly SheetSummary[];
  /** Every table there is, those most people have first. */
  readonly tables: readonly TableSummary[];
  readonly issues: readonly Issue[];
  /** Value of each setting as `readSetting` gives it; periods by their label. */
  readonly settings: Readonly<Record<string, SettingCell>>;
  /** What is to be sold is given for some period. */
  readonly hasGoals: boolean;
  /** There are clients or deals. */
  readonly canPlan: boolean;
}

export type SettingCell = string | number | boolean | null;

/** One group of headline figures: a form of R-00. */
export interface FigureGroup {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}

export interface PlanFigures {
  readonly asOf: string;
  readonly period: string;
  readonly currency: string;
  readonly moneyDecimals: number;
  readonly groups: readonly FigureGroup[];
}

/** A result sheet that can be built. */
export interface SheetTitle {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Rows of its tables. */
  readonly rows: number;
  /** It would say only what it lacks. */
  readonly empty: boolean;
}

export interface ReadRequest {
  readonly sheets: readonly RawSheet[];
  readonly mapping: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly language: Language;
}

/** What the engine does for the pane: request and answer of each job. */
export interface Jobs extends InsertJobs {
  readonly read: { readonly request: ReadRequest; readonly answer: InputSummary };
  readonly figures: { readonly request: PlanRequest; readonly answer: PlanFigures };
  /** The first page of the plan, of everybody or of one seller. */
  readonly result: { readonly request: PlanRequest & { readonly filter: PlanFilter }; readonly answer: ResultView };
  /** The rows behind a figure. */
  readonly rows: {
    readonly request: PlanRequest & { readonly rows: RowsRequest; readonly filter: PlanFilter };
    readonly answer: FigureRows;
  };
  readonly titles: { readonly request: PlanRequest; readonly answer: readonly SheetTitle[] };
  readonly build: {
    /** Without `wanted`: every result sheet. */
    readonly request: PlanRequest & { readonly wanted?: readonly string[] };
    readonly answer: { readonly workbook: PlanWorkbook; readonly figures: PlanFigures };
  };
  /** Cells that were written on sheets that were read: as if they were read again. */
  readonly amend: { readonly request: { readonly cells: readonly CellEdit[] }; readonly answer: InputSummary };
  /** Where the money that was read goes, and what people can settle: without a plan, so that it comes at once. */
  readonly money: {
    readonly request: PlanRequest;
    readonly answer: InputMoney & { readonly questions: readonly OpenQuestion[] };
  };
  /** Every problem, those too that only the calculation finds: the same as on the sheet Issues. */
  readonly problems: { readonly request: PlanRequest; readonly answer: readonly Issue[] };
  readonly day: { readonly request: PlanRequest & { readonly manager?: string }; readonly answer: DayView };
  /** What a click on the schedule writes; `activity` is a row of Activities. */
  readonly editContact: {
    readonly request: PlanRequest & { readonly activity: number; readonly change: ContactChange };
    readonly answer: EditAnswer;
  };
  readonly deals: { readonly request: PlanRequest; readonly answer: readonly DealChoice[] };
  /** Undefined: no deal has the key (any more). */
  readonly deal: {
    readonly request: PlanRequest & { readonly key: string };
    readonly answer: { readonly view?: DealView };
  };
  readonly newGoal: { readonly request: PlanRequest & { readonly entry: GoalEntry }; readonly answer: GoalAnswer };
  /** What the plan comes to when levers are moved. */
  readonly whatIf: { readonly request: PlanRequest & { readonly levers: Levers }; readonly answer: WhatIfView };
  readonly search: { readonly request: PlanRequest & { readonly search: string }; readonly answer: SearchView };
  /** Undefined: no client has the key (any more). */
  readonly client: {
    readonly request: PlanRequest & { readonly key: string };
    readonly answer: { readonly view?: ClientView };
  };
  readonly why: { readonly request: PlanRequest; readonly answer: WhyView };
  readonly scenarios: { readonly request: PlanRequest; readonly answer: readonly ScenarioChoice[] };
  readonly newScenario: {
    readonly request: PlanRequest & { readonly entry: ScenarioEntry };
    readonly answer: GoalAnswer;
  };
  readonly newReview: { readonly request: PlanRequest & { readonly entry: ReviewEntry }; readonly answer: EditAnswer };
  readonly newStep: { readonly request: PlanRequest & { readonly entry: StepEntry }; readonly answer: EditAnswer };
  readonly diagnosis: { readonly request: PlanRequest; readonly answer: DiagnosisView };
  readonly sample: { readonly request: { readonly language: Language }; readonly answer: PlanWorkbook };
}

export type JobName = keyof Jobs;
export type Request<J extends JobName> = Jobs[J]["request"];
export type Answer<J extends JobName> = Jobs[J]["answer"];

/** Jobs that tell a screen something of the plan, and what they want to know beside it. */
export type ViewJob =
  | "money"
  | "problems"
  | "result"
  | "rows"
  | "whatIf"
  | "why"
  | "due"
  | "search"
  | "client"
  | "scenarios"
  | "newScenario"
  | "day"
  | "editContact"
  | "deals"
  | "deal"
  | "newGoal"
  | "newReview"
  | "newStep"
  | "diagnosis"
  | "insertions";
export type ViewRequest<J extends ViewJob> = Omit<Request<J>, keyof PlanRequest>;

/** Called between the steps of a job; in the pane's own thread it lets the page draw. */
export type ReportStep = (step: Text, done: number, total: number) => Promise<void>;

/** Values of headline figures by "group.field": what is remembered of a build. */
export type FigureValues = Readonly<Record<string, CellValue>>;

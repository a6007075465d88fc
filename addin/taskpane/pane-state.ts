import type { Language, PlanFilter, RowsRequest, Text } from "../../engine/index.ts";
import type { WorkProgress, WrittenPlan } from "../workbook-host.ts";
import type { FigureValues, InputSummary, PlanFigures, SheetTitle } from "../worker/jobs.ts";

/** The way through the pane, in its order; the others are open at any time. */
export const steps = ["data", "assumptions", "build", "result"] as const;
/** Work of every day with the plan. */
export const works = ["today", "deal", "why", "whatIf", "diagnosis", "insert"] as const;
/** Opened from another screen, with a way back to it. */
export type Detail = "rows" | "client" | "search";
export type Screen = (typeof steps)[number] | (typeof works)[number] | "functions" | "help" | Detail;

/** One of the way, not one of those beside it. */
export function isStep(screen: Screen): boolean {
  return (steps as readonly Screen[]).includes(screen);
}

/** What went wrong and what to do about it. */
export interface Problem {
  readonly text: Text;
  readonly whatToDo: Text;
  readonly details: string;
}

/** What the workbook remembers of a build. */
export interface RememberedBuild {
  readonly figures: FigureValues;
  readonly sheets: WrittenPlan["sheets"];
}

export interface PaneState {
  readonly screen: Screen;
  readonly language: Language;
  /** Long work that runs now, and how far it has come. */
  readonly work?: { readonly title: Text; readonly progress?: WorkProgress };
  readonly problem?: Problem;
  /** For the live region: the last thing that happened. */
  readonly notice?: string;
  readonly input?: InputSummary;
  /** The workbook was changed after it was read. */
  readonly stale: boolean;
  /** Headings chosen by the user, by "Table.column"; remembered in the workbook. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Settings changed in the pane, as a user writes them. */
  readonly settings: Readonly<Record<string, string>>;
  /** Those that have no cell yet: they are written with the next build. */
  readonly waiting: Readonly<Record<string, string>>;
  readonly figures?: PlanFigures;
  readonly titles?: readonly SheetTitle[];
  /** Ids of the sheets people build; undefined: they have not chosen yet. Remembered in the workbook. */
  readonly chosenSheets?: readonly string[];
  /** What the workbook remembers: of the last build, and of the one before. */
  readonly built?: RememberedBuild;
  readonly before?: RememberedBuild;
  /** Whose day Today shows, by name; remembered in the workbook. */
  readonly manager?: string;
  /** Key of the deal that Deal shows. */
  readonly deal?: string;
  /** What lists and the first page are narrowed to. */
  readonly filter: PlanFilter;
  /** Key of the client whose card is shown. */
  readonly client?: string;
  /** What was looked for last. */
  readonly search: string;
  /** The rows that the screen of rows shows. */
  readonly rows?: RowsRequest;
  /** Screens that were left for a detail, the last one last. */
  readonly trail: readonly Screen[];
  /** Sheets inserted last, by their tabs. */
  readonly inserted?: readonly string[];
  /** The person stopped long work: nothing starts by itself until something is pressed. */
  readonly paused: boolean;
  /** A build was made since the pane was opened. */
  readonly builtNow: boolean;
}

/** A change of the state is a plain value, or made of the state it changes. */
export type PaneChange = Partial<PaneState> | ((state: PaneState) => Partial<PaneState>);

/** The state a pane opens with. */
export function firstState(language: Language, screen: Screen): PaneState {
  return {
    screen,
    language,
    filter: {},
    trail: [],
    search: "",
    stale: false,
    paused: false,
    mapping: {},
    settings: {},
    waiting: {},
    builtNow: false,
  };
}

import { addMonths } from "../ground/day.ts";
import { sellers } from "../goals/sellers.ts";
import type { Issue } from "../ground/issue.ts";
import { codeNumber } from "../input/lists.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { programme, programmeItem } from "../programmes/index.ts";
import { newcomers as newcomerProgramme } from "../programmes/newcomers.ts";
import type { Programme, ProgrammeItem } from "../programmes/programme.ts";
import type { Day, Share } from "../ground/units.ts";
import type { Technique } from "../words/system/technique-words.ts";
import { dueDates } from "./due-dates.ts";
import { onboarding } from "./onboarding.ts";
import { suggestTechniques } from "./suggest-techniques.ts";
import { systemIssue } from "./system-issue.ts";

/** Where an item of training stands. `Undated`: nobody said by when. */
export const TrainingState = { Overdue: 0, Today: 1, Ahead: 2, Undated: 3, Done: 4 } as const;

/** One item one person has to do. */
export interface TrainingStep {
  /** Row of Managers. */
  readonly manager: number;
  readonly item: ProgrammeItem;
  /** 1, 2, 3 of an item that comes several times. */
  readonly turn: number;
  readonly due: Day;
  /** NaN is not done. */
  readonly done: Day;
  readonly mark: string;
  /** A code of `TrainingState`. */
  readonly state: number;
}

/** How far a programme, or a person, has come. */
export interface TrainingProgress {
  readonly steps: number;
  readonly done: number;
  readonly overdue: number;
  /** Done ÷ all; NaN without steps. */
  readonly share: Share;
}

/** How a person could sell best. */
export interface TechniqueAdvice {
  /** Row of Managers; VIP managers first: they are talked to first. */
  readonly manager: number;
  readonly strengths: string;
  /** What the person has chosen, as on the sheet Managers. */
  readonly chosen: string;
  /** The first is the one to take; empty: a talk is needed. */
  readonly suggested: readonly Technique[];
  readonly isNewcomer: boolean;
}

/** Who learns what by when. */
export interface TrainingPlan {
  /** Rows of Managers on probation, or whose programme stands in the log. */
  readonly newcomers: readonly number[];
  /** Last day of each newcomer's probation; NaN is not known. */
  readonly probationEnds: readonly Day[];
  /** Newcomers' steps by person and day, then the training of the others by day. */
  readonly steps: readonly TrainingStep[];
  readonly programmes: readonly { readonly programme: Programme; readonly progress: TrainingProgress }[];
  readonly techniques: readonly TechniqueAdvice[];
  /** The weekly clipping stands in the log of somebody. */
  readonly isClippingKept: boolean;
  readonly logged: number;
  readonly issues: readonly Issue[];
}

const clipping = "TR-INT-4";
const vip = codeNumber("managerRole", "VIP");

/** @see CALC-30, D-034 to D-082 */
export function planTraining(frame: PlanFrame): TrainingPlan {
  const { input, asOf } = frame;
  const { Managers, TrainingLog } = input.tables;
  const log = readLog(frame);
  const months = input.settings.probationMonths;
  const selling = sellers(Managers);
  const inLog = new Set(log.filter(({ code }) => code.startsWith("TR-NEW-")).map(({ manager }) => manager));
  const endOf = (manager: number): Day => addMonths(Managers.hiredOn[manager], months);
  const newcomers = selling.filter((manager) => endOf(manager) >= asOf || inLog.has(manager));
  const steps = [
    ...newcomers.flatMap((manager) => newcomerSteps(frame, manager, log)),
    ...ongoingSteps(frame, selling, log),
  ];
  return {
    newcomers,
    probationEnds: newcomers.map(endOf),
    steps,
    programmes: ["TR-NEW", "TR-INT", "TR-EXT", "TR-IND"].flatMap((code) => {
      const found = programme(code);
      const own = steps.filter(({ item }) => item.code.startsWith(`${code}-`));
      return found ? [{ programme: found, progress: progressOf(own) }] : [];
    }),
    techniques: techniqueAdvice(frame, selling, newcomers),
    isClippingKept: log.some(({ code }) => code === clipping),
    logged: TrainingLog.rowCount,
    issues: logIssues(frame, log),
  };
}

interface LogRow {
  readonly row: number;
  readonly manager: number;
  /** "TR-NEW-01"; "" where blank. */
  readonly code: string;
  readonly due: Day;
  /** A day after the run's is a promise, not done. */
  readonly done: Day;
  readonly mark: string;
}

function readLog({ input, asOf }: PlanFrame): LogRow[] {
  const { rowCount, managerId, programmeCode, dueDate, doneDate, mark } = input.tables.TrainingLog;
  return Array.from({ length: rowCount }, (_, row) => ({
    row,
    manager: managerId[row],
    code: (programmeCode.words[programmeCode.codes[row]] ?? "").trim().toUpperCase(),
    due: dueDate[row],
    done: doneDate[row] <= asOf ? doneDate[row] : Number.NaN,
    mark: mark.words[mark.codes[row]] ?? "",
  })).filter(({ manager }) => manager >= 0);
}

/** The talks are answered in turn: the second row done in the log is the second talk. */
function newcomerSteps(frame: PlanFrame, manager: number, log: readonly LogRow[]): TrainingStep[] {
  const { input, asOf, calendar } = frame;
  const { probationMonths } = input.settings;
  const own = log.filter((row) => row.manager === manager);
  const steps = onboarding(newcomerProgramme.items, input.tables.Managers.hiredOn[manager], {
    calendar,
    probationMonths,
  });
  return steps
    .map(({ item, turn, due }) => {
      const done = own
        .filter((row) => row.code === item.code && Number.isFinite(row.done))
        .sort((one, other) => one.done - other.done)[turn - 1] as LogRow | undefined;
      return stepOf(manager, item, turn, due, done?.done ?? Number.NaN, done?.mark ?? "", asOf);
    })
    .sort((one, other) => one.due - other.due || 0 || (one.item.code < other.item.code ? -1 : 1));
}

/** What the log plans for those at work, and the weekly clipping of each seller. */
function ongoingSteps(frame: PlanFrame, selling: readonly number[], log: readonly LogRow[]): TrainingStep[] {
  const { asOf } = frame;
  const steps = log.flatMap((row) => {
    const item = programmeItem(row.code);
    if (item === undefined || !/^TR-(EXT|INT|IND)-/.test(row.code) || row.code === clipping) return [];
    return [stepOf(row.manager, item, 1, row.due, row.done, row.mark, asOf)];
  });
  return [...steps, ...clippingSteps(frame, selling, log)].sort(
    (one, other) => (one.due || Infinity) - (other.due || Infinity) || one.manager - other.manager || 0,
  );
}

/** An article a week for each seller; a row of the log answers its week. Nothing is expected where nobody logs them. */
function clippingSteps(
  { input, asOf, calendar }: PlanFrame,
  selling: readonly number[],
  log: readonly LogRow[],
): TrainingStep[] {
  const item = programmeItem(clipping);
  const rows = log.filter(({ code }) => code === clipping);
  if (item === undefined || rows.length === 0) return [];
  const week = (day: Day): number => Math.floor((day - 2) / 7);
  const weeks = dueDates("WEEKLY", asOf - 7 * input.settings.reportWeeksBack, asOf + 6, calendar);
  return Array.from(weeks.due).flatMap((due, at) =>
    Number.isNaN(due)
      ? []
      : selling
          .filter((manager) => !(due < input.tables.Managers.hiredOn[manager]))
          .map((manager) => {
            const inWeek = rows.filter((row) => row.manager === manager && week(row.due) === week(weeks.nominal[at]));
            const read = inWeek.find((row) => Number.isFinite(row.done));
            return stepOf(manager, item, 1, due, read?.done ?? Number.NaN, read?.mark ?? "", asOf);
          }),
  );
}

function stepOf(
  manager: number,
  item: ProgrammeItem,
  turn: number,
  due: Day,
  done: Day,
  mark: string,
  asOf: Day,
): TrainingStep {
  return { manager, item, turn, due, done, mark, state: stateOf(due, done, asOf) };
}

function stateOf(due: Day, done: Day, asOf: Day): number {
  if (Number.isFinite(done)) return TrainingState.Done;
  if (Number.isNaN(due)) return TrainingState.Undated;
  if (due < asOf) return TrainingState.Overdue;
  return due === asOf ? TrainingState.Today : TrainingState.Ahead;
}

/** Done and overdue among the steps. */
export function progressOf(steps: readonly TrainingStep[]): TrainingProgress {
  const count = (state: number): number => steps.filter((step) => step.state === state).length;
  const done = count(TrainingState.Done);
  return {
    steps: steps.length,
    done,
    overdue: count(TrainingState.Overdue),
    share: steps.length === 0 ? Number.NaN : done / steps.length,
  };
}

function techniqueAdvice(
  { input }: PlanFrame,
  selling: readonly number[],
  newcomers: readonly number[],
): TechniqueAdvice[] {
  const { role, strengths, technique } = input.tables.Managers;
  return [...selling]
    .sort((one, other) => Number(role[other] === vip) - Number(role[one] === vip) || one - other)
    .map((manager) => {
      const words = strengths.words[strengths.codes[manager]] ?? "";
      const isNewcomer = newcomers.includes(manager);
      return {
        manager,
        strengths: words,
        chosen: technique.words[technique.codes[manager]] ?? "",
        suggested: suggestTechniques(words, isNewcomer),
        isNewcomer,
      };
    });
}

function logIssues({ input }: PlanFrame, log: readonly LogRow[]): Issue[] {
  const unknown = log.filter(({ code }) => code !== "" && programmeItem(code) === undefined);
  return systemIssue(
    input,
    "TRAINING_UNKNOWN",
    { table: "TrainingLog", rows: unknown.map(({ row }) => row), column: "programmeCode" },
    { found: unknown.at(0)?.code ?? "" },
  );
}

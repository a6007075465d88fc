import type { Issue } from "../ground/issue.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { goalsNotes, type GoalsNote } from "../words/goals/goals-words.ts";
import { goalsSheetWords as words } from "../words/goals/goals-sheet-words.ts";
import { noteMessage } from "../words/note-message.ts";
import { text } from "../ground/text.ts";
import type { Money } from "../ground/units.ts";
import type { PeriodGoal } from "./period-goal.ts";
import type { ManagerPlans } from "./plan-managers.ts";
import type { MarketPlan } from "./plan-market.ts";
import type { RequiredPipeline } from "./required-pipeline.ts";
import type { Goals } from "./set-goals.ts";

interface GoalResults {
  readonly goal: PeriodGoal;
  readonly goals: Goals;
  readonly managers: ManagerPlans;
  /** Rows of Managers in the order of the plans. */
  readonly rows: readonly number[];
  /** Money of months in which nobody is at work. */
  readonly unshared: Money;
  readonly pipeline: RequiredPipeline;
  readonly market: MarketPlan;
}

/** What the calculations of goals found, as issues; the same sentence about the same person or segment once. */
export function goalIssues(frame: PlanFrame, results: GoalResults): Issue[] {
  const { Managers } = frame.input.tables;
  const person = (place: number) => Managers.name.words[Managers.name.codes[results.rows[place]]];
  if (results.goal.rows.length === 0) return [...periodIssues(frame, results.goal), ...marketIssues(frame, results)];
  const { moneyUnit } = frame.input;
  const { channel } = frame.input.tables.Channels;
  const named = (note: GoalsNote): GoalsNote =>
    note.code === "CHANNEL_DEVIATION" && note.row !== undefined
      ? { ...note, values: { ...note.values, channel: channel.words[channel.codes[note.row]] } }
      : note;
  const { unshared } = results;
  const nobody: GoalsNote[] = unshared > 0 ? [{ code: "NOBODY_AT_WORK", values: { money: { money: unshared } } }] : [];
  const issues = [
    ...nobody.map((note) => issueOf(note, "Managers", moneyUnit)),
    ...results.goals.notes.map((note) => issueOf(note, "Goals", moneyUnit)),
    ...results.managers.notes.map((note) => issueOf(named(note), "Managers", moneyUnit, aboutOf(note, person))),
    // Whether leads are in time is told by the need of R-12 (CALC-44).
    ...results.pipeline.notes
      .filter(({ code }) => code !== "TOO_LATE")
      .map((note) => issueOf(note, "Deals", moneyUnit)),
    ...periodIssues(frame, results.goal),
    ...marketIssues(frame, results),
  ];
  return [...new Map(issues.map((issue) => [issue.message.en, issue])).values()];
}

/** Notes of one manager carry the manager's place; those of a channel carry the channel's. */
function aboutOf({ code, row }: GoalsNote, person: (place: number) => string): string | undefined {
  return row === undefined || code === "CHANNEL_DEVIATION" ? undefined : person(row);
}

function marketIssues({ input }: PlanFrame, { market }: GoalResults): Issue[] {
  return market.shares.notes.map((note) =>
    issueOf(note, "Market", input.moneyUnit, note.row === undefined ? undefined : market.names[note.row]),
  );
}

function issueOf(note: GoalsNote, table: string, unit: PlanFrame["input"]["moneyUnit"], about?: string): Issue {
  const { level, message } = goalsNotes[note.code];
  return { level, code: note.code, table, message: noteMessage(message, note.values, unit, about), count: 1 };
}

function periodIssues({ input, period }: PlanFrame, goal: PeriodGoal): Issue[] {
  const { rows, missingDays, partial, conflicts, twice } = goal;
  const { Goals } = input.tables;
  const nameOf = (row: number): string => Goals.period.words[Goals.period.codes[row]];
  const issue = (level: Issue["level"], code: string, message: Issue["message"], count = 1): Issue => ({
    level,
    code,
    table: "Goals",
    message,
    count,
  });
  const issues: Issue[] = [];
  if (Goals.rowCount > 0 && rows.length === 0) {
    issues.push(issue("warning", "GOAL_PERIOD_MISSING", fill(words.noRowOfPeriod, { label: period.label })));
  }
  if (rows.length > 0 && missingDays > 0) {
    issues.push(
      issue("warning", "GOAL_PERIOD_GAPS", fill(words.periodGaps, { label: period.label, days: missingDays })),
    );
  }
  if (partial.length > 0) {
    const names = partial.map(nameOf).join(", ");
    issues.push(issue("notice", "GOAL_PERIOD_PARTIAL", fill(words.periodPartial, { names }), partial.length));
  }
  for (const { row, plan, finer } of conflicts) {
    const values = { period: nameOf(row), plan: { money: plan }, finer: { money: finer } };
    const message = noteMessage(words.goalConflict, values, input.moneyUnit);
    issues.push({ ...issue("warning", "GOAL_CONFLICT", message), row: Goals.sheetRow[row] });
  }
  if (twice.length > 0) {
    const names = [...new Set(twice.map(nameOf))].join(", ");
    issues.push({
      ...issue("warning", "GOAL_TWICE", fill(words.goalTwice, { names }), twice.length),
      row: Goals.sheetRow[twice[0]],
    });
  }
  return issues;
}

function fill(message: Issue["message"], values: Readonly<Record<string, string | number>>): Issue["message"] {
  const put = (said: string) => said.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
  return text(put(message.en), put(message.ru));
}

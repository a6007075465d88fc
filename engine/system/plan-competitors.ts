import type { ClientPlan } from "../clients/plan-clients.ts";
import { lastOfMonth, monthIndex } from "../ground/day.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { WorkingCalendar } from "../ground/working-calendar.ts";
import type { Issue } from "../ground/issue.ts";
import { codeNumber } from "../input/lists.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day, Money, Share } from "../ground/units.ts";
import { compareCriteria, ComparisonSide } from "./compare-criteria.ts";
import { joiningDifficulty } from "./joining-difficulty.ts";
import { positioningOf, type Positioning } from "./positioning.ts";

export type Difficulty = "easy" | "medium" | "hard";

/** One competitor: how we compare, what to say, when to study it next. */
export interface StudiedCompetitor {
  /** Row of Competitors. */
  readonly competitor: number;
  /** Clients it serves now, and the money they could bring us a year. */
  readonly clients: number;
  readonly potential: Money;
  /** Rows of Comparison of the kind advantage, and their sides (`ComparisonSide`). */
  readonly criteria: readonly number[];
  readonly sides: Int8Array;
  readonly difficulty: Share;
  /** Rows of Comparison that tell something of it: a mark of theirs, or a fact (D-113). */
  readonly collected: number;
  /** Undefined without criteria. */
  readonly level?: Difficulty;
  readonly positioning: Positioning;
  /** NaN is never. */
  readonly lastStudied: Day;
  /** Last working day of the month after; a competitor never studied is due this month. */
  readonly nextStudy: Day;
}

export interface CompetitorPlan {
  readonly competitors: readonly StudiedCompetitor[];
  /** The day all of them are studied together: the first that any is due, not before the day of the run; NaN for none. */
  readonly nextStudy: Day;
  readonly issues: readonly Issue[];
}

const shortcoming = codeNumber("comparisonKind", "shortcoming");

/** @see CALC-36, D-108 to D-124, D-230 to D-232 */
export function planCompetitors(frame: PlanFrame, clients: ClientPlan): CompetitorPlan {
  const { input, asOf, calendar } = frame;
  const { Competitors, Comparison } = input.tables;
  const served = servedBy(frame, clients);
  const competitors = Array.from({ length: Competitors.rowCount }, (_, competitor) => {
    const rows = [...Comparison.competitorId.keys()].filter((row) => Comparison.competitorId[row] === competitor);
    const criteria = rows.filter((row) => Comparison.kind[row] !== shortcoming);
    const sides = compareCriteria(marks(Comparison.ours, criteria), marks(Comparison.theirs, criteria));
    const difficulty = joiningDifficulty(
      marks(Comparison.ours, criteria),
      marks(Comparison.theirs, criteria),
      marks(Comparison.weight, criteria),
    );
    const lastStudied = Competitors.lastStudied[competitor];
    return {
      ...{ competitor, criteria, sides, difficulty, lastStudied },
      ...served(competitor),
      collected: rows.filter((row) => Comparison.theirs[row] >= 0 || Comparison.fact.codes[row] >= 0).length,
      level: levelOf(difficulty, input.settings),
      positioning: positioningOf(Comparison, rows, input.settings.uniqueAdvantages),
      nextStudy: nextStudyOf(lastStudied, asOf, calendar),
    };
  });
  return { competitors, nextStudy: togetherOn(competitors, asOf, calendar), issues: [] };
}

function marks(column: Float64Array, rows: readonly number[]): Float64Array {
  return mapColumn(Float64Array, rows, (row) => column[row]);
}

function levelOf(difficulty: Share, { joinHard, joinEasy }: PlanFrame["input"]["settings"]): Difficulty | undefined {
  if (Number.isNaN(difficulty)) return undefined;
  if (difficulty >= joinHard) return "hard";
  return difficulty < joinEasy ? "easy" : "medium";
}

function servedBy({ input }: PlanFrame, { potential }: ClientPlan) {
  const { supplierId } = input.tables.Clients;
  return (competitor: number): Pick<StudiedCompetitor, "clients" | "potential"> => {
    const rows = [...supplierId.keys()].filter((row) => supplierId[row] === competitor);
    return {
      clients: rows.length,
      potential: rows.reduce((sum, row) => sum + (potential.effective[row] || 0), 0),
    };
  };
}

/** Months are counted from the month of the last study; who was never studied is due in the month of the day. */
function nextStudyOf(lastStudied: Day, asOf: Day, calendar: WorkingCalendar): Day {
  const month = Number.isNaN(lastStudied) ? monthIndex(asOf) : monthIndex(lastStudied) + 1;
  return lastWorkday(month, calendar);
}

function togetherOn(competitors: readonly StudiedCompetitor[], asOf: Day, calendar: WorkingCalendar): Day {
  if (competitors.length === 0) return Number.NaN;
  const first = Math.min(...competitors.map(({ nextStudy }) => nextStudy));
  if (first >= asOf) return first;
  const thisMonth = lastWorkday(monthIndex(asOf), calendar);
  return thisMonth >= asOf ? thisMonth : lastWorkday(monthIndex(asOf) + 1, calendar);
}

function lastWorkday(month: number, calendar: WorkingCalendar): Day {
  return calendar.addWorkdays(lastOfMonth(month) + 1, -1);
}

/** Strengths, common ground and weaknesses of a competitor's comparison. */
export function countSides({ sides }: Pick<StudiedCompetitor, "sides">): Record<keyof typeof ComparisonSide, number> {
  const count = (side: number): number => sides.filter((one) => one === side).length;
  return {
    Weakness: count(ComparisonSide.Weakness),
    Common: count(ComparisonSide.Common),
    Strength: count(ComparisonSide.Strength),
  };
}

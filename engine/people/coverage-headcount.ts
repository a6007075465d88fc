import { ceilTolerant, floorTolerant } from "../ground/round.ts";
import type { Hours, Share } from "../ground/units.ts";
import type { Failure } from "../words/note.ts";
import type { PeopleNote } from "../words/people/people-words.ts";

const usualSpeeds: readonly number[] = [0.5, 1, 1.5, 2, 3];
/** Rows of the year-by-year table at most: a slip of the pen in `years` must not fill the sheet. */
const mostYears = 30;

export interface CoverageInput {
  /** Prospects to work through. */
  readonly universe: number;
  /** Share of them to work through. */
  readonly coverTarget: Share;
  /** Years to do it in. */
  readonly years: number;
  readonly hoursPerProspect: Hours;
  /** Hours a year of one manager (A of CALC-09). */
  readonly available: Hours;
  /** Worked prospects that become clients. */
  readonly acquisitionConversion: Share;
  /** Hours a year one new client takes afterwards. */
  readonly serviceHours: Hours;
  /** Share of them a client won during a year takes in that year; half when not said. */
  readonly firstYearShare?: Share;
  /** FTE of the existing base (CALC-09). */
  readonly baseFte: number;
  /** Others win the clients than serve them: two roundings instead of one. */
  readonly splitRoles: boolean;
  /** People at hand, for the way back: how many years they take. */
  readonly people: number;
  readonly speeds?: readonly number[];
}

/** The market worked through in so many years. */
export interface CoverageSpeed {
  readonly years: number;
  readonly hoursPerYear: Hours;
  readonly fte: number;
  readonly headcount: number;
  readonly newClientsPerYear: number;
  /** With the existing base. */
  readonly totalHeadcount: number;
}

/** One year of the plan; the last is the first after the market is worked through (30 years at most). */
export interface CoverageYear {
  readonly year: number;
  readonly newClients: number;
  /** New clients of this year are served a part of it (`firstYearShare`). */
  readonly serviceHours: Hours;
  readonly serviceFte: number;
  readonly coverageFte: number;
  readonly baseFte: number;
  readonly totalFte: number;
  readonly totalHeadcount: number;
}

export interface CoverageHeadcount extends CoverageSpeed {
  /** Years the `people` at hand take; NaN without people. */
  readonly yearsOfPeople: number;
  readonly speeds: readonly CoverageSpeed[];
  readonly byYear: readonly CoverageYear[];
  readonly failure?: Failure;
  readonly notes: readonly PeopleNote[];
}

/**
 * How many people work through the market in so many years, and in how many years the people at hand do it.
 *
 * @returns figures are NaN with a `failure`: NUM for a share outside 0 to 1 or a negative market, DIV0 for no years or no hours
 * @see CALC-10, AM-03
 * @example 6000 prospects × 0.7833 h in 2 years ÷ 1089.6 → 2.157 → 3 people; 3 people → 1.438 years
 */
export function coverageHeadcount(input: CoverageInput): CoverageHeadcount {
  const notes = notesOf(input);
  const usable = notes.length > 0 || input.universe < 0 ? { ...input, universe: NaN } : input;
  const speed = speedOf(usable, usable.years);
  const speeds = (usable.speeds ?? usualSpeeds).map((years) => speedOf(usable, years));
  const yearsOfPeople = coverageYears(usable, usable.people);
  const byYear = Number.isNaN(speed.fte) ? [] : yearsOf(usable, speed);
  const failure = failureOf(input, usable);
  return { ...speed, yearsOfPeople, speeds, byYear, ...(failure && { failure }), notes };
}

/**
 * Years that so many people (whole or not) take to work through the market: the way back from people to speed.
 *
 * @returns NaN without people or hours
 * @see CALC-10
 * @example coverageYears({ universe: 6000, coverTarget: 1, hoursPerProspect: 47 / 60, available: 1089.6 }, 3) // 1.438
 */
export function coverageYears(
  input: Pick<CoverageInput, "universe" | "coverTarget" | "hoursPerProspect" | "available">,
  people: number,
): number {
  return divide(workOf(input), people, input.available);
}

function speedOf(input: CoverageInput, years: number): CoverageSpeed {
  const fte = divide(workOf(input), years, input.available);
  const newClientsPerYear = divide(input.universe * input.coverTarget * input.acquisitionConversion, years, 1);
  return {
    years,
    hoursPerYear: divide(workOf(input), years, 1),
    fte,
    headcount: ceilTolerant(fte),
    newClientsPerYear,
    totalHeadcount: wholePeople(input.baseFte, fte, input.splitRoles),
  };
}

function workOf({
  universe,
  coverTarget,
  hoursPerProspect,
}: Pick<CoverageInput, "universe" | "coverTarget" | "hoursPerProspect">) {
  return universe === 0 ? 0 : universe * coverTarget * hoursPerProspect;
}

/** Excel's #DIV/0! is NaN here, also for a divisor below zero. */
function divide(value: number, first: number, second: number): number {
  return first > 0 && second > 0 ? value / (first * second) : NaN;
}

function wholePeople(serving: number, winning: number, splitRoles: boolean): number {
  return splitRoles ? ceilTolerant(serving) + ceilTolerant(winning) : ceilTolerant(serving + winning);
}

/** A last year that is not whole brings its part of the new clients; its people are needed all the same while it runs. */
function yearsOf(input: CoverageInput, speed: CoverageSpeed): CoverageYear[] {
  const { years, fte, newClientsPerYear } = speed;
  const whole = floorTolerant(years);
  const count = ceilTolerant(years) + 1;
  let served = 0;
  return Array.from({ length: Math.min(count, mostYears) }, (_, place) => {
    const part = place < whole ? 1 : place < count - 1 ? years - whole : 0;
    const newClients = newClientsPerYear * part;
    const serviceHours = (served + newClients * (input.firstYearShare ?? 0.5)) * input.serviceHours;
    served += newClients;
    return yearOf(input, place + 1, newClients, serviceHours, part > 0 ? fte : 0);
  });
}

function yearOf(
  { available, baseFte, splitRoles }: CoverageInput,
  year: number,
  newClients: number,
  serviceHours: Hours,
  coverageFte: number,
): CoverageYear {
  const serviceFte = serviceHours / available;
  const totalFte = baseFte + serviceFte + coverageFte;
  const totalHeadcount = wholePeople(baseFte + serviceFte, coverageFte, splitRoles);
  return { year, newClients, serviceHours, serviceFte, coverageFte, baseFte, totalFte, totalHeadcount };
}

function notesOf({ coverTarget, acquisitionConversion, available }: CoverageInput): PeopleNote[] {
  const outside = (share: Share) => share < 0 || share > 1;
  const notes: PeopleNote[] = [];
  if (outside(coverTarget)) notes.push({ code: "COVER_RANGE", values: { share: { share: coverTarget } } });
  if (outside(acquisitionConversion)) {
    notes.push({ code: "ACQUISITION_RANGE", values: { share: { share: acquisitionConversion } } });
  }
  if (available <= 0) notes.push({ code: "NO_HOURS", values: { hours: available } });
  return notes;
}

function failureOf(input: CoverageInput, usable: CoverageInput): Failure | undefined {
  if (input.years <= 0 || input.available <= 0) return "DIV0";
  if (!Number.isNaN(input.universe) && Number.isNaN(usable.universe)) return "NUM";
  const needed = [input.universe, input.coverTarget, input.years, input.hoursPerProspect, input.available];
  return needed.some(Number.isNaN) ? "NA" : undefined;
}

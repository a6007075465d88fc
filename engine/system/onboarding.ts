import { addMonths } from "../ground/day.ts";
import type { WorkingCalendar } from "../ground/working-calendar.ts";
import type { NewcomerStep } from "../programmes/newcomer-steps.ts";
import type { Offset } from "../programmes/programme.ts";
import type { Day } from "../ground/units.ts";

/** One dated step of a newcomer's way. */
export interface OnboardingStep<Item extends NewcomerStep> {
  readonly item: Item;
  /** 1, 2, 3 where the item comes several times (the support talks). */
  readonly turn: number;
  /** NaN where nobody knows the day of hiring. */
  readonly due: Day;
}

export interface OnboardingOptions {
  readonly calendar: Pick<WorkingCalendar, "isWorkday" | "addWorkdays">;
  readonly probationMonths: number;
}

/**
 * The newcomer's programme in days: offsets in working days, weeks of seven days or months (the same day of the month,
 * or its last), moved to the next working day. What has no offset of its own (daily reading) runs to the end of the
 * probation.
 *
 * @param items steps of the way, with whatever else is known of them: `newcomers.items`, `newcomerSteps`
 * @param hiredOn first day at work; NaN gives the steps without dates
 * @see CALC-30, D-057 to D-082
 * @example onboarding(newcomers.items, 2 March 2026, …) // … the talks: 16 March, 2 April, 4 May (2 May is a Saturday)
 */
export function onboarding<Item extends NewcomerStep>(
  items: readonly Item[],
  hiredOn: Day,
  options: OnboardingOptions,
): OnboardingStep<Item>[] {
  const end: readonly Offset[] = [{ count: options.probationMonths, unit: "months" }];
  return items.flatMap((item) =>
    (item.due ?? end).map((offset, at) => ({ item, turn: at + 1, due: dueOf(hiredOn, offset, options.calendar) })),
  );
}

function dueOf(hiredOn: Day, { count, unit }: Offset, calendar: OnboardingOptions["calendar"]): Day {
  if (!Number.isFinite(hiredOn)) return Number.NaN;
  const first = Math.floor(hiredOn);
  const nominal =
    unit === "months"
      ? addMonths(first, count)
      : unit === "weeks"
        ? first + 7 * count
        : calendar.addWorkdays(first, count);
  return calendar.isWorkday(nominal) ? nominal : calendar.addWorkdays(nominal, 1);
}

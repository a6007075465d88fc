import { expect, test } from "vitest";
import { readInput } from "../input/read-input.ts";
import { planFrame } from "../frame/plan-frame.ts";
import { dayOf } from "../ground/day.ts";
import { loadCountryHolidays } from "./load-country-holidays.ts";

const deals = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Amount", "Created", "Closed", "Status"],
    ["D1", "Alfa", 100, "2026-03-02", "2026-03-10", "won"],
  ],
};
const inputOf = (calendarCountry: string) => readInput([deals], { settings: { calendarCountry } });

test("[AM-20] a country without a calendar of its own gets its public holidays, from the year before to the year after", async () => {
  const input = inputOf("de");
  const holidays = await loadCountryHolidays(input);
  const { calendar } = planFrame(input, { holidays });
  expect(calendar.isWorkday(dayOf(2026, 5, 1))).toBe(false); // a Friday
  expect(calendar.missingYears(dayOf(2024, 1, 1), dayOf(2027, 12, 31))).toEqual([]);
});

test.for(["ru", " BY ", "kz", "none", "", "Germany"])("[AM-20] no library is asked for %s", async (country) => {
  expect(await loadCountryHolidays(inputOf(country))).toBeUndefined();
});

test("[AM-20] a state is told after a hyphen", async () => {
  const days = (await loadCountryHolidays(inputOf("DE-BY")))?.date ?? new Float64Array();
  expect(days).toContain(dayOf(2026, 1, 6)); // Epiphany, in Bavaria only
});

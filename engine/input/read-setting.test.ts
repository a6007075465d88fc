import { describe, expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { defaultSettings } from "./default-settings.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import { readSetting } from "./read-setting.ts";
import { settingGroups, settingsCatalogue, type SettingKey } from "./settings-catalogue.ts";
import type { SettingSpec } from "./settings/setting-spec.ts";

const valueOf = (key: string, cell: string | number | boolean | null): unknown => {
  const reading = readSetting(key, cell);
  return reading.problem ? reading.problem.code : reading.value;
};

test.each([
  ["abcA", 0.75, 0.75],
  ["abcA", "0,75", 0.75],
  ["abcA", "0.75", 0.75],
  ["abcA", "75 %", 0.75],
  ["abcA", "7%", 0.07],
  ["sandRatio", "1,125", 1.125],
  ["roundTo", "10 000", 10000],
  ["roundTo", "1,000", 1000],
  ["roundTo", "1 000 ₽", 1000],
  ["reviewThreshold", "1,5 млн", 1500000],
  ["span", "8", 8],
  ["splitRoles", "да", true],
  ["splitRoles", "No", false],
  ["splitRoles", true, true],
  ["abcRule", "including", "including"],
  ["abcRule", "Доля вместе с клиентом", "including"],
  ["abcRule", "SHARE INCLUDING THE CLIENT", "including"],
  ["weeklyMeetingDay", "Четверг", "thursday"],
  ["asOf", "2026-03-31", dayOf(2026, 3, 31)],
  ["asOf", "31.03.2026", dayOf(2026, 3, 31)],
  ["asOf", 46112.75, 46112],
  ["workdayStart", "8:30", 510],
  ["workdayStart", 0.375, 540],
  ["period", "2026-q1", { from: 46023, to: 46112, label: "2026-Q1" }],
  ["period", 2026, { from: 46023, to: 46387, label: "2026" }],
  ["currency", " € ", "€"],
  ["calendarCountry", "by", "by"],
])("%s written %j is read", (key, cell, value) => {
  expect(valueOf(key, cell)).toEqual(value);
});

test("a month that Excel turned into a date is still that month", () => {
  expect(valueOf("period", dayOf(2026, 3, 1))).toEqual({
    from: dayOf(2026, 3, 1),
    to: dayOf(2026, 3, 31),
    label: "2026-03",
  });
});

test("a key may be written in any case, or as the label in either language", () => {
  for (const name of ["abcA", "ABCA", " abc_a ", "Limit of A", "граница a"]) {
    expect(readSetting(name, 0.7)).toEqual({ key: "abcA", value: 0.7 });
  }
});

test("a blank cell is the default", () => {
  for (const blank of [null, undefined, "", "  "])
    expect(readSetting("abcA", blank)).toEqual({ key: "abcA", value: 0.8 });
  expect(valueOf("limitA", "")).toBe(null);
});

test.each([
  ["abcA", 80, "RANGE"],
  ["abcA", "1.01", "RANGE"],
  ["abcA", -0.01, "RANGE"],
  ["abcA", 1, 1],
  ["abcA", 0, 0],
  ["abcA", "eighty", "BAD_TYPE"],
  ["abcA", true, "BAD_TYPE"],
  ["span", 7.5, "RANGE"],
  ["span", 0, "RANGE"],
  ["span", "50 %", "BAD_TYPE"],
  ["splitRoles", "maybe", "BAD_TYPE"],
  ["abcRule", "after", "BAD_TYPE"],
  ["asOf", "31.02.2026", "BAD_TYPE"],
  ["asOf", 0, "RANGE"],
  ["asOf", "soon", "BAD_TYPE"],
  ["workdayStart", "25:00", "BAD_TYPE"],
  ["workdayStart", 9, "BAD_TYPE"],
  ["period", "2026-13", "BAD_TYPE"],
  ["period", "2026-06-30..2026-01-01", "BAD_TYPE"],
  ["currency", "#REF!", "BAD_TYPE"],
  ["limitA", Number.POSITIVE_INFINITY, "BAD_TYPE"],
  ["abcX", 1, "UNKNOWN_SETTING"],
  ["", 1, "UNKNOWN_SETTING"],
])("%s written %j gives %s", (key, cell, expected) => {
  expect(valueOf(key, cell)).toEqual(expected);
});

test("a problem says what was expected, in both languages, and what stands there", () => {
  expect(readSetting("span", "many").problem).toEqual({
    code: "BAD_TYPE",
    key: "span",
    expected: { en: "a whole number from 1 to 100,000", ru: "целое число от 1 до 100\u00a0000" },
    found: "many",
  });
  expect(readSetting("abcRule", "after").problem?.expected.en).toBe(
    "one of: before (share before the client), including (share including the client)",
  );
  expect(readSetting("abcA", 80).problem?.expected.ru).toBe("доля от 0 до 1, например 0,8 или 80 %");
});

describe("the catalogue", () => {
  const entries = Object.entries<SettingSpec>(settingsCatalogue);

  test.each(entries)("%s: its default is allowed, label and explanation are in both languages", (key, spec) => {
    if (spec.kind === "choice") expect(Object.keys(spec.choices)).toContain(spec.default);
    if (spec.default !== null) {
      const cell = spec.kind === "time" && typeof spec.default === "number" ? spec.default / 1440 : spec.default;
      expect(valueOf(key, cell)).toEqual(spec.default);
    }
    for (const words of [spec.label, spec.explanation]) {
      expect(words.en).toMatch(/^[^а-яё]+$/i);
      expect(words.ru).toMatch(/[а-яё]/i);
    }
    expect(spec.explanation.ru).toMatch(/\.$/);
    expect(spec.explanation.en).toMatch(/\.$/);
  });

  test("no two settings share a key or a label", () => {
    const owners = new Map<string, Set<string>>();
    for (const [key, { label }] of entries)
      for (const name of [key, label.en, label.ru])
        owners.set(normaliseHeading(name), (owners.get(normaliseHeading(name)) ?? new Set()).add(key));
    expect([...owners].filter(([, who]) => who.size > 1).map(([name]) => name)).toEqual([]);
  });

  test("the groups hold every setting once", () => {
    const grouped = settingGroups.flatMap(({ settings }) => Object.keys(settings));
    expect(grouped).toEqual(Object.keys(settingsCatalogue));
    expect(new Set(grouped).size).toBe(grouped.length);
  });

  test("the settings named by the methodology are there, with its defaults", () => {
    const named: Partial<Record<SettingKey, unknown>> = {
      workdayStart: 540,
      workdayEnd: 1080,
      lunchStart: 780,
      lunchEnd: 840,
      hoursPerDay: 8,
      sellingShare: 0.6,
      absenceDays: 20,
      abcBasis: "payments",
      abcMethod: "share",
      abcRule: "before",
      abcA: 0.8,
      abcB: 0.95,
      potA: 0.8,
      potB: 0.95,
      potentialMaxAgeDays: 365,
      unknownGroup: "C",
      servedLow: 0.8,
      servedHigh: 1.2,
      coverageDays: 90,
      planBasis: "fte",
      roundTo: 1000,
      headcountGroup: "potential",
      coverTarget: 1,
      conversionBasis: "resolved",
      minObservations: 5,
      stage2Minimum: 3,
      reviewScope: "all",
      feasibleAmber: 0.8,
      sandPeriods: 3,
      sandRatio: 1.1,
      sandShare: 2 / 3,
      scheduleDays: 5,
      weeklyMeetingMinutes: 60,
      pass2Order: "hotFirst",
      slotStep: 5,
      scheduleGain: 0.25,
      layer4Share: 0.8,
      lumpyHigh: 0.5,
      lumpyLow: 0.25,
      fastDays: 30,
      displacedShare: 0.9,
      responseLow: 0.01,
      responseHigh: 0.03,
      deliveryDaysEmail: 0,
      deliveryDaysFax: 0,
      deliveryDaysCourier: 1,
      deliveryDaysPost: 5,
      followFrom: 2,
      followTo: 3,
      followUnit: "workdays",
      monthlyQuota: 10,
      probationMonths: 3,
      spontaneousMax: 20,
      valueYears: 5,
      joinHard: 0.6,
      joinEasy: 0.3,
      span: 7,
    };
    expect(defaultSettings()).toMatchObject(named);
  });
});

test.for([
  ["asOf", "9999-12-31", "RANGE", "a date from 1990 to 2100, such as 2026-03-31"],
  ["period", "1900-01-01..2026-12-31", "BAD_TYPE", "a period: 2026, 2026-Q1"],
  ["scheduleDays", 1e9, "RANGE", "a whole number from 1 to 60"],
  ["minObservations", 1e9, "RANGE", "a whole number from 1 to 100,000"],
  ["roundTo", 1e20, "RANGE", "a number of at most 15 digits"],
] as const)("%s %s is refused: it would be counted one by one, or not be whole", ([key, cell, code, expected]) => {
  const { problem } = readSetting(key, cell);
  expect(problem?.code).toBe(code);
  expect(problem?.expected.en.startsWith(expected)).toBe(true);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDay } from "../ground/day.ts";
import { readSetting } from "./read-setting.ts";
import { settingsCatalogue } from "./settings-catalogue.ts";
import type { SettingSpec } from "./settings/setting-spec.ts";

const anyKey = fc.constantFrom(...Object.keys(settingsCatalogue));
const anyCell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));

test("whatever a user types, there is a value of the kind or a problem, never an error", () => {
  fc.assert(
    fc.property(fc.oneof(anyKey, fc.string()), anyCell, (key, cell) => {
      const reading = readSetting(key, cell);
      expect(reading.problem === undefined).toBe("value" in reading);
      if (!reading.problem && typeof reading.value === "number") expect(Number.isFinite(reading.value)).toBe(true);
    }),
  );
});

test("a share reads the same with comma, point and as per cent", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
      const value = percent / 100;
      const written = [value, String(value), String(value).replace(".", ","), `${percent} %`, `${percent}%`];
      expect(new Set(written.map((cell) => (readSetting("abcA", cell) as { value: number }).value))).toEqual(
        new Set([value]),
      );
    }),
  );
});

test("a day reads the same as serial, ISO and dd.mm.yyyy", () => {
  fc.assert(
    fc.property(fc.integer({ min: 36526, max: 73050 }), (day) => {
      const [year, month, date] = isoDay(day).split("-");
      for (const cell of [day, `${year}-${month}-${date}`, `${date}.${month}.${year}`])
        expect(readSetting("asOf", cell)).toEqual({ key: "asOf", value: day });
    }),
  );
});

test("a choice reads the same by code and by label", () => {
  const choices = Object.entries<SettingSpec>(settingsCatalogue).flatMap(([key, spec]) =>
    spec.kind === "choice" ? Object.entries(spec.choices).map(([code, label]) => [key, code, label] as const) : [],
  );
  expect(choices.length).toBeGreaterThan(0);
  for (const [key, code, label] of choices)
    for (const cell of [code, label.en, label.ru.toUpperCase()])
      expect(readSetting(key, cell)).toEqual({ key, value: code });
});

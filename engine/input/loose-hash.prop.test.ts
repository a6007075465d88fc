import fc from "fast-check";
import { expect, test } from "vitest";
import { looseHash } from "./loose-hash.ts";
import { looseName } from "./loose-name.ts";

const part = fc.constantFrom(
  "ООО",
  "О.О.О.",
  "Ltd",
  "ltd.",
  "Ромашка",
  "Ромaшка",
  "ёлка",
  "Елка",
  "ИП",
  "Zoé",
  "7",
  "й",
  "и\u0306",
);
const sign = fc.constantFrom(" ", " «", "» ", '"', "'", ", ", "-", "\u00a0", "\u200b", ".", "  ", "№ ", "’");
const name = fc.array(fc.tuple(part, sign), { minLength: 1, maxLength: 5 }).map((parts) => parts.flat().join(""));

test("[AM-76] names with one loose form have one hash", () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      if (looseName(one) === looseName(other)) expect(looseHash(one)).toBe(looseHash(other));
    }),
    { numRuns: 3000 },
  );
});

test("[AM-76] a name has the hash of its loose form, however it is written", () => {
  fc.assert(
    fc.property(name, (written) => {
      expect(looseHash(written)).toBe(looseHash(looseName(written)));
    }),
    { numRuns: 3000 },
  );
});

test("[AM-76] different names seldom share one", () => {
  const hashes = new Set(Array.from({ length: 20_000 }, (_, client) => looseHash(`Клиент ${client}`)));
  expect(hashes.size).toBeGreaterThan(19_990);
});

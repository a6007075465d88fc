import { expect, test } from "vitest";
import { say, type Language, type Text } from "../ground/text.ts";
import { writeMoneyChange, writeShortMoney } from "./write-short-money.ts";

const contextOf = (language: Language) => ({
  language,
  money: (amount: number) => (Number.isFinite(amount) ? amount / 100 : null),
  say: (words: Text) => say(words, language),
});
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, " ");

test.for([
  ["millions have one decimal", 8_512_400, "8.5 M"],
  ["what is rounded up to a million is one", 999_960, "1.0 M"],
  ["thousands have none", 854_352, "854 k"],
  ["four digits are written out", 9_999, "9,999"],
  ["what is not known is a dash", Number.NaN, "–"],
  ["a sum below nothing keeps its sign", -2_600_000, "-2.6 M"],
  ["a thousand millions is a billion", 1_234_000_000, "1.2 bn"],
] as const)("%s", ([, units, written]) => {
  expect(plain(writeShortMoney(contextOf("en"), units * 100))).toBe(written);
});

test("Russian words and comma; a change carries its sign", () => {
  expect(plain(writeShortMoney(contextOf("ru"), 8_512_400_00))).toBe("8,5 млн");
  expect(plain(writeMoneyChange(contextOf("ru"), -854_352_00))).toBe("−854 тыс.");
  expect(plain(writeMoneyChange(contextOf("en"), 404_000_00))).toBe("+404 k");
});

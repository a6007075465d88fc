import { expect, test } from "vitest";
import { amountInWords } from "./amount-in-words.ts";

test.for([
  [900_000, "₽", "Девятьсот тысяч рублей 00 копеек"],
  [1, "₽", "Один рубль 00 копеек"],
  [21_000_002.01, "₽", "Двадцать один миллион два рубля 01 копейка"],
  [1_001_011, "₽", "Один миллион одна тысяча одиннадцать рублей 00 копеек"],
  [2_222.22, "₽", "Две тысячи двести двадцать два рубля 22 копейки"],
  [5_112_014, "$", "Пять миллионов сто двенадцать тысяч четырнадцать долларов 00 центов"],
  [0, "₽", "Ноль рублей 00 копеек"],
  [3, "₸", "Три тенге 00 тиынов"],
  [40.5, "zł", "Сорок 50/100 zł"],
  [
    999_999_999_999_999,
    "",
    "Девятьсот девяносто девять триллионов девятьсот девяносто девять миллиардов девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять",
  ],
] as const)("[T-25] %d %s in Russian", ([amount, currency, words]) => {
  expect(amountInWords(amount, currency, "ru")).toBe(words);
});

test.for([
  [900_000, "₽", "Nine hundred thousand roubles and 00 kopecks"],
  [1_234.5, "$", "One thousand two hundred and thirty-four dollars and 50 cents"],
  [1_005, "€", "One thousand and five euros and 00 cents"],
  [1, "£", "One pound and 00 pence"],
  [105_000, "$", "One hundred and five thousand dollars and 00 cents"],
  [2_000_019.01, "$", "Two million and nineteen dollars and 01 cent"],
  [80, "", "Eighty"],
] as const)("[T-25] %d %s in English", ([amount, currency, words]) => {
  expect(amountInWords(amount, currency, "en")).toBe(words);
});

test("[T-25] hundredths are rounded, and 99.999 is a hundred", () => {
  expect(amountInWords(99.999, "$", "en")).toBe("One hundred dollars and 00 cents");
});

test.for([-1, Number.NaN, 1e15])("[T-25] %d has no words", (amount) => {
  expect(() => amountInWords(amount, "₽", "ru")).toThrow(RangeError);
});

import { expect, test } from "vitest";
import { interceptionPath } from "./interception-path.ts";
import { interceptionStage } from "./interception-stage.ts";

test.for([
  ["[CALC-24] no payment and no interest: target", 0, NaN, false, 0],
  ["[CALC-24] no payment, interested: we are noted", 0, NaN, true, 1],
  ["[CALC-24] worked example of SALES.INTERCEPTSTAGE: one payment is a trial purchase", 1, 0.1, true, 2],
  ["[CALC-24] more payments consolidate", 2, 0.5, false, 3],
  ["[CALC-24] exactly 90 % of the wallet: the old supplier is given up", 5, 0.9, false, 4],
  ["[CALC-24] one payment of the whole wallet as well", 1, 1, false, 4],
  ["[CALC-24] wallet share not known: by payments alone", 9, NaN, true, 3],
] as const)("%s", ([, payments, share, interested, stage]) => {
  expect(interceptionStage(payments, share, interested, 0.9)).toBe(stage);
});

const path = (firstContactOn: number, firstPaymentOn: number, refused = false) =>
  interceptionPath({ firstContactOn, firstPaymentOn, refused }, 30, 200);

test.for([
  ["[CALC-24] paid on the 30th day is fast", 100, 130, false, "fast"],
  ["[CALC-24] paid on the 31st day is protracted", 100, 131, false, "protracted"],
  ["[CALC-24] refused is protracted", 190, NaN, true, "protracted"],
  ["[CALC-24] agreed in time, whatever was said later", 100, 110, true, "fast"],
  ["[CALC-24] no payment for longer than 30 days is protracted", 169, NaN, false, "protracted"],
  ["[CALC-24] 30 days without a payment are too early to say", 170, NaN, false, "open"],
  ["[CALC-24] never contacted", NaN, NaN, false, "open"],
] as const)("%s", ([, contact, payment, refused, expected]) => {
  expect(path(contact, payment, refused)).toBe(expected);
});

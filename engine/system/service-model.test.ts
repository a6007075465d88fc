import { expect, test } from "vitest";
import { serviceModel, type Answer } from "./service-model.ts";

/** One letter an answer: y yes, n no, ? not known. */
const answers = (letters: string): Answer[] => [...letters].map((letter) => ({ y: true, n: false })[letter]);

test("[CALC-31] worked example: 0.75 against 0.5 is transactional", () => {
  const { model, scores, assumed } = serviceModel(answers("yyynnyn"));
  expect([model, scores.transactional, scores.consultative, assumed]).toEqual(["transactional", 0.75, 0.5, false]);
});

test.for([
  ["[CALC-31] all help and knowledge: consultative", "nnnnyyn", "consultative"],
  ["[CALC-31] equal scores: transactional", "yynnynn", "transactional"],
  ["[CALC-31] joint change on top of the consultative answers: entrepreneurial", "nnnnyyy", "entrepreneurial"],
  ["[CALC-31] joint change without them is not", "ynnnyny", "consultative"],
  ["[CALC-31] joint change, but just as transactional: transactional", "yyyyyyy", "transactional"],
  ["[CALC-31] not known counts half", "y?nn?n?", "transactional"],
  ["[CALC-31] nothing known: transactional", "???????", "transactional"],
] as const)("%s", ([, letters, model]) => {
  expect(serviceModel(answers(letters)).model).toBe(model);
});

test("[CALC-31] only when nothing is known it is an assumption", () => {
  expect(serviceModel(answers("???????")).assumed).toBe(true);
  expect(serviceModel(answers("n??????")).assumed).toBe(false);
});

test("[CALC-31] seven answers, no fewer", () => {
  expect(() => serviceModel(answers("yyy"))).toThrow(RangeError);
});

import { expect, test } from "vitest";
import { letterGreeting } from "./letter-greeting.ts";

test.for([
  ["Петрова Анна Сергеевна", "Уважаемая Анна Сергеевна!"],
  ["Илья Ильич Обломов", "Уважаемый Илья Ильич!"],
  ["Анна Петрова", "Здравствуйте, Анна!"],
  ["Петров Олег", "Здравствуйте, Олег!"],
  ["Ларина Полина", "Здравствуйте, Полина!"],
  ["Ким Ли", "Здравствуйте, Ким Ли!"],
  ["Марина", "Здравствуйте, Марина!"],
  [null, "Здравствуйте!"],
] as const)("[T-32] %s in Russian", ([name, greeting]) => {
  expect(letterGreeting(name, "ru")).toBe(greeting);
});

test.for([
  ["Ms Anna Petrova", "Dear Ms Petrova,"],
  ["mr. John Smith", "Dear Mr. Smith,"],
  ["John Smith", "Dear John Smith,"],
  ["  ", "Good afternoon,"],
  [null, "Good afternoon,"],
] as const)("[T-32] %s in English", ([name, greeting]) => {
  expect(letterGreeting(name, "en")).toBe(greeting);
});

import { describe, expect, test } from "vitest";
import { normaliseHeading } from "./normalise-heading.ts";
import { stageWords } from "./stage-words.ts";
import { understandStage } from "./understand-stage.ts";

const kindOf = (name: string): string | undefined => understandStage(name)?.words.kind;

describe("stage words", () => {
  test("no word names two stages", () => {
    const owners = new Map<string, Set<string>>();
    for (const { name, words } of stageWords)
      for (const word of words)
        owners.set(normaliseHeading(word), (owners.get(normaliseHeading(word)) ?? new Set()).add(name.en));
    expect([...owners].filter(([, who]) => who.size > 1).map(([word]) => word)).toEqual([]);
  });

  test("a stage is found by its own name in both languages", () => {
    stageWords.forEach(({ name }, place) => {
      expect(understandStage(name.en)?.place, name.en).toBe(place);
      expect(understandStage(name.ru)?.place, name.ru).toBe(place);
    });
  });

  test("open stages come first, then won, after sale, lost", () => {
    const rank = { open: 0, won: 1, post: 2, lost: 3 };
    const kinds = stageWords.map(({ kind }) => rank[kind]);
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
  });
});

describe("stages of common CRMs", () => {
  const funnels = {
    Salesforce:
      "Prospecting|Qualification|Needs Analysis|Value Proposition|Id. Decision Makers|Perception Analysis|Proposal/Price Quote|Negotiation/Review|Closed Won|Closed Lost",
    HubSpot:
      "Appointment Scheduled|Presentation Scheduled|Decision Maker Bought-In|Contract Sent|Closed Won|Closed Lost",
    Pipedrive: "Contact Made|Qualified|Demo Scheduled|Proposal Made|Negotiations Started|Won|Lost",
    amoCRM:
      "Неразобранное|Первичный контакт|Переговоры|Принимают решение|Согласование договора|Успешно реализовано|Закрыто и не реализовано",
    Bitrix24: "Новая|Подготовка документов|Счёт на предоплату|Финальный счёт|Сделка успешна|Сделка провалена",
    "Maven CRM": "Prospecting|Engaging|Won|Lost",
  };
  test.each(Object.entries(funnels))("%s is put in its own order, won and lost told apart", (_crm, line) => {
    const names = line.split("|");
    const places = names.map((name) => understandStage(name)?.place ?? Number.NaN);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(names.slice(-2).map(kindOf)).toEqual(["won", "lost"]);
    expect(names.slice(0, -2).every((name) => kindOf(name) === "open")).toBe(true);
  });
});

test.each([
  ["3. КП отправлено клиенту", "open"],
  ["10 - Closed Won", "won"],
  ["ЗАКРЫТО  УСПЕШНО", "won"],
  ["Договор заключен (оплата)", "won"],
  ["Проиграна: дорого", "lost"],
  ["Отказ клиента от покупки", "lost"],
  ["Не выиграна", undefined],
  ["Not won", undefined],
  ["Zzz", undefined],
  ["", undefined],
] as const)("a longer or dressed name: %s", (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

test.each([
  ["C6:WON", "won"],
  ["C2:LOSE", "lost"],
  ["C12:APOLOGY", "lost"],
  ["LOSE", "lost"],
  ["DT31_3:SUCCESS", "won"],
  ["DT177_14:FAIL", "lost"],
  ["C6:PREPAYMENT_INVOICE", "open"],
])("a stage of a second funnel or a smart process of Bitrix24: %s is %s", (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

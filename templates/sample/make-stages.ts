import { text, type CodeOf, type Text } from "./engine-parts.ts";
import type { SampleRow } from "./sample-row.ts";

type StageLine = readonly [code: string, name: Text, phase: CodeOf<"stagePhase">, conversion: number];

/** The 14 stages of the demand-formation technology, as the sample company uses them. */
const open: readonly StageLine[] = [
  ["1", text("Lead, interest formed", "Лид: сформирован интерес"), "early", 0.5],
  ["2.1", text("LFR needs found, advantages sold", "Потребности ЛФР"), "early", 0.7],
  ["2.2", text("LFR and LPR criteria influenced", "Критерии решения"), "early", 0.7],
  ["2.3", text("Economic case", "Экономическое обоснование"), "early", 0.7],
  ["3", text("Proposal sent to the LFR", "КП отправлено"), "early", 0.7],
  ["4", text("Proposal discussed at a meeting", "КП обсуждено"), "hot", 0.8],
  ["5", text("LPR has the case, LPR meeting", "Встреча с ЛПР"), "hot", 0.8],
  ["6", text("Tender or comparison", "Тендер, сравнение"), "hot", 0.7],
  ["7", text("Bargaining", "Торг"), "hot", 0.8],
  ["8", text("Closing push", "Дожим"), "hot", 0.8],
];
const after: readonly (readonly [code: string, name: Text])[] = [
  ["9", text("Contract signed", "Договор")],
  ["10", text("First payment and shipment", "Оплата и отгрузка")],
  ["11", text("Fulfilment and acceptance", "Исполнение")],
  ["12", text("Repeat sale and growth", "Повторная продажа")],
];

/** Codes of the stages by place; `StageEntry.stage` is such a place. */
export const stageCodes: readonly string[] = [...open, ...after].map(([code]) => code);

export function makeStages(): readonly SampleRow<"Stages">[] {
  const openRows = open.map(([code, name, phase, conversion], place) => ({
    order: place + 1,
    code,
    nameEn: name.en,
    nameRu: name.ru,
    phase,
    kind: "open",
    conversion,
  }));
  const afterRows = after.map(([code, name], place) => ({
    order: open.length + place + 1,
    code,
    nameEn: name.en,
    nameRu: name.ru,
    phase: "client",
    kind: place === 0 ? "won" : "post",
  }));
  return [...openRows, ...afterRows];
}

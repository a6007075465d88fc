import type { CodeOf } from "../lists.ts";

/** The 14 stages of the demand-formation technology (methodology 7.2). Conversions are assumed, product 0.0344. */
export const defaultStages: readonly {
  readonly order: number;
  readonly code: string;
  readonly nameEn: string;
  readonly nameRu: string;
  readonly phase: CodeOf<"stagePhase">;
  readonly kind: CodeOf<"stageKind">;
  readonly conversion?: number;
}[] = [
  stage(1, "1", "Lead, interest formed", "Лид: сформирован интерес", "early", 0.5),
  stage(2, "2.1", "Recommender's needs found, advantages sold", "Потребности ЛФР", "early", 0.7),
  stage(3, "2.2", "Decision criteria influenced", "Критерии решения", "early", 0.7),
  stage(4, "2.3", "Economic case, TEO", "Экономическое обоснование", "early", 0.7),
  stage(5, "3", "Proposal sent to the recommender", "КП отправлено", "early", 0.7),
  stage(6, "4", "Proposal discussed at a meeting", "КП обсуждено", "hot", 0.8),
  stage(7, "5", "Decision maker has the case and was met", "Встреча с ЛПР", "hot", 0.8),
  stage(8, "6", "Tender or comparison", "Тендер, сравнение", "hot", 0.7),
  stage(9, "7", "Bargaining", "Торг", "hot", 0.8),
  stage(10, "8", "Closing push", "Дожим", "hot", 0.8),
  { order: 11, code: "9", nameEn: "Contract signed", nameRu: "Договор", phase: "client", kind: "won" },
  afterSale(12, "10", "First payment and shipment", "Оплата и отгрузка"),
  afterSale(13, "11", "Fulfilment and acceptance", "Исполнение"),
  afterSale(14, "12", "Repeat sale and growth", "Повторная продажа"),
];

function stage(
  order: number,
  code: string,
  nameEn: string,
  nameRu: string,
  phase: "early" | "hot",
  conversion: number,
) {
  return { order, code, nameEn, nameRu, phase, kind: "open", conversion } as const;
}

function afterSale(order: number, code: string, nameEn: string, nameRu: string) {
  return { order, code, nameEn, nameRu, phase: "client", kind: "post" } as const;
}

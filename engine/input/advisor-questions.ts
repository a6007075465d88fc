import { text, type Text } from "../ground/text.ts";

/** A question of an advisor, by which the sheet Answers is filled in. */
export interface AdvisorQuestion {
  /** What stands in the column Question: the number of the calculation and of the question. */
  readonly code: string;
  readonly wording: Text;
  /** What may be answered: yes, no or unknown; how the market goes; a number of people. */
  readonly answer: "yesNo" | "market" | "people";
  /** May be answered segment by segment. */
  readonly bySegment?: true;
}

/** Every question by the name the calculations know it by, in the order of the sheet (CALC-31, CALC-32, CALC-33). */
export const advisorQuestions = {
  knowsNeed: ask(
    "Q31-1",
    "Does the client know exactly what is wanted?",
    "Клиент точно знает, что ему нужно?",
    "segment",
  ),
  wantsLowCost: ask(
    "Q31-2",
    "Is value for the client a low total cost (price, convenience, delivery) and an easy purchase?",
    "Ценность для клиента — низкие общие затраты (цена, удобство, доставка) и простая покупка?",
    "segment",
  ),
  wantsNoCalls: ask(
    "Q31-3",
    "Does the client prefer not to be called?",
    "Клиент предпочитает, чтобы ему не звонили?",
    "segment",
  ),
  knowsProduct: ask(
    "Q31-4",
    "Does the client understand the product without us?",
    "Клиент сам разбирается в товаре?",
    "segment",
  ),
  needsHelp: ask(
    "Q31-5",
    "Does the client need help with its problems?",
    "Клиенту нужна помощь в решении его проблем?",
    "segment",
  ),
  valuesKnowledge: ask(
    "Q31-6",
    "Does the client value our managers' knowledge and hints?",
    "Клиент ценит знания и подсказки наших менеджеров?",
    "segment",
  ),
  wantsJointChange: ask(
    "Q31-7",
    "Does the client want both businesses to change together?",
    "Клиент хочет вместе менять оба бизнеса?",
    "segment",
  ),
  isStartup: ask("Q32-1", "Is the company a startup?", "Компания — стартап?"),
  isSuperstar: ask(
    "Q32-2",
    "Is the product a superstar that sells itself?",
    "Товар — «суперзвезда», которая продаёт себя сама?",
  ),
  isAverage: ask("Q32-3", "Is the product average or worse?", "Товар средний или хуже среднего?"),
  market: ask(
    "Q32-4",
    "How does the market go: stable, falling, growing or booming?",
    "Как идёт рынок: стабильный, падающий, растущий или бурный?",
    "market",
  ),
  team: ask("Q32-5", "How many people sell?", "Сколько человек продаёт?", "people"),
  hasStars: ask("Q32-6", "Are there star sellers or a star head of sales?", "Есть звёзды: продавцы или руководитель?"),
  keepsStatistics: ask("Q32-7", "Are sales statistics kept?", "Ведётся ли статистика продаж?"),
  hasHead: ask(
    "Q32-8",
    "Is there a head experienced in building sales systems?",
    "Есть ли руководитель с опытом построения системы продаж?",
  ),
  hasProcesses: ask(
    "Q32-9",
    "Are there processes that develop the sales system itself?",
    "Есть ли процессы развития самой системы продаж?",
  ),
  expertSale: ask(
    "Q33-1",
    "Is the sale an expert one: the buyer must be understood and expertise shown?",
    "Продажа экспертная: нужно понять покупателя и показать экспертизу?",
  ),
  fewClients: ask(
    "Q33-2",
    "Is the number of possible clients limited, so that each of them counts?",
    "Число возможных клиентов ограничено, и каждый на счету?",
  ),
  dealRepays: ask(
    "Q33-3",
    "Is a deal large enough to repay costly management?",
    "Окупает ли размер сделки дорогое управление ею?",
  ),
  strongCompetition: ask("Q33-4", "Is the competition for a deal strong?", "Сильна ли конкуренция за сделку?"),
  regularPurchases: ask(
    "Q33-5",
    "Do clients buy regularly, so that a seller can study them?",
    "Покупают ли регулярно, чтобы продавец успел изучить клиента?",
  ),
  knowsMarket: ask(
    "Q33-6",
    "Do we know why clients buy from us, why from competitors, and how the players usually act?",
    "Знаем ли мы, почему покупают у нас, почему у конкурентов и как обычно ведут себя игроки?",
  ),
  isManageable: ask("Q33-7", "Is the sales department manageable?", "Управляем ли отдел продаж?"),
} satisfies Record<string, AdvisorQuestion>;

export type QuestionKey = keyof typeof advisorQuestions;

function ask(code: string, en: string, ru: string, kind?: "segment" | "market" | "people"): AdvisorQuestion {
  const wording = text(en, ru);
  if (kind === "segment") return { code, wording, answer: "yesNo", bySegment: true };
  return { code, wording, answer: kind ?? "yesNo" };
}

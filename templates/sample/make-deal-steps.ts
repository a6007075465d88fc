import { dayOf, text, type Text } from "./engine-parts.ts";
import { sampleManagers, Team } from "./make-managers.ts";
import type { SampleDeal } from "./plan-deals.ts";
import { addOfficeDays, asOf } from "./sample-days.ts";
import { randomFrom, type Random } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";

interface StepKind {
  /** Open stage the step leads to. */
  readonly stage: number;
  readonly action: Text;
  readonly technique: Text;
  readonly tool: Text;
  readonly checkpoint?: Text;
}

const kinds: readonly StepKind[] = [
  {
    stage: 1,
    action: text("Call the recommender, find the needs", "Звонок ЛФР, выявить потребности"),
    technique: text("open questions", "открытые вопросы"),
    tool: text("question list", "вопросник"),
  },
  {
    stage: 2,
    action: text("Meeting on the decision criteria", "Встреча о критериях решения"),
    technique: text("criteria in our favour", "критерии в нашу пользу"),
    tool: text("advantage matrix", "матрица преимуществ"),
    checkpoint: text("three criteria are named by the client", "клиент назвал три критерия"),
  },
  {
    stage: 3,
    action: text("Economic case with the recommender", "ТЭО вместе с ЛФР"),
    technique: text("language of benefit", "«язык пользы»"),
    tool: text("calculation sheet", "расчёт эффекта"),
  },
  {
    stage: 4,
    action: text("Send the proposal", "Отправить КП"),
    technique: text("proposal for the recommender's needs", "КП под потребности ЛФР"),
    tool: text("proposal", "КП"),
  },
  {
    stage: 6,
    action: text("Meeting with the decision maker", "Встреча с ЛПР"),
    technique: text("case presented by the recommender", "ТЭО представляет ЛФР"),
    tool: text("presentation", "презентация"),
    checkpoint: text("the decision maker agrees to a trial batch", "ЛПР согласен на пробную партию"),
  },
  {
    stage: 8,
    action: text("Bargaining on terms", "Торг об условиях"),
    technique: text("concession for concession", "уступка за уступку"),
    tool: text("table of concessions", "таблица уступок"),
  },
];
const objections: readonly (readonly [objection: Text, answer: Text])[] = [
  [text("too expensive", "дорого"), text("price per packed unit is lower", "цена за упакованную единицу ниже")],
  [
    text("we have a supplier", "поставщик есть"),
    text("a second supplier guards against stoppages", "второй поставщик страхует"),
  ],
  [
    text("not this quarter", "не в этом квартале"),
    text("trial batch now, contract later", "пробная партия сейчас, договор потом"),
  ],
];
const bargains: readonly Text[] = [
  text("5 % off for prepayment", "скидка 5 % за предоплату"),
  text("free delivery for a yearly volume", "бесплатная доставка за годовой объём"),
];

/** About a third of the open deals have a plan, the further on the more often. */
const planChance = [0.12, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.5, 0.5, 0.5];

/** Rows of the sheet DealSteps, deal by deal in order of steps. */
export function makeDealSteps(deals: readonly SampleDeal[]): readonly SampleRow<"DealSteps">[] {
  const random = randomFrom(61);
  const open = deals
    .filter(({ status, manager }) => status === "open" && manager >= 0)
    .filter(({ path }) => random.chance(planChance[path[path.length - 1].stage]))
    .flatMap((deal, place) => planOf(random, deal, place));
  return [...open, ...closedPlans(deals)];
}

/** Of the deals closed since August, the complex ones kept their plans; what was not reached when a deal was lost stays undone. */
function closedPlans(deals: readonly SampleDeal[]): readonly SampleRow<"DealSteps">[] {
  const random = randomFrom(65);
  return deals
    .filter(({ status, manager, isComplex }) => status !== "open" && manager >= 0 && isComplex)
    .filter(({ closed }) => closed >= dayOf(2026, 8, 1))
    .flatMap((deal) =>
      kinds.map((kind, number) => ({
        dealId: deal.id,
        stepNo: number + 1,
        ...actionCells(random, kind),
        ...closedDayCells(deal, kind.stage),
        owner: sampleManagers[deal.manager].name,
        origin: deal.isReviewed && random.chance(0.2) ? "rop" : "seller",
      })),
    );
}

function closedDayCells({ path, closed }: SampleDeal, stage: number): { plannedDate: number; doneDate?: number } {
  const reached = path.find((entry) => entry.stage >= stage);
  return reached ? { plannedDate: reached.day, doneDate: reached.day } : { plannedDate: addOfficeDays(closed, 3) };
}

function planOf(random: Random, deal: SampleDeal, place: number): readonly SampleRow<"DealSteps">[] {
  const stage = deal.path[deal.path.length - 1].stage;
  const steps = kinds
    .filter((kind) => kind.stage >= stage - 2)
    .map((kind) => ({ ...actionCells(random, kind), ...dayCells(random, deal, kind.stage) }));
  let next = Math.max(...steps.map(({ plannedDate }) => plannedDate), asOf);
  const closing = moneyOf(random, deal, place).map(([action, moneyDue], part) => {
    next = addOfficeDays(next, part === 0 ? random.whole(4, 12) : random.whole(15, 25));
    // Two plans put their payment on a weekend.
    const plannedDate = place % 60 === 7 && part === 1 ? saturdayAfter(next) : next;
    return { action, moneyDue, plannedDate };
  });
  const owner = sampleManagers[deal.manager].name;
  return [...steps, ...closing].map((step, number) => ({
    dealId: deal.id,
    stepNo: number + 1,
    ...step,
    owner: deal.isComplex && number === 2 ? sampleManagers[Team.Head].name : owner,
    origin: deal.isReviewed && random.chance(0.2) ? "rop" : "seller",
  }));
}

function actionCells(random: Random, { action, technique, tool, checkpoint }: StepKind) {
  const [objection, answer] = random.pick(objections);
  const isObjected = random.chance(0.5);
  return {
    action,
    technique: random.chance(0.85) ? technique : undefined,
    tool: random.chance(0.8) ? tool : undefined,
    checkpoint: checkpoint ? true : undefined,
    checkpointCriterion: checkpoint && random.chance(0.9) ? checkpoint : undefined,
    objection: isObjected ? objection : undefined,
    answer: isObjected ? answer : undefined,
    bargain: technique.en.startsWith("concession") && random.chance(0.75) ? random.pick(bargains) : undefined,
  };
}

/** Steps of stages behind are done, often some days late; those ahead follow at a week's distance. */
function dayCells(
  random: Random,
  { path, opened }: SampleDeal,
  stage: number,
): { plannedDate: number; doneDate?: number } {
  const current = path[path.length - 1].stage;
  const reached = path.find((entry) => entry.stage >= stage);
  if (reached) {
    return { plannedDate: addOfficeDays(reached.day, -random.pick([0, 0, 0, 1, 2, 4])), doneDate: reached.day };
  }
  const ahead = (stage - current) * 6 + (opened % 5);
  const isFirst = ahead <= 12;
  return { plannedDate: addOfficeDays(asOf, isFirst && random.chance(0.3) ? -random.whole(1, 8) : ahead) };
}

/** The contract brings the advance, the delivery the rest; in one plan of forty the sum was not brought up to date. */
function moneyOf(
  random: Random,
  { ropEstimate, amount }: SampleDeal,
  place: number,
): readonly (readonly [Text, number])[] {
  const total = ropEstimate ?? amount;
  const advance = Math.round((total * random.pick([0.3, 0.5])) / 100) * 100;
  const rest = total - advance + (place % 40 === 3 ? 5_000 : 0);
  return [
    [text("Contract and advance", "Договор и аванс"), advance],
    [text("Delivery and payment", "Поставка и оплата"), rest],
  ];
}

function saturdayAfter(day: number): number {
  return day + ((7 - (day % 7)) % 7 || 7);
}

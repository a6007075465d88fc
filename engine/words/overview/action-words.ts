import { text } from "../../ground/text.ts";

/** what to do on Monday (AM-87). */
export const actionWords = {
  title: text("What to do on Monday", "Что сделать в понедельник"),
  rank: text("No.", "№"),
  kind: text("Kind", "Вид"),
  who: text("Who", "Кто"),
  what: text("What", "Что"),
  money: text("Money at stake", "Деньги на кону"),
  by: text("By", "Срок"),
  head: text("head of sales", "руководитель продаж"),
  kinds: {
    decidingDeal: text("deal that decides", "решающая сделка"),
    overduePromise: text("overdue promise", "просроченное обещание"),
    stuckDeal: text("stuck deal", "зависшая сделка"),
    neglectedClient: text("A client without contact", "клиент A без контакта"),
    lateClient: text("client late against its rhythm", "клиент выбился из ритма"),
    clientsToGive: text("clients of nobody", "клиенты без менеджера"),
    sellersToHire: text("sellers to hire", "нанять продавцов"),
    uncoveredPlan: text("plan without deals", "план без сделок"),
    hiddenMoney: text("money set aside", "отложенные деньги"),
  },
  sentences: {
    decidingDeal: text(
      "Agree the next step of {deal}, {client}: the plan turns on it and it has none",
      "Договориться о следующем шаге по {deal}, {client}: от сделки зависит план, а шага нет",
    ),
    overduePromise: text(
      "Do what was promised in {deal}, {client}: overdue steps {count}",
      "Выполнить обещанное по {deal}, {client}: просрочено шагов {count}",
    ),
    stuckDeal: text(
      "Move {deal}, {client}, or close it: {count} {count|day|days} longer at its stage than usual",
      "Сдвинуть {deal}, {client}, или закрыть: на этапе на {count} {count|день|дня|дней} дольше обычного",
    ),
    neglectedClient: text(
      "Meet {client}: an A client with no contact in {days} {days|day|days}",
      "Встретиться с {client}: клиент A, контактов нет {days} {days|день|дня|дней}",
    ),
    lateClient: text(
      "Call {client}: it has never been silent for so long, {count} {count|day|days} since the last payment",
      "Позвонить {client}: так долго он ещё не молчал, с последней оплаты прошло {count} {count|день|дня|дней}",
    ),
    clientsToGive: text(
      "Give out the clients nobody at work owns: {count}",
      "Раздать клиентов, которых никто не ведёт: {count}",
    ),
    sellersToHire: text(
      "Start looking for new sellers, {count}: without them the goals of the next twelve months are out of reach of those at work",
      "Начать поиск новых продавцов, {count}: без них работающие не приносят цели следующих двенадцати месяцев",
    ),
    uncoveredPlan: text(
      "Find deals or move the plan: the open deals of {count} {count|seller|sellers} together do not cover it",
      "Найти сделки или пересмотреть план: у продавцов ({count}) его не закрывают даже все открытые сделки",
    ),
    hiddenMoney: text(
      "{table}: rows set aside {count} ({reason}). {act}",
      "{table}: отложено строк {count} ({reason}). {act}",
    ),
  },
};

/** Kinds of things to do; each has a name and a sentence. */
export type ActionKey = keyof typeof actionWords.kinds & keyof typeof actionWords.sentences;

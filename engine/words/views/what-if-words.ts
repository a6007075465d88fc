import { text } from "../../ground/text.ts";

/** The pane's What if: levers, what they come to, and scenarios compared. */
export const whatIfWords = {
  levers: {
    chance: text("Chance", "Вероятность"),
    meanDeal: text("Mean deal", "Средняя сделка"),
    leads: text("New leads", "Новые лиды"),
    people: text("People", "Люди"),
    norm: text("Contact norms", "Нормы контактов"),
  },
  /** What a row of Scenarios calls them. */
  keys: {
    chance: text("chance", "вероятность"),
    meanDeal: text("mean deal", "средняя сделка"),
    leads: text("leads", "лиды"),
    people: text("people", "люди"),
    norm: text("norm", "норма"),
  },
  figures: {
    expected: text("Expected", "Ожидается"),
    chance: text("Chance of the plan", "Вероятность плана"),
    gap: text("Missing", "Не хватает"),
    leads: text("New leads still needed", "Ещё нужно новых лидов"),
    people: text("Sellers: needed, here", "Продавцы: нужно, есть"),
  },
  people: text("{needed}, {have}", "{needed}, {have}"),
  peopleNeeded: text("{count} more sellers for the hours", "ещё продавцов: {count}, чтобы хватило часов"),
  peopleEnough: text("the hours are there", "часов хватает"),
  today: text("as it is", "как есть"),
  nameTaken: text(
    "There is a scenario “{name}” already: choose another name.",
    "Сценарий «{name}» уже есть: выберите другое название.",
  ),
  noName: text("Give the scenario a name.", "Назовите сценарий."),
  noChange: text(
    "Move a slider first: a scenario without a change is the plan itself.",
    "Сначала сдвиньте ползунок: без изменений это сам план.",
  ),
};

/** What can be moved with a slider. */
export type LeverKey = keyof typeof whatIfWords.levers;

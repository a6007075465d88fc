import { text } from "../../ground/text.ts";

/** Forecast categories on R-14, attainment and seasonality on. */
export const forecastWords = {
  title: text("Forecast categories against the target", "Категории прогноза против цели"),
  category: text("Category", "Категория"),
  names: {
    won: text("Won", "Выиграно"),
    commit: text("Commit", "Обязательство"),
    bestCase: text("Best case", "Лучший случай"),
    pipeline: text("Pipeline", "В работе"),
    omitted: text("Omitted", "Вне прогноза"),
  },
  upTo: text("With all above", "Вместе с верхними"),
  upToHelp: text(
    "Won and every category down to this line; what is omitted adds nothing.",
    "Выигранное и все категории до этой строки; «вне прогноза» ничего не добавляет.",
  ),
  cover: text("Of the target", "От цели"),
  attainment: text("What was reached of the goals", "Выполнение целей"),
  managersAttainment: text("What was reached by manager", "Выполнение по менеджерам"),
  span: text("Month, quarter, year", "Месяц, квартал, год"),
  noClosed: text(
    "No month with a goal is over yet: attainment appears when one is.",
    "Ни один месяц с целью ещё не закончен: выполнение появится, когда закончится первый.",
  ),
  season: text("Seasonality: share of the year by month", "Сезонность: доля месяца в году"),
  seasonOf: text("From the complete years {years}.", "По полным годам {years}."),
  noSeason: text(
    "Seasonality needs two complete years of payments or won deals on record; until then goals are spread by working days.",
    "Для сезонности нужны два полных года платежей или выигранных сделок; пока цели делятся по рабочим дням.",
  ),
  gap: text("Difference", "Разница"),
};

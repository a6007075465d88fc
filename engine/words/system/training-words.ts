import { text } from "../../ground/text.ts";

/** who learns what by when. */
export const trainingWords = {
  tab: text("Training plan", "План обучения"),
  title: text(
    "Training plan: newcomers day by day, everybody week by week",
    "План обучения: новички по дням, все по неделям",
  ),
  basis: text(
    "programmes TR by hire date; done by the sheet TrainingLog",
    "программы TR от даты приёма; выполнение по листу «Обучение: факт»",
  ),
  newcomer: text(
    "{name}: {done} of {steps} steps done, {overdue} overdue, probation to {end}",
    "{name}: выполнено {done} из {steps} шагов, просрочено {overdue}, испытательный срок до {end}",
  ),
  nextStep: text("Next: {item}, {day}", "Следующий шаг: {item}, {day}"),
  noNewcomers: text("Nobody is on probation", "На испытательном сроке никого нет"),
  overdue: text(
    "Overdue at those who work: {overdue} of {steps} items",
    "Просрочено у работающих: {overdue} из {steps} пунктов",
  ),
  talks: text("A talk on strengths is needed with {names}", "Нужна беседа о сильных сторонах: {names}"),
  undated: text(
    "No hire date: {names}. Their steps have no days; fill Hired on the sheet Managers",
    "Нет даты приёма: {names}. У шагов нет сроков; заполните «Принят» на листе «Менеджеры»",
  ),
  noLog: text(
    "Nothing is logged. Add the sheet TrainingLog with the columns Manager, Item, Due, Done: what was done then shows here.",
    "Обучение не отмечается. Добавьте лист «Обучение: факт» со столбцами «Менеджер», «Пункт», «Срок», «Сделано»: здесь появится выполнение.",
  ),
  noClipping: text(
    "The weekly clipping (TR-INT-4) is not logged: an article a week for each seller, filed with the date read",
    "Еженедельная вырезка (TR-INT-4) не отмечается: статья в неделю каждому менеджеру, в папку с датой прочтения",
  ),
  programmes: text("By programme", "По программам"),
  programme: text("Programme", "Программа"),
  code: text("Code", "Код"),
  steps: text("Steps", "Шагов"),
  doneCount: text("Done", "Выполнено"),
  overdueCount: text("Overdue", "Просрочено"),
  completion: text("Completion", "Выполнение"),
  completionHelp: text("Done ÷ all steps.", "Выполненные ÷ все шаги."),
  chart: text("{name}: {share} done", "{name}: выполнено {share}"),
  newcomers: text("Newcomers day by day", "Новички по дням"),
  ongoing: text("Training of those who work", "Обучение работающих"),
  person: text("Person", "Сотрудник"),
  due: text("Due", "Срок"),
  item: text("Step", "Шаг"),
  turn: text("Turn", "Раз"),
  turnHelp: text("Which of several talks it is.", "Какая по счёту беседа."),
  task: text("What to do", "Что сделать"),
  owner: text("Who leads", "Кто ведёт"),
  doneOn: text("Done on", "Сделано"),
  mark: text("Mark", "Оценка"),
  techniques: text("Ways of selling, VIP managers first", "Личные технологии, сначала VIP-менеджеры"),
  post: text("Post", "Должность"),
  strengths: text("Strengths", "Сильные стороны"),
  suggested: text("Suggested", "Предлагается"),
  also: text("Also", "Также"),
  chosen: text("Chosen", "Выбрано"),
  talkNeeded: text("talk needed", "нужна беседа"),
};

/** States of a step, in the order of `TrainingState`. */
export const trainingStateNames = [
  text("overdue", "просрочен"),
  text("today", "сегодня"),
  text("ahead", "предстоит"),
  text("no date", "без срока"),
  text("done", "выполнен"),
];

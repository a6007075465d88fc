import { text } from "../../ground/text.ts";

/** R-07, hiring plan (CALC-51). */
export const hiringWords = {
  title: text("Hiring plan for the twelve months ahead", "План найма на двенадцать месяцев вперёд"),
  answer: text("Sellers to hire", "Нанять продавцов"),
  searchBy: text("Start looking by", "Начать поиск не позже"),
  target: text("Goal of the twelve months", "Цель на двенадцать месяцев"),
  atWork: text("Those at work bring", "Принесут работающие"),
  withHires: text("With the hires", "Вместе с новыми"),
  missing: text("Still missing", "Всё ещё не хватает"),
  each: text("A seller at full strength, a year", "Продавец в полную силу, за год"),
  eachNote: text(
    "median per post of {count} sellers who were ramped a year ago, last 12 months",
    "медиана на ставку у {count} продавцов, введённых в должность год назад, за 12 месяцев",
  ),
  attrition: text("Leave in a year", "Увольняется за год"),
  table: text("Capacity by month", "Возможности по месяцам"),
  month: text("Month", "Месяц"),
  place: text("No.", "№"),
  goal: text("Goal", "Цель"),
  goalRepeated: text("Goal is last year's", "Цель как год назад"),
  season: text("Share of the year", "Доля года"),
  strength: text("At full strength", "В полную силу"),
  own: text("Those at work bring", "Принесут работающие"),
  hires: text("Hires", "Выходят новые"),
  hiresHelp: text(
    "The fewest that close the gap, as late as they may begin. Type other numbers to see what they bring.",
    "Наименьшее число, которое закрывает разрыв, и самый поздний выход. Впишите свои числа и увидите, что они дают.",
  ),
  fromHires: text("The new ones bring", "Принесут новые"),
  capacity: text("Together", "Вместе"),
  ramp: text("Ramp of a new seller", "Ввод нового продавца"),
  since: text("Month since the hire", "Месяц после выхода"),
  share: text("Of full strength", "Доля полной силы"),
  enough: text(
    "Those at work can bring the goal of the twelve months ahead at the strength they showed: nobody needs to be hired for it.",
    "Работающие продавцы с их нынешней отдачей приносят цель следующих двенадцати месяцев: нанимать ради неё никого не нужно.",
  ),
  hire: text(
    "Hire {count}, the first to begin on {begins}: start looking by {day}. Without them {gap} of the goal is missing.",
    "Нанять {count}, первый выходит {begins}, начать поиск не позже {day}. Без них до цели не хватает {gap}.",
  ),
  cannot: text(
    "Hiring alone does not close the gap of {gap}: it would take more new people than there are sellers.",
    "Одним наймом разрыв в {gap} не закрыть: новых понадобилось бы больше, чем сейчас продавцов.",
  ),
  noGoal: text(
    "Hiring plan: not computed. Goals give no money for the twelve months ahead, nor for the same months a year before.",
    "План найма не рассчитан: на листе «Цели» нет денег ни на следующие двенадцать месяцев, ни на те же месяцы год назад.",
  ),
  noRamped: text(
    "Hiring plan: not computed. Nobody who sells has been at work, ramped, for the last twelve months and won anything.",
    "План найма не рассчитан: нет продавца, который полные двенадцать месяцев работал в полную силу и что-то продал.",
  ),
  noRamp: text(
    "Hiring plan: not computed. Setting rampMonths: expected shares separated by semicolons, such as 25 %; 50 %, found “{found}”.",
    "План найма не рассчитан. Настройка rampMonths: ожидались доли через точку с запятой, например 25 %; 50 %, найдено «{found}».",
  ),
};

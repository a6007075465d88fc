import type { Note, NoteWords } from "../note.ts";
import { text } from "../../ground/text.ts";

/** What CALC-09, 10, 40 and AM-20…23 have to say; the places in braces are the keys of `PeopleNote.values`. */
export const peopleNotes = {
  NO_HOURS: {
    level: "error",
    message: text(
      "A manager has no hours for clients ({hours} a year): check working days, absences, hours a day and the selling share.",
      "У менеджера нет часов на клиентов ({hours} в год): проверьте рабочие дни, отсутствия, часы в день и долю времени на продажи.",
    ),
  },
  NORM_MISSING: {
    level: "error",
    message: text(
      "Group {group}: operation {operation} has no time norm, so the hours of the group are not computed.",
      "Группа {group}: для операции {operation} нет нормы времени, часы группы не рассчитаны.",
    ),
  },
  NORM_NEGATIVE: {
    level: "error",
    message: text(
      "Group {group}: the count or the norm of operation {operation} is blank or below zero, so the hours of the group are not computed.",
      "Группа {group}: число или норма операции {operation} не заданы или меньше нуля, часы группы не рассчитаны.",
    ),
  },
  GROUP_WITHOUT_NORMS: {
    level: "notice",
    message: text(
      "Group {group} (clients: {clients}) has no operations planned: it counts 0 hours.",
      "Группа {group} (клиентов: {clients}): операции не запланированы, на неё приходится 0 часов.",
    ),
  },
  SUPPORT_RANGE: {
    level: "error",
    message: text(
      "Shares of support time must be from 0 to 100 % and less than 100 % together, they make {sum}: they are left out.",
      "Доли вспомогательного времени должны быть от 0 до 100 % и в сумме меньше 100 %, сейчас {sum}: они не учтены.",
    ),
  },
  DATA_ENTRY_TWICE: {
    level: "notice",
    message: text(
      "Time norms already include data entry: the selling share and support time must not cut it again.",
      "Нормы времени уже включают занесение в базу: доля времени на продажи и вспомогательное время не должны вычитать его ещё раз.",
    ),
  },
  OVERLOADED: {
    level: "warning",
    message: text(
      "The manager's clients need {hours} hours, the manager has {capacity}: load {load}.",
      "Клиентам менеджера нужно {hours} ч, у менеджера есть {capacity} ч: загрузка {load}.",
    ),
  },
  UNASSIGNED: {
    level: "notice",
    message: text(
      "Clients without a manager: {clients}, hours they need in a year: {hours}.",
      "Клиентов без менеджера: {clients}, часов в год на них нужно: {hours}.",
    ),
  },
  REACH_RANGE: {
    level: "error",
    message: text(
      "Acquisition step No {step}: the share reaching it must be from 0 to 100 %, found {share}.",
      "Шаг привлечения № {step}: доля доходящих должна быть от 0 до 100 %, указано {share}.",
    ),
  },
  STEP_NORM_MISSING: {
    level: "error",
    message: text(
      "Acquisition step No {step}: the count, the share or the time norm is blank or below zero, so the hours of a prospect are not computed.",
      "Шаг привлечения № {step}: число, доля или норма времени не заданы или меньше нуля, часы на компанию не рассчитаны.",
    ),
  },
  COVER_RANGE: {
    level: "error",
    message: text(
      "The share of the market to work through must be from 0 to 100 %, found {share}.",
      "Доля рынка, которую нужно проработать, должна быть от 0 до 100 %, указано {share}.",
    ),
  },
  ACQUISITION_RANGE: {
    level: "error",
    message: text(
      "The conversion of a prospect to a client must be from 0 to 100 %, found {share}.",
      "Конверсия компании в клиента должна быть от 0 до 100 %, указано {share}.",
    ),
  },
  FUND_NEGATIVE: {
    level: "error",
    message: text(
      "Absences take more than the year has: no hours are left.",
      "Отсутствий больше, чем рабочего времени в году: часов не остаётся.",
    ),
  },
  SELLER_BELOW: {
    level: "warning",
    message: text(
      "The next seller returns {result} in three years, below the corridor from {low} to {high}: one more person does not pay.",
      "Следующий продавец вернёт {result} за три года, это ниже коридора от {low} до {high}: нанимать ещё одного невыгодно.",
    ),
  },
  SELLER_WITHIN: {
    level: "notice",
    message: text(
      "The next seller returns {result} in three years, within the corridor from {low} to {high}: the team is about the right size.",
      "Следующий продавец вернёт {result} за три года, это в коридоре от {low} до {high}: размер команды близок к нужному.",
    ),
  },
  SELLER_ABOVE: {
    level: "notice",
    message: text(
      "The next seller returns {result} in three years, above the corridor from {low} to {high}: the team is too small, hire.",
      "Следующий продавец вернёт {result} за три года, это выше коридора от {low} до {high}: продавцов мало, нанимайте.",
    ),
  },
  HOURS_SHORT: {
    level: "warning",
    message: text(
      "The plan needs {needed} hours of contacts, the manager has {available}: {short} hours are missing.",
      "На контакты по плану нужно {needed} ч, у менеджера есть {available} ч: не хватает {short} ч.",
    ),
  },
  DEPARTMENT_HOURS_SHORT: {
    level: "warning",
    message: text(
      "The plan needs {needed} hours of contacts, the department has {available}: {short} hours are missing, whoever takes them.",
      "На контакты по плану нужно {needed} ч, у отдела есть {available} ч: не хватает {short} ч при любом распределении.",
    ),
  },
} satisfies Record<string, NoteWords>;

export type PeopleNote = Note<keyof typeof peopleNotes>;

import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";
import { usualSchedule } from "./usual-values.ts";

/** The working day and the two-pass schedule (CALC-21, AM-50). */
export const scheduleSettings = {
  workdayStart: {
    kind: "time",
    default: 9 * 60,
    label: text("Day starts", "Начало дня"),
    explanation: text("Start of the working day, hh:mm.", "Начало рабочего дня, чч:мм."),
  },
  workdayEnd: {
    kind: "time",
    default: 18 * 60,
    label: text("Day ends", "Конец дня"),
    explanation: text("End of the working day, hh:mm.", "Конец рабочего дня, чч:мм."),
  },
  lunchStart: {
    kind: "time",
    default: 13 * 60,
    label: text("Lunch starts", "Начало обеда"),
    explanation: text("Start of lunch, hh:mm.", "Начало обеда, чч:мм."),
  },
  lunchEnd: {
    kind: "time",
    default: 14 * 60,
    label: text("Lunch ends", "Конец обеда"),
    explanation: text(
      "End of lunch, hh:mm; the same as its start: no lunch.",
      "Конец обеда, чч:мм; равен началу: без обеда.",
    ),
  },
  scheduleDays: {
    kind: "whole",
    default: 5,
    min: 1,
    max: 60,
    label: text("Days of the schedule", "Дней в расписании"),
    explanation: text("Working days laid out ahead.", "На сколько рабочих дней вперёд строить расписание."),
  },
  slotStep: {
    kind: "whole",
    default: usualSchedule.step,
    min: 1,
    max: 60,
    label: text("Step of the schedule", "Шаг расписания"),
    explanation: text("Minutes to which starts are rounded up.", "До скольких минут округляется начало вверх."),
  },
  defaultMinutes: {
    kind: "whole",
    default: usualSchedule.minutes,
    min: 1,
    label: text("Length without a norm", "Длительность без нормы"),
    explanation: text(
      "Minutes of a contact that has neither its own length nor a norm.",
      "Минут на контакт, у которого нет ни длительности, ни нормы.",
    ),
  },
  pass2Order: {
    kind: "choice",
    default: "hotFirst",
    choices: {
      hotFirst: text("hot, clients, early, new", "горячие, клиенты, ранние, новые"),
      existingFirst: text("clients, hot, early, new", "клиенты, горячие, ранние, новые"),
      earlyBeforeExisting: text("hot, early, clients, new", "горячие, ранние, клиенты, новые"),
    },
    label: text("Order of the second pass", "Порядок второго прохода"),
    explanation: text(
      "In which order contacts that were not promised fill the day.",
      "В каком порядке день заполняют контакты без обещаний.",
    ),
  },
  morningMeetingStart: {
    kind: "time",
    default: 9 * 60 + 5,
    label: text("Morning meeting", "Утренняя планёрка"),
    explanation: text("Start of the daily morning meeting, hh:mm.", "Начало ежедневной планёрки, чч:мм."),
  },
  morningMeetingMinutes: {
    kind: "whole",
    default: 30,
    min: 0,
    max: 480,
    label: text("Length of the morning meeting", "Длительность планёрки"),
    explanation: text("Minutes; 0: no meeting.", "Минут; 0: без планёрки."),
  },
  weeklyMeetingDay: {
    kind: "choice",
    default: "friday",
    choices: {
      monday: text("Monday", "понедельник"),
      tuesday: text("Tuesday", "вторник"),
      wednesday: text("Wednesday", "среда"),
      thursday: text("Thursday", "четверг"),
      friday: text("Friday", "пятница"),
    },
    label: text("Day of the department meeting", "День собрания отдела"),
    explanation: text("Weekday of the department meeting.", "День недели, когда проходит собрание отдела."),
  },
  weeklyMeetingStart: {
    kind: "time",
    default: 16 * 60,
    label: text("Department meeting", "Собрание отдела"),
    explanation: text("Start of the weekly department meeting, hh:mm.", "Начало еженедельного собрания, чч:мм."),
  },
  weeklyMeetingMinutes: {
    kind: "whole",
    default: 60,
    min: 0,
    max: 480,
    label: text("Length of the department meeting", "Длительность собрания"),
    explanation: text("Minutes; 0: no meeting.", "Минут; 0: без собрания."),
  },
  scheduleGain: {
    kind: "share",
    default: 0.25,
    min: 0,
    label: text("Gain of the schedule", "Выигрыш от расписания"),
    explanation: text(
      "What-if only: by how much capacity would grow.",
      "Только для сценария «что если»: на сколько выросла бы пропускная способность.",
    ),
  },
} satisfies Record<string, SettingSpec>;

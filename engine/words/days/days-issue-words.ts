import type { IssueLevel } from "../../ground/issue.ts";
import { text, type Text } from "../../ground/text.ts";

/** What the calculations of days find, by code. */
export const daysIssueWords = {
  CLASH: {
    level: "warning",
    message: text(
      "two contacts are promised at one time; the later row was moved: agree on another time",
      "два контакта обещаны на одно время; нижняя строка сдвинута: договоритесь о другом времени",
    ),
  },
  OUT_OF_HOURS: {
    level: "notice",
    message: text(
      "promised outside working hours, or over lunch or a meeting; the time stands as promised",
      "обещано вне рабочего времени либо на время обеда или планёрки; время оставлено, как обещано",
    ),
  },
  DOES_NOT_FIT: {
    level: "warning",
    message: text(
      "longer than any free part of a working day: split the contact or free the day",
      "длиннее любого свободного промежутка рабочего дня: разделите контакт или освободите день",
    ),
  },
  NO_ROOM: {
    level: "warning",
    message: text(
      "planned contacts do not fit into the days of the schedule",
      "запланированные контакты не помещаются в дни расписания",
    ),
  },
  LETTER_WITHOUT_DATE: {
    level: "warning",
    message: text(
      "a letter or visit is done on no known day: no day to call again can be set",
      "письмо или визит отмечены сделанными без даты: срок повторного звонка не посчитать",
    ),
  },
  RESPONSES_RANGE: {
    level: "warning",
    message: text(
      "more responses than letters delivered, or a figure below 0",
      "откликов больше, чем доставлено писем, или число меньше 0",
    ),
  },
  NOTHING_DELIVERED: {
    level: "warning",
    message: text(
      "no letter was delivered: there is no response to count",
      "ни одно письмо не доставлено: отклика нет",
    ),
  },
  NO_DATA: {
    level: "warning",
    message: text(
      "incoming clients have no manager and nobody can take them: add the sheet Managers",
      "входящие клиенты без менеджера, и взять их некому: добавьте лист «Менеджеры»",
    ),
  },
} satisfies Readonly<Record<string, { readonly level: IssueLevel; readonly message: Text }>>;

import { text } from "../../ground/text.ts";

/** Texts of the working calendar (AM-20). */
export const calendarWords = {
  yearMissing: text(
    "no working calendar for {years}: every Monday to Friday is counted as a working day; list the days off on the Calendar sheet",
    "нет производственного календаря на {years}: рабочими считаются все дни с понедельника по пятницу; внесите выходные на лист «Календарь»",
  ),
};

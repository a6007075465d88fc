import { text } from "../ground/text.ts";
import { people } from "./people.ts";
import type { Programme } from "./programme.ts";

/** Meetings and talks by which managers are led. */
export const management: Programme = {
  code: "MGT",
  name: text("Work with managers", "Работа с менеджерами"),
  goal: text("Managers' work is planned and it works.", "Эффективное планирование работы менеджеров."),
  items: [
    {
      code: "MGT-1",
      requirements: ["D-096", "D-097", "D-098", "D-099", "D-100", "D-101"],
      name: text("Morning meeting", "Утреннее совещание"),
      owner: people.supervisor,
      task: text(
        "Daily, 9:05–9:35. Results of the day before and a drive for the day; plans for today; results since the month began and the sales expected by its end. Entries go to the commercial work statistics.",
        "Ежедневно, 9:05–9:35. Результаты прошлого дня и заряд на день; планы на сегодня; итоги с начала месяца и ожидаемые продажи до его конца. Данные вносятся в статистику коммерческой работы.",
      ),
      goesTo: ["CALC-38", "T-01"],
    },
    {
      code: "MGT-2",
      requirements: ["D-102", "D-103", "D-104", "D-105"],
      name: text("Weekly meeting", "Еженедельное собрание"),
      owner: people.departmentHead,
      support: text("supervisor of regional sales", "управляющий региональными продажами"),
      task: text(
        "Every Friday from 16:00, all staff of the department. The week's plans reviewed, next week's work set; the situation analysed and what would mend it; department and personal plans fulfilled; managers report and name the results they expect.",
        "Каждую пятницу с 16:00, все сотрудники отдела. Разбор планов недели, работа на следующую; анализ ситуации и что её исправит; выполнение плана отдела и личных планов; отчёты менеджеров и ожидаемые результаты.",
      ),
      goesTo: ["T-09"],
    },
    {
      code: "MGT-3",
      requirements: ["D-106"],
      name: text("Personal talks", "Личные беседы"),
      owner: people.supervisor,
      task: text(
        "15–20 minutes: sales, results, help needed, outlook.",
        "15–20 минут: продажи, результаты, нужная помощь, перспективы.",
      ),
      goesTo: ["T-42"],
    },
    {
      code: "MGT-4",
      requirements: ["D-107"],
      name: text("Staff reserve", "Кадровый ресурс"),
      owner: people.head,
      task: text(
        "Follow results, pick candidates for supervisor posts, keep personal files, train them further.",
        "Отслеживать результаты, подбирать кандидатов в управляющие, вести личные дела, дополнительно обучать.",
      ),
      goesTo: ["T-41"],
    },
  ],
};

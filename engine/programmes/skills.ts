import { text, type Text } from "../ground/text.ts";
import { people } from "./people.ts";
import type { Programme, ProgrammeItem } from "./programme.ts";

const mark = text("Mark 0 to 5 for each who intercepts.", "Оценка от 0 до 5 каждому, кто ведёт перехват.");

/** What those who intercept must be able to do. */
export const skills: Programme = {
  code: "SKL",
  name: text("Skills of interception", "Навыки перехвата"),
  goal: text(
    "Six skills that those who win a competitor's client need.",
    "Шесть навыков, нужных тем, кто перехватывает клиента конкурента.",
  ),
  items: [
    skill(
      "SKL-1",
      "D-210",
      text("Pass the secretary, reach the decision-maker", "Брать барьер секретаря, выходить на ЛПР"),
    ),
    skill(
      "SKL-2",
      "D-211",
      text(
        "Remove resistance at the first contact, establish and keep contact",
        "Снимать сопротивление при первом контакте, устанавливать и держать контакт",
      ),
    ),
    skill("SKL-3", "D-212", text("“Manage belief”: the technique of questions", "«Управлять верой»: техника вопросов")),
    skill(
      "SKL-4",
      "D-213",
      text("Unique offer and argument in the language of benefit", "УТП и аргументация на «языке пользы»"),
    ),
    skill("SKL-5", "D-214", text("Positioning against a competitor", "Позиционирование в сравнении с конкурентом")),
    skill("SKL-6", "D-215", text("Work with objections", "Работа с возражениями")),
  ],
};

function skill(code: string, requirement: string, name: Text): ProgrammeItem {
  return { code, requirements: [requirement], name, owner: people.head, task: mark, goesTo: ["T-37", "CALC-30"] };
}

import { text, type Text } from "../ground/text.ts";
import { people } from "./people.ts";
import type { Programme, ProgrammeItem } from "./programme.ts";

const developed = text(
  "Develop a document that is used in selling.",
  "Разработать документ, который применяется в продажах.",
);

/** Technologies and standards that managers sell by. */
export const standards: Programme = {
  code: "DOC",
  name: text("Technologies and standards", "Технологии и стандарты"),
  goal: text(
    "Define the techniques and technologies that lead managers to success.",
    "Определить техники и технологии, которые ведут менеджеров к успеху.",
  ),
  items: [
    standard(
      "DOC-01",
      ["D-083", "D-084"],
      text("Technology of finding and attracting clients", "Технология поиска и привлечения клиентов"),
      text(
        "Which clients to attract and how, where and how to look for them, how sales run as a whole.",
        "Каких клиентов и как привлекать, где и как искать, как продажи идут в целом.",
      ),
    ),
    standard(
      "DOC-02",
      ["D-085"],
      text("Technology of the first call", "Технология первого звонка"),
      text(
        "A document that teaches the cold call: reach the key person, establish contact.",
        "Документ, который учит холодному звонку: выйти на ключевое лицо, установить контакт.",
      ),
    ),
    standard("DOC-03", ["D-086", "D-092"], text("Answers to objections", "Ответы на возражения"), developed),
    standard("DOC-04", ["D-087"], text("Personal meeting", "Личная встреча"), developed),
    standard("DOC-05", ["D-088"], text("Indignant client", "Возмущённый клиент"), developed),
    standard("DOC-06", ["D-089"], text("Closing push", "Дожим клиента"), developed),
    standard("DOC-07", ["D-090"], text("Standard of presenting the service", "Стандарт презентации услуги"), developed),
    standard("DOC-08", ["D-091"], text("Standard of a tender proposal", "Стандарт тендерного предложения"), developed),
    standard(
      "DOC-09",
      ["D-093"],
      text("Standard of meeting a large client", "Стандарт встречи с крупным клиентом"),
      text(
        "At our place and at the client's: who is responsible, who does what, who answers for what.",
        "На нашей территории и у клиента: кто ответственный, кто что делает и за что отвечает.",
      ),
      ["T-44", "T-11"],
    ),
    standard(
      "DOC-10",
      ["D-094"],
      text("Standard of the minutes of a large-client meeting", "Стандарт протокола встречи с крупным клиентом"),
      text("Names those responsible for what follows.", "В нём названы ответственные за дальнейшие действия."),
      ["T-44", "T-12"],
    ),
    standard(
      "DOC-11",
      ["D-095"],
      text("Own course made from external trainings", "Свой курс на основе внешних тренингов"),
      text(
        "What was learned outside becomes the base of our own training, for use in practice.",
        "Материалы внешних тренингов становятся основой собственного обучения для практики.",
      ),
    ),
    standard(
      "DOC-12",
      ["D-153"],
      text("Technology of the letter", "Технология отправления письма"),
      text(
        "Letters are based on it (INT-09). The source's list of documents lacks it; we add it, built as the answers to objections.",
        "На ней строятся письма (INT-09). В перечне документов источника её нет; добавлена нами, устроена как ответы на возражения.",
      ),
      ["T-44", "T-32"],
    ),
  ],
};

function standard(
  code: string,
  requirements: readonly string[],
  name: Text,
  task: Text,
  goesTo: readonly string[] = ["T-44"],
): ProgrammeItem {
  return { code, requirements, name, owner: people.head, task, goesTo };
}

import { documentRegister, text, type Language } from "../engine/index.ts";

const list = (language: Language): string =>
  documentRegister
    .map(({ id, name, subject, leaves }) => `  ${id}${leaves ? "*" : " "} ${name[language]}${about(subject)}`)
    .join("\n");

function about(subject: string): string {
  return subject === "none" || subject === "department" ? "" : `  (--${subject})`;
}

export const documentHelp = text(
  `Sales Planner: documents filled from the data, ready to print.

  npm run document -- T-13 --deal D-0117 [INPUT ...] [options]
  npm run document -- --due [--date YYYY-MM-DD] [INPUT ...] [options]

  --due                   all documents due on the day by the report calendar, one for
                          each author or meeting, with a first page that lists them

  --manager, --client, --deal, --competitor, --channel NAME
                          whom or what it is about: a name or a code
  --skeleton NAME         which technology or standard of T-44 (DOC-01 … DOC-12); all of them when not said
  --date YYYY-MM-DD       the day it is made for (last date in the data)
  --out FILE              .xlsx, which holds several, or .docx for one document as a text (T-13.xlsx);
                          those marked with * are meant to leave the workbook
                          (a document that FILE holds already keeps what was typed into it)
  INPUT, --lang, --period, --set, --map, --strict, --quiet as in npm run plan

Documents
${list("en")}

Exit code: 0 document written, 1 it cannot be made, 2 wrong usage.`,
  `Sales Planner: документы, заполненные по данным и готовые к печати.

  npm run document -- T-13 --deal D-0117 [ВХОД ...] [параметры]
  npm run document -- --due [--date ГГГГ-ММ-ДД] [ВХОД ...] [параметры]

  --due                   все документы, которые сдаются в этот день по календарю
                          отчётности, по каждому автору и встрече, и список к ним

  --manager, --client, --deal, --competitor, --channel ИМЯ
                          о ком или о чём документ: имя или код
  --skeleton ИМЯ          какая технология или какой стандарт T-44 (DOC-01 … DOC-12); без него — все
  --date ГГГГ-ММ-ДД       на какой день (последняя дата в данных)
  --out ФАЙЛ              .xlsx, где их может быть несколько, или .docx: один документ как текст (T-13.xlsx);
                          отмеченные * уходят из книги наружу
                          (что вписано в документ, который уже есть в ФАЙЛЕ, сохраняется)
  ВХОД, --lang, --period, --set, --map, --strict, --quiet как в npm run plan

Документы
${list("ru")}

Код возврата: 0 документ записан, 1 его нельзя составить, 2 ошибка в параметрах.`,
);

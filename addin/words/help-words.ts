import { text } from "../../engine/index.ts";

/** The screen Help: questions and answers. */
export const helpWords = {
  title: text("Help", "Справка"),
  version: text("Sales Planner {version}", "План продаж {version}"),
  sections: [
    {
      question: text("The first plan in five minutes", "Первый план за пять минут"),
      answer: [
        text(
          "Data: look whether your sheets are recognised. What is marked “to check” has a list beside it: choose the right heading once, it is remembered in the workbook.",
          "Данные: посмотрите, распознаны ли листы. Рядом с тем, что помечено «проверьте», есть список: выберите верный заголовок один раз, книга его запомнит.",
        ),
        text(
          "Assumptions: change what is different with you and watch the headline figures.",
          "Параметры: поменяйте то, что у вас иначе, и смотрите, как меняются показатели.",
        ),
        text(
          "Build: choose the sheets and press the button. Result: see whether the plan can be met.",
          "Сборка: выберите листы и нажмите кнопку. Итог: увидите, выполним ли план.",
        ),
      ],
    },
    {
      question: text("What happens to my sheets?", "Что будет с моими листами?"),
      answer: [
        text(
          "Nothing. The planner only reads them. It writes its own sheets, and when you build again it writes them in the same place.",
          "Ничего. Планировщик их только читает. Пишет он на свои листы и при новой сборке обновляет их на тех же местах.",
        ),
        text(
          "What you typed in the columns for you (comments, decisions) is kept by client, deal and manager.",
          "То, что вы вписали в свои столбцы (комментарии, решения), сохраняется по клиенту, сделке и менеджеру.",
        ),
        text("A build can be taken back on the screen Result.", "Сборку можно отменить на экране «Итог»."),
      ],
    },
    {
      question: text("Where do my data go?", "Куда уходят мои данные?"),
      answer: [
        text(
          "Nowhere. Everything is computed on this computer; no data leave the workbook, nothing is counted or reported.",
          "Никуда. Всё считается на этом компьютере; данные не покидают книгу, ничего не отправляется и не подсчитывается.",
        ),
      ],
    },
    {
      question: text("A column is not recognised", "Столбец не распознан"),
      answer: [
        text(
          "On the screen Data open the sheet, press “All columns” and choose the heading. Headings may stand in any row and order.",
          "На экране «Данные» откройте лист, нажмите «Все столбцы» и выберите заголовок. Заголовки могут стоять в любой строке и в любом порядке.",
        ),
      ],
    },
    {
      question: text("What do the lights mean?", "Что значат пометки?"),
      answer: [
        text(
          "Reachable in money: the open deals, if all are won, are enough. Reachable in hours: your people have the hours these clients need. Chance of the plan: how likely the sum of the deals reaches the plan.",
          "Достижим по деньгам: открытых сделок, если выиграть все, хватает. Достижим по часам: у людей есть часы, которых требуют клиенты. Вероятность плана: насколько вероятно, что сумма сделок дойдёт до плана.",
        ),
      ],
    },
    {
      question: text("Keyboard", "Клавиатура"),
      answer: [
        text(
          "Tab goes from one control to the next, arrows move along the steps, Enter opens, Esc closes a list. In Excel, F6 leads into the pane and out.",
          "Tab переходит между элементами, стрелки — по шагам, Enter открывает, Esc закрывает список. В Excel клавиша F6 ведёт в панель и обратно.",
        ),
      ],
    },
  ],
};

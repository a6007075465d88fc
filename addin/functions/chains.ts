import { text, type Text } from "../../engine/index.ts";

/** The rows the chains below read, A1:E6 of a sheet: a heading and five deals. */
export const chainRows: readonly (readonly (string | number | null)[])[] = [
  ["Client", "Money", "Stage", "Category", "Chance"],
  ["Gamma", 60, 1, "C", 0.2],
  ["Alfa", 500, 2, "A", 0.5],
  ["Omega", 100, 1, "B", 0.2],
  ["Beta", 300, 2, "A", 0.5],
  ["Delta", 40, 1, "C", null],
];

/** A formula of several functions, as a person types it: for the guide; a test computes each. */
export interface Chain {
  readonly says: Text;
  readonly formula: Text;
  readonly result: number | string;
}

export const chains: readonly Chain[] = [
  {
    says: text("How many clients are A", "Сколько клиентов группы A"),
    formula: text('=SUMPRODUCT(--(SALES.ABC(B1:B6)="A"))', '=СУММПРОИЗВ(--(SALES.ABC(B1:B6)="A"))'),
    result: 2,
  },
  {
    says: text("Their money", "Их деньги"),
    formula: text('=SUMPRODUCT((SALES.ABC(B2:B6)="A")*B2:B6)', '=СУММПРОИЗВ((SALES.ABC(B2:B6)="A")*B2:B6)'),
    result: 800,
  },
  {
    says: text("The largest client", "Крупнейший клиент"),
    formula: text("=INDEX(SALES.ABCTABLE(A1:A6,B1:B6,,,0),1,2)", "=ИНДЕКС(SALES.ABCTABLE(A1:A6;B1:B6;;;0);1;2)"),
    result: "Alfa",
  },
  {
    says: text("Share of A clients with deals of 400 or more", "Доля клиентов A со сделками от 400"),
    formula: text(
      '=SALES.COVERAGE(SALES.ABC(B2:B6),B2:B6>=400,"A")',
      '=SALES.COVERAGE(SALES.ABC(B2:B6);B2:B6>=400;"A")',
    ),
    result: 0.5,
  },
  {
    says: text("The second client's part of a plan of 90", "Доля второго клиента в плане 90"),
    formula: text("=INDEX(SALES.SPLITPLAN(90,B2:B6),2,1)", "=ИНДЕКС(SALES.SPLITPLAN(90;B2:B6);2;1)"),
    result: 45,
  },
  {
    says: text("Expected of every unit in work", "Ожидаемая часть денег в работе"),
    formula: text(
      "=ROUND(SALES.EXPECTED(B1:B6,E1:E6)/SUM(B1:B6),3)",
      "=ОКРУГЛ(SALES.EXPECTED(B1:B6;E1:E6)/СУММ(B1:B6);3)",
    ),
    result: 0.432,
  },
  {
    says: text("People for the client base", "Сколько людей нужно на базу"),
    formula: text(
      "=SALES.HEADCOUNT({40;100;300},{34;11;1.5},SALES.AVAILABLEHOURS(247,8,60/100,20))",
      "=SALES.HEADCOUNT({40:100:300};{34:11:1,5};SALES.AVAILABLEHOURS(247;8;60/100;20))",
    ),
    result: 3,
  },
  {
    says: text("Month of the last leads that can still be won", "Месяц последних лидов, которые ещё успеют"),
    formula: text(
      "=MONTH(SALES.LEADDEADLINE(DATE(2026,12,31),120))",
      "=МЕСЯЦ(SALES.LEADDEADLINE(ДАТА(2026;12;31);120))",
    ),
    result: 9,
  },
  {
    says: text(
      "Chance to win from the first stage, stages in words",
      "Вероятность выигрыша с первого этапа, этапы словами",
    ),
    formula: text(
      '=SALES.WINRATE(SALES.CONVERSION({"Offer";"Offer";"Call";"Call"},{"won";"lost";"lost";"won"},0,,{"Call";"Offer"}))',
      '=SALES.WINRATE(SALES.CONVERSION({"КП":"КП":"Звонок":"Звонок"};{"выиграна":"проиграна":"проиграна":"выиграна"};0;;{"Звонок":"КП"}))',
    ),
    result: 0.5,
  },
  {
    says: text("The fullest cell of the matrix", "Самая полная ячейка матрицы"),
    formula: text(
      "=MAX(SALES.MATRIX(SALES.ABC(B1:B6),SALES.ABC(B1:B6),,0))",
      "=МАКС(SALES.MATRIX(SALES.ABC(B1:B6);SALES.ABC(B1:B6);;0))",
    ),
    result: 2,
  },
];

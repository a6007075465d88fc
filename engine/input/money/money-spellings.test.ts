import { describe, expect, test } from "vitest";
import { dayOf } from "../../ground/day.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { RawSheet } from "../raw-sheet.ts";
import { readInput } from "../read-input.ts";
import { currencyName } from "./currency-name.ts";
import { documentFate } from "./document-words.ts";

const today = dayOf(2026, 12, 1);

/** A sheet from lines of words parted by `|`; numbers become numbers. */
function sheet(name: string, lines: string, table?: string): RawSheet {
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => readCell(cell.trim())));
  return { name, table, rows };
}

const readCell = (cell: string): string | number => (/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell);

function run(sheets: readonly RawSheet[], settings: Readonly<Record<string, string>> = {}) {
  const plan = planSales(readInput(sheets, { settings }), { today });
  const { perUnit } = plan.input.moneyUnit;
  const { codes, words } = plan.input.tables.Clients.name;
  const amounts = Array.from(
    plan.clients.money.amounts,
    (amount, row) => [words[codes[row]], amount / perUnit] as const,
  );
  expect(plan.money.check).toBe(0);
  return {
    clients: Object.fromEntries(amounts.filter(([, amount]) => amount)),
    gone: Object.fromEntries(
      plan.money.lines
        .filter(({ reason }) => reason !== "read" && reason !== "counted")
        .map(({ currency, reason, money }) => [currency ? `${reason} ${currency}` : reason, money / perUnit]),
    ),
    issues: plan.issues,
  };
}

describe("[AM-73] documents that are no money", () => {
  test.for([
    ["Xero", "Contact Name|Date|Total|Status", "Voided"],
    ["1C", "Контрагент|Дата|Сумма|Статус документа", "Помечен на удаление"],
    ["a shop", "Customer|Order Date|Order Total|Financial Status", "expired"],
    ["МойСклад", "Контрагент|Дата|Сумма|Статус", "Отменён клиентом"],
    ["German", "Client|Datum|Betrag|Status", "Storniert"],
    ["a remark behind the word", "Client|Date|Amount|State", "Cancelled (by phone)"],
  ] as const)("%s", ([, headings, word]) => {
    const { clients, gone } = run([
      sheet("p", `${headings}\nAlfa|2026-01-05|100|Paid\nBeta|2026-01-06|900|${word}`, "Payments"),
    ]);
    expect(clients).toEqual({ Alfa: 100 });
    expect(gone).toEqual({ cancelled: 900 });
  });

  test("not posted, marked for deletion: flags say it too", () => {
    const { gone } = run([
      sheet(
        "p",
        "Контрагент|Дата|Сумма|Проведён|Пометка удаления\nА|05.01.2026|100|Да|Нет\nБ|06.01.2026|20|Нет|Нет\nВ|07.01.2026|3|Да|Да",
        "Payments",
      ),
    ]);
    expect(gone).toEqual({ cancelled: 23 });
  });

  test("money given back is taken off; a refund that is a row of its own keeps its minus", () => {
    const { clients, gone } = run([
      sheet(
        "p",
        "Client|Date|Amount|Status|Refunded Amount\nAlfa|2026-01-05|100|Paid|30\nAlfa|2026-01-08|-20|Refunded|\nBeta|2026-01-06|50|Refunded|50",
        "Payments",
      ),
    ]);
    expect(clients).toEqual({ Alfa: 50 });
    expect(gone).toEqual({ refunded: 80 });
  });

  test("unpaid documents count, and their sum is told; countUnpaid=no sets them aside", () => {
    const sheets = [
      sheet("p", "Client|Date|Amount|Status\nAlfa|2026-01-05|100|Paid\nBeta|2026-01-06|40|Overdue", "Payments"),
    ];
    const counted = run(sheets);
    expect(counted.clients).toEqual({ Alfa: 100, Beta: 40 });
    expect(counted.issues.find(({ code }) => code === "UNPAID")?.message.en).toContain("40");
    expect(run(sheets, { countUnpaid: "no" }).gone).toEqual({ unpaid: 40 });
  });

  test("words of paid and shipped documents change nothing", () => {
    const words = ["Paid", "Completed", "Оплачен", "Отгружен", "Проведен", "Shipped", "closed", "Wibble", ""];
    expect(words.map((word) => documentFate(word))).toEqual(words.map(() => undefined));
  });
});

describe("[AM-74] currencies are never added", () => {
  test.for([
    ["a column of codes", "Client|Date|Amount|Currency", "USD", "EUR"],
    ["a column of Russian names", "Клиент|Дата|Сумма|Валюта документа", "Доллар США", "Евро"],
    ["signs", "Client|Date|Amount|Ccy", "$", "€"],
    ["names", "Client|Date|Amount|Currency Name", "US Dollar", "Euro"],
    ["a code with its name", "Client|Date|Amount|Currency Code", "USD - US Dollar", "EUR - Euro"],
  ] as const)("%s", ([, headings, main, other]) => {
    const { clients, gone, issues } = run([
      sheet(
        "p",
        `${headings}\nAlfa|2026-01-05|100|${main}\nAlfa|2026-01-06|5|${main}\nBeta|2026-01-07|900|${other}`,
        "Payments",
      ),
    ]);
    expect(clients).toEqual({ Alfa: 105 });
    expect(gone).toEqual({ "otherCurrency EUR": 900 });
    expect(issues.filter(({ code }) => code === "CURRENCY_MIXED")).toHaveLength(1);
  });

  test("in the cells; the setting names the one that counts", () => {
    const sheets = [
      sheet("p", "Client|Date|Amount\nAlfa|2026-01-05|$100\nBeta|2026-01-06|€ 900\nBeta|2026-01-07|900 €", "Payments"),
    ];
    expect(run(sheets).clients).toEqual({ Beta: 1800 });
    expect(run(sheets, { currency: "$" }).clients).toEqual({ Alfa: 100 });
  });

  test("the table Rates converts money at the rate of its day", () => {
    const rates = sheet("Курсы", "Валюта|С даты|Курс\nUSD|01.01.2026|80\nUSD|01.02.2026|90.5");
    const paid = sheet(
      "p",
      "Клиент|Дата|Сумма|Валюта\nА|15.01.2026|10|USD\nА|15.02.2026|10|Доллар США\nБ|15.02.2026|7|RUB\nВ|15.02.2026|3|EUR",
      "Payments",
    );
    const { clients, gone } = run([paid, rates]);
    expect(clients).toEqual({ А: 1705, Б: 7 }); // 10 × 80 + 10 × 90.5
    expect(gone).toEqual({ "otherCurrency EUR": 3 });
  });

  test("deals: the money of another currency is unknown, the deal stays", () => {
    const { clients, gone } = run([
      sheet(
        "d",
        "Код сделки|Клиент|Этап|Сумма|Валюта|Дата закрытия\n1|А|Выиграна|1000|Российский рубль|01.02.2026\n2|А|Выиграна|50|Российский рубль|02.02.2026\n3|Б|Выиграна|9|Белорусский рубль|01.02.2026",
      ),
    ]);
    expect(clients).toEqual({ А: 1050 });
    expect(gone).toEqual({ "otherCurrency BYN": 9 });
  });

  test.for(["__proto__", "constructor", "toString", "valueOf"])(
    "a currency called %s is a word like others",
    (word) => {
      expect(currencyName(word)).toBe(word.toUpperCase());
    },
  );

  test("what nobody knows stays a currency of its own", () => {
    expect(["usd", "RUR", "руб.", "юань", "Galleon", "840"].map(currencyName)).toEqual([
      "USD",
      "RUB",
      "RUB",
      "CNY",
      "GALLEON",
      "USD",
    ]);
  });
});

describe("[AM-77] lines of orders, several rows of a client, no days", () => {
  test.for([
    [
      "a superstore",
      "Order ID|Order Date|Customer ID|Customer Name|Segment|Region|Category|Sales|Profit",
      "O-1|2026-03-14|C-1|Alfa|Corp|East|Chairs|100|1\nO-1|2026-03-14|C-1|Alfa|Corp|East|Paper|900|2\nO-2|2026-04-20|C-2|Beta|Home|West|Paper|300|5",
    ],
    [
      "Russian",
      "№ заказа|Дата заказа|Код клиента|Наименование клиента|Регион|Отрасль|Сумма заказа",
      "7|14.03.2026|1|Alfa|Юг|ИТ|100\n7|14.03.2026|1|Alfa|Юг|ИТ|900\n8|20.04.2026|2|Beta|Север|ИТ|300",
    ],
    [
      "in another order, by names only",
      "Region|Industry|Sales|Customer Name|Order Date",
      "East|IT|100|Alfa|2026-03-14\nEast|IT|900|Alfa|2026-03-15\nWest|IT|300|Beta|2026-04-20",
    ],
    [
      "quantity and price",
      "Invoice No|Date|Customer|Quantity|Unit Price|Discount",
      "1|2026-03-14|Alfa|4|25|0\n1|2026-03-14|Alfa|100|10|10%\n2|2026-04-20|Beta|3|100|",
    ],
    [
      "Russian quantity and price",
      "Контрагент|Дата|Кол-во|Цена за единицу",
      "Alfa|14.03.2026|4|25\nAlfa|14.03.2026|90|10\nBeta|20.04.2026|3|100",
    ],
  ] as const)("%s", ([, headings, lines]) => {
    expect(run([sheet("export", `${headings}\n${lines}`)]).clients).toEqual({ Alfa: 1000, Beta: 300 });
  });

  test("a computed amount keeps four decimals", () => {
    const { clients } = run([sheet("p", "Client|Date|Quantity|Price\nAlfa|2026-03-14|3|0.33337", "Payments")]);
    expect(clients).toEqual({ Alfa: 1.0001 });
  });

  test.for([
    ["addresses", "Client|Address|Sales in period", "Alfa|A street|300\nBeta|B street|500\nAlfa|C street|400"],
    ["Russian", "Контрагент|Регион|Отрасль|Сумма продаж", "Alfa|Юг|ИТ|300\nBeta|Юг|ИТ|500\nalfa|Север|ИТ|400"],
    ["with codes", "Client ID|Client|Sales in period", "1|Alfa|300\n2|Beta|500\n1|Alfa|400"],
    ["a blank name below", "Client ID|Client|Sales in period", "1|Alfa|300\n2|Beta|500\n1||400"],
    ["three rows, one without money", "Client|City|Sales in period", "Alfa|X|300\nAlfa|Y|\nBeta|X|500\nAlfa|Z|400"],
  ] as const)("several rows for one client: %s", ([, headings, lines]) => {
    const { clients, issues } = run([sheet("Clients", `${headings}\n${lines}`)]);
    expect(clients).toEqual({ Alfa: 700, Beta: 500 });
    expect(issues.filter(({ code }) => code === "ROWS_ADDED_UP")).toHaveLength(1);
  });

  test("one code with two names is no client on two rows: the second is an error, told with its money", () => {
    const { clients, gone } = run([sheet("Clients", "Client ID|Client|Sales in period\n1|Alfa|300\n1|Beta|500")]);
    expect(clients).toEqual({ Alfa: 300 });
    expect(gone).toEqual({ repeatedId: 500 });
  });

  test.for([
    ["two columns", "Client|Amount"],
    ["Russian", "Контрагент|Сумма"],
    ["an export's words", "Customer Name|Order Total"],
    ["with a column nobody reads", "Client|Amount|Wibble"],
    ["the amount first", "Amount|Client"],
  ] as const)("payments without any day are the period: %s", ([, headings]) => {
    const isTurned = headings.startsWith("Amount");
    const lines = isTurned ? "700|Alfa\n250|Beta" : "Alfa|700\nBeta|250";
    const { clients, issues } = run([sheet("p", `${headings}\n${lines}`, "Payments")]);
    expect(clients).toEqual({ Alfa: 700, Beta: 250 });
    expect(issues.filter(({ code }) => code === "PAYMENTS_UNDATED")).toHaveLength(1);
    expect(issues.filter(({ code }) => code === "MISSING_COLUMN")).toEqual([]);
  });
});

describe("[AM-77] orders of shops", () => {
  const shop =
    "Name|Financial Status|Paid at|Total|Created at|Lineitem quantity|Lineitem name|Lineitem price|Billing Name";

  test("client and amount in the first line only: the lines below are in that amount", () => {
    const { clients, gone, issues } = run([
      sheet(
        "orders",
        `${shop}
#1|paid|2026-01-05|120|2026-01-05|2|Tea|50|Alfa
#1||||2026-01-05|1|Cup|10|
#2|pending||70|2026-01-07|7|Tea|10|Beta
#2||||2026-01-07|1|Cup|3|`,
      ),
    ]);
    expect(clients).toEqual({ Alfa: 120, Beta: 70 });
    expect(gone).toEqual({});
    expect(issues.find(({ code }) => code === "ORDER_LINES")?.message.en).toContain(": 2");
    expect(issues.find(({ code }) => code === "DAY_TAKEN")?.message.en).toContain('"Created at": 1');
    expect(issues.some(({ code }) => code === "MISSING")).toBe(false);
  });

  test("a line of a document whose amount stands in another row has none of its own", () => {
    const { clients } = run([
      sheet(
        "p",
        "Client|Date|Invoice No|Quantity|Unit Price|Amount\nAlfa|2026-01-05|7|2|50|130\nAlfa|2026-01-05|7|1|30|\nBeta|2026-01-06|8|3|5|",
        "Payments",
      ),
    ]);
    expect(clients).toEqual({ Alfa: 130, Beta: 15 });
  });

  const lines = (amounts: readonly number[]): string =>
    ["1|Alfa|Tea|2|50", "1|Alfa|Cup|1|10", "2|Beta|Tea|1|50", "2|Beta|Pot|1|15", "3|Beta|Cup|1|10"]
      .map((line, place) => `${line}|${amounts[place]}|2026-01-0${place + 1}`)
      .join("\n");
  const headings = "Order Number|Customer Name|Item Name|Quantity|Item Cost|Order Total Amount|Order Date";

  test("the total of an order in each of its lines counts once", () => {
    const { clients, gone, issues } = run([sheet("o", `${headings}\n${lines([115, 115, 70, 70, 12])}`, "Payments")]);
    expect(clients).toEqual({ Alfa: 115, Beta: 82 });
    expect(gone).toEqual({ repeatedRow: 185 });
    expect(issues.some(({ code }) => code === "ORDER_TOTAL_REPEATED")).toBe(true);
  });

  test("amounts of lines stay, equal ones too", () => {
    const { clients } = run([sheet("o", `${headings}\n${lines([100, 10, 50, 15, 10])}`, "Payments")]);
    expect(clients).toEqual({ Alfa: 110, Beta: 75 });
  });

  test("without quantity and price people are asked", () => {
    const { clients, issues } = run([
      sheet(
        "o",
        "Order Number|Client|Product|Amount|Date\n1|Alfa|Tea|9|2026-01-05\n1|Alfa|Cup|9|2026-01-05\n2|Beta|Tea|5|2026-01-05\n2|Beta|Pot|5|2026-01-05",
        "Payments",
      ),
    ]);
    expect(clients).toEqual({ Alfa: 18, Beta: 10 });
    expect(issues.find(({ code }) => code === "ORDER_TOTAL_ASKED")).toMatchObject({ level: "warning" });
  });
});

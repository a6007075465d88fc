import type {
  CarriedSheet,
  CellValue,
  ChartBlock,
  FormBlock,
  PlacedChart,
  PlacedForm,
  PlacedNote,
  PlacedSheet,
  PlacedTable,
  PlanWorkbook,
  TableBlock,
} from "../../engine/index.ts";

/** A made-up workbook with one of everything, placed by hand: what the tests of this folder write and read back. */
export function sampleWorkbook(language: "en" | "ru" = "en", more: Partial<PlanWorkbook> = {}): PlanWorkbook {
  return {
    language,
    currency: language === "ru" ? "₽" : "$",
    moneyDecimals: 0,
    inputDecimals: 0,
    title: language === "ru" ? "План продаж 2026" : "Sales plan 2026",
    properties: { Engine: "0.1.0", Fingerprint: "abc123" },
    sheets: [abcSheet(language), carriedSheet(language)],
    ...more,
  };
}

/** Cells of tests: text that looks like a formula (AM-63), and figures easy to check by hand. */
const clients = ["Gamma LLC", "=HYPERLINK(1)", "+7 495 000-00-00", "@SUM(A1)", "Alfa & Beta <Ltd>", "Épsilon №5"];
const money = [500_000, 250_000, 120_000, 80_000, 50_000, -12_000];

export function abcTable(language: "en" | "ru"): TableBlock {
  const ru = language === "ru";
  return {
    type: "table",
    key: "clients",
    title: ru ? "Клиенты по сумме продаж" : "Clients by sales",
    rowCount: 6,
    rowKey: ["client"],
    columns: [
      { key: "rank", heading: ru ? "Место" : "Rank", kind: "whole", values: [1, 2, 3, 4, 5, 6], width: 8 },
      {
        key: "client",
        heading: ru ? "Клиент" : "Client",
        kind: "text",
        values: clients,
        width: 30,
        links: [{ sheet: "Deals", cell: "A2" }, undefined, undefined, undefined, undefined, undefined],
      },
      {
        key: "value",
        heading: ru ? "Продажи, ₽" : "Sales, $",
        kind: "money",
        values: money,
        width: 16,
        shade: "bar",
        help: ru ? "Оплаты за период" : "Payments of the period",
        total: { value: 988_000, formula: "=SUM({value})" },
      },
      {
        key: "share",
        heading: ru ? "Доля" : "Share",
        kind: "share",
        values: [0.5, 0.25, 0.12, 0.08, 0.05, 0],
        formula: "=…",
        width: 10,
        shade: "scale",
      },
      {
        key: "group",
        heading: ru ? "Группа" : "Group",
        kind: "text",
        values: ["A", "A", "A", "B", "C", "loss"],
        marks: ["good", "good", "good", undefined, "warning", "bad"],
        width: 12,
      },
      {
        key: "last",
        heading: ru ? "Последняя сделка" : "Last deal",
        kind: "date",
        values: [46023, 46022, 46000, null, 45990, 45000.5],
        width: 13,
      },
      {
        key: "hours",
        heading: ru ? "Часы на клиента" : "Hours per client",
        kind: "hours",
        values: [40.5, 20, 10, 5, 2.5, 0],
        width: 13,
      },
      {
        key: "paid",
        heading: ru ? "Оплачено" : "Paid",
        kind: "flag",
        values: [true, false, true, true, false, null],
        width: 11,
      },
      {
        key: "note",
        heading: ru ? "Что делать" : "What to do",
        kind: "text",
        values: Array.from({ length: 6 }, () => null),
        owner: "user",
        width: 42,
        allowed: ru ? ["оставить", "развивать, срочно", "отпустить"] : ["keep", "grow, soon", "let go"],
      },
    ],
  };
}

function abcSheet(language: "en" | "ru"): PlacedSheet {
  const ru = language === "ru";
  const name = ru ? "ABC клиентов" : "ABC clients";
  const table = abcTable(language);
  const at = (letters: string) => `'${name}'!$${letters}$13:$${letters}$18`;
  const chart: ChartBlock = {
    type: "chart",
    key: "pareto",
    title: ru ? "Три клиента дают 87 % продаж" : "Three clients bring 87 % of sales",
    kind: "column",
    categories: "clients.client",
    series: [
      { values: "clients.value", name: ru ? "Продажи" : "Sales" },
      {
        values: "clients.cumulative",
        name: ru ? "Накопленная доля" : "Cumulative share",
        as: "line",
        secondAxis: true,
      },
    ],
    valueKind: "money",
    secondKind: "share",
  };
  const placedTable: PlacedTable = {
    type: "table",
    block: table,
    name: "AbcClients",
    left: 0,
    columnAt: table.columns.map((_, place) => place),
    titleRow: 10,
    headingRow: 11,
    firstRow: 12,
    totalsRow: 18,
    formulaAt: (column, row) => (column === 3 ? `=MAX(0,C${13 + row})/SUMIF($C$13:$C$18,">0")` : undefined),
    totalFormulaAt: (column) => (column === 2 ? "=SUM(C13:C18)" : undefined),
  };
  const placedForm: PlacedForm = {
    type: "form",
    left: 0,
    valueAt: 1,
    noteAt: 2,
    titleRow: 4,
    firstRow: 5,
    formulaAt: (field) => (field === 1 ? "=B6*2" : undefined),
    block: form(language),
  };
  const placedNote: PlacedNote = {
    type: "note",
    left: 0,
    firstRow: 9,
    span: 9,
    block: {
      type: "note",
      key: "why",
      mark: "warning",
      lines: [ru ? "Один клиент в убытке." : "One client makes a loss."],
    },
  };
  const placedChart: PlacedChart = {
    type: "chart",
    block: chart,
    top: 20,
    left: 0,
    bottom: 38,
    right: 8,
    categories: { address: at("B"), values: clients, kind: "text" },
    series: [
      { address: at("C"), values: money, kind: "money" },
      { address: at("D"), values: [0.5, 0.75, 0.87, 0.95, 1, 1], kind: "share" },
    ],
  };
  return {
    type: "result",
    sheet: {
      id: "R-01",
      name,
      title: ru ? "ABC-анализ клиентов" : "ABC of clients",
      header: [
        ru ? "Период: 2026 · дата: 31.12.2026" : "Period: 2026 · as of 2026-12-31",
        "Sales Planner 0.1.0 · abc123",
      ],
      blocks: [form(language), table, chart],
      print: { landscape: true },
    },
    headerRows: 3,
    columnWidths: table.columns.map(({ width }) => width ?? 10),
    blocks: [placedForm, placedNote, placedTable, placedChart],
    freezeRow: 12,
    printTitleRow: 11,
    pageBreaks: [20],
    rowCount: 38,
    columnCount: 9,
  };
}

function form(language: "en" | "ru"): FormBlock {
  const ru = language === "ru";
  return {
    type: "form",
    key: "limits",
    title: ru ? "Пределы" : "Limits",
    fields: [
      {
        key: "a",
        label: ru ? "Предел A" : "Limit A",
        kind: "share",
        value: 0.4,
        mark: "input",
        note: ru ? "меняйте" : "change it",
      },
      { key: "b", label: ru ? "Предел B" : "Limit B", kind: "share", value: 0.8, mark: "assumed" },
      { key: "start", label: ru ? "Начало дня" : "Day starts", kind: "time", value: 540 },
    ],
  };
}

function carriedSheet(language: "en" | "ru"): CarriedSheet {
  const ru = language === "ru";
  const rows: CellValue[][] = [
    ru ? ["Сделка", "Сумма, ₽", "Дата\nсоздания", "Статус"] : ["Deal", "Amount, $", "Created\non", "Status"],
    ["D-1", 1000.5, 46023, "won"],
    ["D-2", "n/a", 46024, "lost"],
    ["=1+1", -5, null, "open"],
  ];
  return {
    type: "input",
    name: ru ? "Сделки" : "Deals",
    table: "Deals",
    source: { sheet: ru ? "Сделки" : "Deals", keys: [] },
    rowCount: rows.length,
    columnCount: 4,
    cellAt: (row, column) => rows[row][column],
    kinds: ["text", "money", "date", "text"],
    headingRow: 0,
    tableName: "Deals",
    notes: [undefined, ru ? "Сумма без НДС" : "Amount without VAT", undefined, undefined],
    allowed: [undefined, undefined, undefined, ["open", "won", "lost"]],
    assumptions: [false, true, false, false],
  };
}

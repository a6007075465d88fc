/**
 * The same three sheets as three_sheets.py, as somebody would write them in JavaScript: exceljs and plain objects.
 *
 * three-sheets.ts OUT.xlsx BOOK.xlsx, or OUT.xlsx DEALS.csv CLIENTS.csv; prints clients of A, open deals, money won.
 */
import ExcelJs from "exceljs";

const [out, ...inputs] = process.argv.slice(2);
type Row = Record<string, unknown>;
const { deals, clients } = await read();

const money = new Map<string, number>(clients.map((client) => [String(client["Client ID"]), 0]));
const category = new Map(clients.map((client) => [String(client["Client ID"]), String(client["ABC group"])]));
const won = deals.filter(({ Status }) => Status === "won");
const open = deals.filter(({ Status }) => Status === "open");
for (const { Client, Amount } of won) money.set(String(Client), money.get(String(Client))! + Number(Amount));
const ranked = [...money].sort(([, a], [, b]) => b - a);
const total = ranked.reduce((sum, [, sales]) => sum + sales, 0);

const workbook = new ExcelJs.Workbook();
let before = 0;
let countOfA = 0;
const abc = workbook.addWorksheet("ABC");
abc.addRow(["Rank", "Client", "Sales", "Cumulative", "Group"]);
ranked.forEach(([client, sales], place) => {
  const group = before < 0.8 * total ? "A" : before < 0.95 * total ? "B" : "C";
  if (group === "A") countOfA += 1;
  before += sales;
  abc.addRow([place + 1, client, sales, before / total, group]);
});

const board: Record<string, Record<string, { count: number; sum: number }>> = {};
for (const deal of open) {
  const cell = ((board[String(deal.Stage)] ??= {})[category.get(String(deal.Client))!] ??= { count: 0, sum: 0 });
  cell.count += 1;
  cell.sum += Number(deal.Amount);
}
const funnel = workbook.addWorksheet("Funnel");
for (const [stage, cells] of Object.entries(board))
  funnel.addRow([stage, ...["A", "B", "C"].flatMap((one) => [cells[one]?.count ?? 0, cells[one]?.sum ?? 0])]);

const months: Record<string, Record<string, number>> = {};
const add = (line: string, day: unknown, sum: number): void => {
  const month = monthOf(day);
  const cells = (months[line] ??= {});
  cells[month] = (cells[month] ?? 0) + sum;
};
for (const deal of won) add(`${deal.Manager} won`, deal.Closed, Number(deal.Amount));
for (const deal of open)
  add(`${deal.Manager} expected`, deal["Forecast close"], Number(deal.Amount) * Number(deal.Probability));
const names = [...new Set(Object.values(months).flatMap((cells) => Object.keys(cells)))].sort();
const rollUp = workbook.addWorksheet("Months");
rollUp.addRow(["Manager", ...names]);
for (const [line, cells] of Object.entries(months)) rollUp.addRow([line, ...names.map((name) => cells[name] ?? 0)]);
await workbook.xlsx.writeFile(out);
console.log(JSON.stringify([countOfA, open.length, Math.round(total * 100)]));

async function read(): Promise<{ deals: Row[]; clients: Row[] }> {
  const book = new ExcelJs.Workbook();
  if (inputs.length === 1) {
    await book.xlsx.readFile(inputs[0]);
    return { deals: rowsOf(book.getWorksheet("Deals")!), clients: rowsOf(book.getWorksheet("Clients")!) };
  }
  return { deals: rowsOf(await book.csv.readFile(inputs[0])), clients: rowsOf(await book.csv.readFile(inputs[1])) };
}

function rowsOf(sheet: ExcelJs.Worksheet): Row[] {
  const rows: Row[] = [];
  let headings: unknown[] = [];
  sheet.eachRow((row, number) => {
    const values = (row.values as unknown[]).slice(1); // exceljs counts cells from 1
    if (number === 1) headings = values;
    else rows.push(Object.fromEntries(headings.map((heading, column) => [heading, values[column]])));
  });
  return rows;
}

function monthOf(day: unknown): string {
  return (day instanceof Date ? day.toISOString() : String(day)).slice(0, 7);
}

import { createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { isoDay } from "../../engine/index.ts";
import * as sales from "../sales-data.ts";
import { seededRandom } from "../seeded-random.ts";
import { writeExcelBook, type BookCell, type BookSheet } from "./excel-book.ts";

/** What one whole job is given: a company's deals and a tenth as many clients, as CSV and as one workbook. */
export interface JobFiles {
  readonly deals: string;
  readonly clients: string;
  readonly stages: string;
  readonly managers: string;
  readonly book: string;
}

/** The files of a size, made once for all tasks of a run and kept beside the bench's packages. */
export async function jobFiles(size: number): Promise<JobFiles> {
  const folder = fileURLToPath(new URL(`../node_modules/.cache/whole-job/${size}/`, import.meta.url));
  const files: JobFiles = {
    deals: `${folder}deals.csv`,
    clients: `${folder}clients.csv`,
    stages: `${folder}stages.csv`,
    managers: `${folder}managers.csv`,
    book: `${folder}book.xlsx`,
  };
  if (existsSync(files.book)) return files;
  mkdirSync(folder, { recursive: true });
  const sheets = sheetsOf(size);
  for (const sheet of sheets) await writeCsv(`${folder}${sheet.name.toLowerCase()}.csv`, sheet);
  await writeExcelBook(`${files.book}.part`, sheets);
  renameSync(`${files.book}.part`, files.book);
  return files;
}

function sheetsOf(size: number): BookSheet[] {
  const clientCount = size / 10;
  const deals = sales.dealColumns(size, clientCount);
  const [stages, managers] = sales.nameSheets();
  return [
    { name: "Deals", rows: () => dealRows(deals) },
    { name: "Clients", rows: () => clientRows(clientCount) },
    { name: "Stages", rows: () => stages.rows as readonly BookCell[][] },
    { name: "Managers", rows: () => managers.rows as readonly BookCell[][] },
  ];
}

function* dealRows(deals: sales.DealColumns): Generator<BookCell[]> {
  yield "Deal ID|Client|Title|Manager|Stage|Status|Opened|Closed|Amount|Probability|Forecast close|Loss reason".split(
    "|",
  );
  for (let row = 0; row < deals.stage.length; row++) {
    const stage = deals.stage[row];
    const isClosed = stage >= sales.wonStage;
    yield [
      `D${String(row).padStart(7, "0")}`,
      sales.clientId(deals.client[row]),
      `Delivery ${row % 5000}`,
      sales.managerName(deals.manager[row]),
      sales.stageName(stage),
      stage === sales.wonStage ? "won" : stage === sales.lostStage ? "lost" : "open",
      { day: deals.openDate[row] },
      isClosed ? { day: deals.openDate[row] + 5 + (row % 80) } : null,
      deals.amount[row] / 100,
      deals.probability[row],
      isClosed ? null : { day: sales.today + (row % 180) },
      stage === sales.lostStage ? `reason ${row % 12}` : null,
    ];
  }
}

function* clientRows(count: number): Generator<BookCell[]> {
  yield ["Client ID", "Client", "Manager", "ABC group", "Potential per year"];
  const potential = sales.paretoMoney(count, seededRandom(3));
  for (let client = 0; client < count; client++) {
    yield [
      sales.clientId(client),
      `Company ${client}`,
      sales.managerName(client % sales.managerCount),
      sales.categories[sales.categoryOf(client)],
      Math.round(potential[client] / 100),
    ];
  }
}

async function writeCsv(path: string, { rows }: BookSheet): Promise<void> {
  const file = createWriteStream(path);
  for (const row of rows()) {
    const written = file.write(`${row.map(cellText).join(",")}\n`);
    if (!written) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

function cellText(cell: BookCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? isoDay(cell.day) : String(cell);
}

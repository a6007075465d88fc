import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { RawSheet } from "../../engine/index.ts";
import { readFile } from "../read-file.ts";

const run = promisify(execFile);

/** LibreOffice is on this machine; tests that need it are skipped, with a line, where it is not. */
export const hasLibreOffice = ["/usr/bin/soffice", "/usr/local/bin/soffice"].some((path) => existsSync(path));
if (!hasLibreOffice) console.log("tests that recalculate are skipped: no soffice (apt-get install libreoffice-calc)");

/**
 * Every formula of a workbook calculated anew by LibreOffice, and the values read back: proves that native formulas
 * say what the engine computed.
 *
 * @example (await recalculate(bytes)).find(({ name }) => name === "ABC")?.rows[4][2]
 */
export async function recalculate(workbook: Uint8Array): Promise<RawSheet[]> {
  return inFolder(async (folder) => {
    const source = join(folder, "book.xlsx");
    await writeFile(source, workbook);
    await convert(source, "xlsx:Calc MS Excel 2007 XML", join(folder, "out"), folder);
    return readFile(join(folder, "out", "book.xlsx"));
  });
}

/**
 * The pages of a workbook as they print, one .png each, to be looked at.
 *
 * @param into folder for the pictures
 * @returns paths in page order
 */
export async function renderPages(workbook: Uint8Array, into: string, dotsPerInch = 70): Promise<string[]> {
  return inFolder(async (folder) => {
    const source = join(folder, "book.xlsx");
    await writeFile(source, workbook);
    await convert(source, "pdf", folder, folder);
    await mkdir(into, { recursive: true });
    await run("pdftoppm", ["-r", String(dotsPerInch), "-png", join(folder, "book.pdf"), join(into, "page")]);
    const names = await readdir(into);
    return names
      .filter((name) => /^page.*\.png$/.test(name))
      .sort()
      .map((name) => join(into, name));
  });
}

/** One text of a printed page with the size of its type in points. */
export interface PrintedText {
  readonly size: number;
  readonly text: string;
}

/** The texts of a workbook as they print, page by page. */
export async function printedPages(workbook: Uint8Array): Promise<PrintedText[][]> {
  return inFolder(async (folder) => {
    const source = join(folder, "book.xlsx");
    await writeFile(source, workbook);
    await convert(source, "pdf", folder, folder);
    const sizes = new Map<string, number>();
    const options = { maxBuffer: 1 << 28 };
    const { stdout } = await run(
      "pdftohtml",
      ["-xml", "-zoom", "1", "-i", "-stdout", join(folder, "book.pdf")],
      options,
    );
    return stdout
      .split("<page ")
      .slice(1)
      .map((page) => {
        for (const [, id, size] of page.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)) sizes.set(id, Number(size));
        return Array.from(page.matchAll(/<text [^>]*font="(\d+)"[^>]*>(.*?)<\/text>/g), ([, font, text]) => ({
          size: sizes.get(font) ?? Number.NaN,
          text: text.replace(/<[^>]*>/g, "").trim(),
        }));
      });
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "sales-planner-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Without this setting LibreOffice shows the values a foreign workbook came with. */
const alwaysRecalculate = ["OOXMLRecalcMode", "ODFRecalcMode"]
  .map(
    (name) =>
      '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
      `<prop oor:name="${name}" oor:op="fuse"><value>0</value></prop></item>`,
  )
  .join("");

/** A profile of its own, so that runs beside each other do not wait for one lock. */
async function convert(source: string, format: string, into: string, folder: string): Promise<void> {
  const profile = join(folder, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(
    join(profile, "user", "registrymodifications.xcu"),
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" ' +
      'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `${alwaysRecalculate}</oor:items>`,
  );
  const settings = [`-env:UserInstallation=file://${profile}`, "--headless", "--norestore"];
  await run("soffice", [...settings, "--convert-to", format, "--outdir", into, source], { timeout: 300_000 });
}

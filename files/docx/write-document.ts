import { Document, Footer, Packer, Paragraph, PageNumber, Tab, TabStopType, TextRun } from "docx";
import type { ResultSheet } from "../../engine/index.ts";
import { palette } from "../../drawing/design.ts";
import type { FormatWords } from "../../drawing/number-formats.ts";
import { safeText } from "../xlsx/safe-text.ts";
import { documentParts, outwardTitle, paragraphStyles } from "./document-parts.ts";
import { pageOf, textSizes, textWidth } from "./paper.ts";
import { sealPackage } from "./seal-package.ts";

/**
 * A document of the register as the bytes of a .docx file: for what leaves the workbook. The same description gives the
 * sheet and this text, and the same description the same bytes; no name of a person and no date of making is written
 * beside what stands on the page.
 *
 * Charts stay in the workbook, and so does the stamp of the run.
 *
 * @param words language of the description, currency and decimals of money; a `PlanWorkbook` has them all
 * @see methodology section 6; library docx
 * @example await saveFiles([{ path: "offer.docx", bytes: await writeDocument(sheet, buildDocumentWorkbook(plan, [sheet], "en")) }])
 */
export async function writeDocument(sheet: ResultSheet, words: FormatWords): Promise<Uint8Array> {
  const landscape = sheet.print.landscape ?? false;
  const width = textWidth(landscape);
  const title = outwardTitle(sheet);
  const document = new Document({
    title,
    styles: withLanguage(words.language),
    features: { updateFields: false },
    sections: [
      {
        properties: { page: pageOf(landscape) },
        footers: { default: pageFooter(title, width) },
        children: documentParts(sheet, words, width),
      },
    ],
  });
  return sealPackage(await Packer.pack(document, "uint8array"), title);
}

/** Spelling is checked in the language of the text. */
function withLanguage(language: "en" | "ru") {
  const { document, ...rest } = paragraphStyles.default;
  const run = { ...document.run, language: { value: language === "ru" ? "ru-RU" : "en-GB" } };
  return { default: { ...rest, document: { ...document, run } } };
}

function pageFooter(title: string, width: number): Footer {
  const look = { size: textSizes.small, color: palette.muted };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({ ...look, text: safeText(title) }),
          new TextRun({ ...look, children: [new Tab(), PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

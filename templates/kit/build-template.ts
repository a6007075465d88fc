import { createHash } from "node:crypto";
import type { Language } from "../../engine/index.ts";
import { writeWorkbook } from "../../files/index.ts";
import { recalculate } from "../../files/recalculate/recalculate.ts";
import { describeTemplate } from "./describe-template.ts";
import { fillValues } from "./fill-values.ts";
import { squeezePackage } from "./squeeze-package.ts";
import type { Template } from "./template.ts";

/** Document property with the fingerprint of the description a file was built from. */
export const fingerprintProperty = "SalesPlannerTemplateFingerprint";

/** What the formulas, texts and input of a ready-made workbook hash to, before any value is computed. */
export async function templateFingerprint(template: Template, language: Language): Promise<string> {
  const bytes = await writeWorkbook(describeTemplate(template, language));
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** A ready-made workbook as a file, its formulas computed by LibreOffice. */
export async function buildTemplate(template: Template, language: Language): Promise<Uint8Array> {
  const draft = describeTemplate(template, language);
  const computed = await recalculate(await writeWorkbook(draft));
  const workbook = describeTemplate(template, language, fillValues(draft, computed));
  const fingerprint = await templateFingerprint(template, language);
  const properties = { ...workbook.properties, [fingerprintProperty]: fingerprint };
  return squeezePackage(await writeWorkbook({ ...workbook, properties }));
}

import { settingsCatalogue } from "../../input/settings-catalogue.ts";
import type { companySettings } from "../../input/settings/company-settings.ts";
import { proposalWords as words } from "../../words/documents/proposal-words.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { letterPart, noteOf } from "./document-fields.ts";

/** Who we are, at the head of a page that leaves the house; nothing where Settings do not say it. */
export function letterhead({ plan }: SheetContext): Block[] {
  const { companyName, companyDetails } = plan.input.settings;
  const details = companyDetails.split(";").map((line) => line.trim());
  const lines = [companyName.trim(), ...details].filter(Boolean);
  return lines.length === 0 ? [] : [letterPart("head", "letterhead", lines)];
}

/** Regards, the line to sign on, how to reach who signs: as Settings say, else the manager. */
export function signature(context: SheetContext, manager: number): Block[] {
  const { say, plan } = context;
  const { signerName, signerRole, signerContacts } = plan.input.settings;
  const owner = ownerNames(context).slice(0, -1)[manager];
  const name = signerName.trim() || owner;
  if (name === undefined) return [];
  const post = signerName.trim() === "" ? "" : signerRole.trim();
  return [
    letterPart("body", "regards", [say(words.regards)]),
    letterPart("signature", "signature", [[name, post].filter(Boolean).join(", ")]),
    ...(signerContacts.trim() === "" ? [] : [letterPart("body", "contacts", [signerContacts.trim()])]),
  ];
}

/** What of the company is not filled in, told to the author. */
export function companyGaps(
  { say, plan }: SheetContext,
  keys: readonly (keyof typeof companySettings)[] = ["companyName", "companyDetails", "signerContacts"],
): Block[] {
  const blank = keys.filter((key) => String(plan.input.settings[key] ?? "").trim() === "");
  if (blank.length === 0) return [];
  const fields = blank.map((key) => say(settingsCatalogue[key].label)).join(", ");
  return [noteOf("company", [say(words.companyMissing, { fields })], "warning")];
}

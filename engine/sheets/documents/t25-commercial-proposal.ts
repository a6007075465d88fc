import type { DocumentAbout } from "../../documents/document-request.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import { commonWords } from "../../words/common-words.ts";
import { proposalWords } from "../../words/documents/proposal-words.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, FormBlock, FormField } from "../result-sheet.ts";
import { dealClient } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { advantageRows, channelOf } from "./advantage-rows.ts";
import { knownField, letterPart, noteOf, wordAt } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { userColumn } from "./empty-table.ts";
import { personWithRole, personWords } from "./person-with-role.ts";

const words = proposalWords.offer;
const widths = [32, 32, 30] as const;
const scopeRows = 4;

/**
 * T-25: the offer in the words of the LFR's needs: tasks and our answer, scope, price, terms, validity.
 *
 * @see B-53, B-58
 */
export function commercialProposal(context: SheetContext, { deal, client }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  if (deal < 0) return { blocks: [noteOf("unknown", [say(proposalWords.unknown)], "warning")] };
  const subject = wordAt(plan.input.tables.Deals.title, deal);
  const shaper = personWithRole(context, client, "LFR");
  const name = wordAt(plan.input.tables.Contacts.name, shaper);
  return {
    rows: 1,
    onePage: true,
    blocks: [
      letterPart("title", "title", [subject === null ? say(words.title) : say(words.titleOf, { subject })], "strong"),
      addresseeForm(context, deal, shaper),
      letterPart("body", "letter", [...(name === null ? [] : [say(words.greeting, { name })]), say(words.intro)]),
      ...needsBlocks(context, deal, client, shaper),
      scopeTable(context, deal),
      termsForm(context, deal),
      letterPart("body", "closing", [say(words.closing)]),
      signature(context, deal),
    ],
  };
}

function addresseeForm(context: SheetContext, deal: number, shaper: number): FormBlock {
  const { tables } = context.plan.input;
  const known = (key: string, label: typeof words.title, value: string | null): FormField =>
    value === null ? emptyField(context, key, label) : knownField(context, key, label, value);
  return {
    type: "form",
    key: "addressee",
    fields: [
      known("addressee", proposalWords.addressee, personWords(context, shaper)),
      known("client", proposalWords.company, dealClient(tables, deal)),
      emptyField(context, "ourCompany", proposalWords.ourCompany),
    ],
  };
}

interface NeedLine {
  readonly need: string;
  readonly answer: string | null;
  /** What confirms the answer, from the advantage that gives it (D-243). */
  readonly proof: string | null;
}

/** What the LFR named first, then the client's needs, then what such clients usually need. */
function needLines({ plan }: SheetContext, rows: readonly number[], client: number, shaper: number): NeedLine[] {
  const { Contacts, Clients, Advantages } = plan.input.tables;
  const usual = rows.map((row) => ({
    need: wordAt(Advantages.need, row),
    answer: wordAt(Advantages.advantage, row),
    proof: wordAt(Advantages.proof, row),
  }));
  const known = new Map(usual.map((one) => [normaliseKey(one.need ?? ""), one]));
  const of = (need: string | null) => known.get(normaliseKey(need ?? ""));
  // A proof goes with its own advantage, not with the capabilities of the card.
  const proofOf = (need: string | null, answer: string | null) =>
    answer !== null && answer === of(need)?.answer ? of(need)!.proof : null;
  const capabilities = wordAt(Clients.capabilities, client);
  const named = wordAt(Contacts.needsNoted, shaper);
  const needs = wordAt(Clients.needs, client);
  const lines = [
    { need: named, answer: of(named)?.answer ?? (needs === null ? capabilities : null) },
    { need: needs, answer: capabilities ?? of(needs)?.answer ?? null },
    ...usual.map(({ need, answer }) => ({ need, answer })),
  ];
  const seen = new Set<string>();
  return lines.flatMap(({ need, answer }) => {
    const key = normaliseKey(need ?? "");
    if (need === null || seen.has(key)) return [];
    seen.add(key);
    return [{ need, answer, proof: proofOf(need, answer) }];
  });
}

function needsBlocks(context: SheetContext, deal: number, client: number, shaper: number): Block[] {
  const { say } = context;
  const rows = advantageRows(context, channelOf(context, client, deal), "LFR");
  const lines = needLines(context, rows, client, shaper);
  const column = columnMaker(context);
  if (lines.length === 0) return [noteOf("noAdvantages", [say(proposalWords.noAdvantages)], "warning")];
  return [
    {
      type: "table",
      key: "needs",
      title: say(words.needs),
      plain: true,
      rowCount: lines.length,
      rowKey: ["need"],
      columns: [
        column("need", words.need, "text", lines.map(({ need }) => need), { width: widths[0] }), // prettier-ignore
        userColumn(context, { key: "answer", heading: words.answer, width: widths[1] }, lines.map(({ answer }) => answer)), // prettier-ignore
        userColumn(context, { key: "proof", heading: words.proof, width: widths[2] }, lines.map(({ proof }) => proof)), // prettier-ignore
      ],
    },
  ];
}

/** The deal is proposed as the first line; the user divides it. */
function scopeTable(context: SheetContext, deal: number): Block {
  const { plan, say, money } = context;
  const { Deals } = plan.input.tables;
  const first = <T>(value: T): (T | null)[] =>
    Array.from({ length: scopeRows }, (_, row) => (row === 0 ? value : null));
  return {
    type: "table",
    key: "scope",
    title: say(words.scope),
    plain: true,
    rowCount: scopeRows,
    columns: [
      userColumn(context, { key: "item", heading: words.item, width: widths[0] }, first(wordAt(Deals.title, deal))),
      userColumn(context, { key: "quantity", heading: words.quantity, width: widths[1] }, first(null)),
      userColumn(context, { key: "sum", heading: words.sum, kind: "money", width: widths[2] }, first(money(Deals.amount[deal]))), // prettier-ignore
    ],
  };
}

function termsForm(context: SheetContext, deal: number): FormBlock {
  const { say, plan, money } = context;
  const price = money(plan.input.tables.Deals.amount[deal]);
  return {
    type: "form",
    key: "terms",
    title: say(words.terms),
    fields: [
      price === null
        ? { ...emptyField(context, "price", words.price), kind: "money" }
        : {
            ...knownField(context, "price", words.price, price, "money"),
            mark: "strong",
            formula: "=SUM({scope.sum})",
          },
      emptyField(context, "payment", words.payment),
      emptyField(context, "delivery", words.delivery),
      emptyField(context, "guarantee", words.guarantee),
      { ...emptyField(context, "valid", words.valid), kind: "date" },
      emptyField(context, "next", words.next),
    ],
  };
}

function signature(context: SheetContext, deal: number): FormBlock {
  const owners = ownerNames(context);
  const owner = owners.slice(0, -1)[context.plan.deals.manager[deal]];
  return {
    type: "form",
    key: "signature",
    title: context.say(words.signature),
    fields: [
      owner === undefined
        ? emptyField(context, "manager", commonWords.manager)
        : knownField(context, "manager", commonWords.manager, owner),
      emptyField(context, "phone", words.phone),
    ],
  };
}

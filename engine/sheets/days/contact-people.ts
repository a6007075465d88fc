import { codeNumber } from "../../input/lists.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";

/** Whom to ask for, as rows of Contacts; -1 is nobody known. */
export interface ContactPeople {
  /** The person named in the contact, else the client's main person. */
  of(activity: number, client: number): number;
  name(person: number): string | null;
  phone(person: number): string | null;
}

/** Blank roles come last. */
const lastRole = codeNumber("personRole", "other") + 1;

/** The client's main person is who decides, else who shapes the decision, and so on; equals in the order of the sheet. */
export function contactPeople({ input }: Pick<SalesPlan, "input">): ContactPeople {
  const { Contacts, Activities } = input.tables;
  const rank = (person: number): number => (Contacts.role[person] < 0 ? lastRole : Contacts.role[person]);
  const main = new Map<number, number>();
  Contacts.clientId.forEach((client, person) => {
    const known = main.get(client);
    if (client >= 0 && (known === undefined || rank(person) < rank(known))) main.set(client, person);
  });
  return {
    of: (activity, client) => {
      const named = activity < 0 ? -1 : Activities.personId[activity];
      return named >= 0 ? named : (main.get(client) ?? -1);
    },
    name: (person) => Contacts.name.words[Contacts.name.codes[person]] ?? null,
    phone: (person) => Contacts.phone.words[Contacts.phone.codes[person]] ?? null,
  };
}

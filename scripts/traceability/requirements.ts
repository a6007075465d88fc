import { documentRegister, programmes } from "../../engine/index.ts";
import { clientByClient } from "./client-by-client.ts";
import { crmStrategy } from "./crm-strategy.ts";
import { developmentPlan } from "./development-plan.ts";
import { layerByLayer } from "./layer-by-layer.ts";
import { prioritiesByPotential } from "./priorities-by-potential.ts";

/** One requirement of the method: what it asks in a few words, and where it is answered. */
export interface Requirement {
  readonly id: string;
  readonly words: string;
  /** CALC-17, R-13, T-13, SALES.SKIM, INT-03, Clients.needs, a table, a setting, a code of an issue. */
  readonly targets: readonly string[];
  /** Motivates the product and is not computed: no test has to prove it. */
  readonly isContext: boolean;
}

/** Sources of the method and how many requirements each has. */
export const sources = {
  A: { title: "Client by client", count: 42 },
  B: { title: "Layer by layer", count: 67 },
  C: { title: "Strategy of a CRM", count: 78 },
  D: { title: "Plan of sales development", count: 252 },
  E: { title: "Priorities by potential", count: 35 },
} as const;

export type Source = keyof typeof sources;

/** Every requirement in the order of its source and number. */
export function requirements(): Requirement[] {
  const texts = [clientByClient, layerByLayer, crmStrategy, developmentPlan, prioritiesByPotential];
  const found = new Map<string, Requirement>();
  for (const one of [...texts.flatMap(readLines), ...ofProgrammes(), ...ofDocuments()]) {
    const before = found.get(one.id);
    found.set(one.id, before ? { ...before, targets: [...new Set([...before.targets, ...one.targets])] } : one);
  }
  return Array.from(found.values()).sort((one, other) => (one.id < other.id ? -1 : 1));
}

function readLines(lines: string): Requirement[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [id, words, where] = line.split(" | ");
      const targets = where.split(" ");
      return { id, words, targets: targets.filter((one) => one !== "context"), isContext: targets.includes("context") };
    });
}

/** Rows of programmes restate their requirements. */
function ofProgrammes(): Requirement[] {
  return programmes.flatMap(({ code: programme, items }) =>
    items.flatMap(({ code, requirements, name, goesTo }) =>
      requirements.map((id) => ({
        id,
        words: name.en,
        targets: [programme === "LAY" ? "LAY" : code, ...goesTo],
        isContext: false,
      })),
    ),
  );
}

/** Documents name the requirements they answer. */
function ofDocuments(): Requirement[] {
  return documentRegister.flatMap(({ id: document, name, requirements }) =>
    requirements.map((id) => ({ id, words: name.en, targets: [document], isContext: false })),
  );
}

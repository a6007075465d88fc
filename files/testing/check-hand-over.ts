import { descendants, type Parts } from "./package-parts.ts";
import type { XmlElement } from "../xlsx/xml-elements.ts";

/**
 * What a workbook must not carry to a machine without the add-in: macros, links to other files, names of people,
 * formulas that call functions nobody there knows, cells that show an error of that kind.
 */
export function checkHandOver(parts: Parts): string[] {
  return [
    ...macroFaults(parts),
    ...outsideFaults(parts),
    ...personFaults(parts),
    ...[...parts]
      .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
      .flatMap(([name, sheet]) => sheetFaults(name, sheet)),
  ];
}

function macroFaults(parts: Parts): string[] {
  const types = parts.get("[Content_Types].xml")?.children ?? [];
  return types
    .filter(({ attributes }) => /macroEnabled|vbaProject/i.test(attributes.ContentType ?? ""))
    .map(({ attributes }) => `${attributes.PartName ?? attributes.Extension}: a macro`);
}

/** A link a person clicks may lead outside; a part or a value of another workbook may not. */
function outsideFaults(parts: Parts): string[] {
  const links = [...parts.keys()].filter((name) => /^xl\/externalLinks\//.test(name));
  const relations = [...parts]
    .filter(([name]) => name.endsWith(".rels"))
    .flatMap(([name, element]) =>
      element.children
        .filter(({ attributes }) => attributes.TargetMode === "External" && !attributes.Type.endsWith("/hyperlink"))
        .map(({ attributes }) => `${name}: leads outside to ${attributes.Target}`),
    );
  return [...links.map((name) => `${name}: a link to another workbook`), ...relations];
}

const personal = ["creator", "lastModifiedBy", "Manager", "Company", "author"];

function personFaults(parts: Parts): string[] {
  const described = [...parts].filter(([name]) => /^docProps\/|^xl\/(comments|persons)/.test(name));
  return described.flatMap(([name, element]) =>
    personal
      .flatMap((tag) => descendants(element, tag))
      .filter(({ text }) => text.trim() !== "")
      .map(({ name: tag, text }) => `${name}: ${tag} names ${text}`),
  );
}

function sheetFaults(part: string, sheet: XmlElement): string[] {
  const faults = descendants(sheet, "c").flatMap(({ attributes, children }) => {
    const formula = children.find(({ name }) => name === "f")?.text ?? "";
    const value = children.find(({ name }) => name === "v")?.text ?? "";
    return [
      ...formulaFaults(formula).map((fault) => `${attributes.r}: ${fault}`),
      ...(attributes.t !== "inlineStr" && attributes.t !== "s" && /^#(NAME\?|REF!)/.test(value)
        ? [`${attributes.r}: shows ${value}`]
        : []),
    ];
  });
  return faults.map((fault) => `${part}: ${fault}`);
}

/** Functions of add-ins and of Excel after 2010 carry a prefix or a dot. */
function formulaFaults(formula: string): string[] {
  if (formula === "") return [];
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
  const outside = /\[[^\]]*\]/.exec(bare) ?? /'[^']*\[[^\]]+\][^']*'!/.exec(formula);
  const functions = [...bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(([, name]) => name);
  return [
    ...(outside ? [`formula reads another workbook: ${outside[0]}`] : []),
    ...once(functions.filter((name) => /^(_xl|SALES\.)/i.test(name))).map((name) => `formula calls ${name}`),
  ];
}

function once(values: readonly string[]): string[] {
  return [...new Set(values)];
}

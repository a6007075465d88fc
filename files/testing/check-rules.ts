import { cellRange } from "./cell-range.ts";
import { countFaults } from "./check-grid.ts";
import { formulaScope } from "./check-formulas.ts";
import type { FormulaScope } from "./formula-faults.ts";
import { descendants, relationsOf, type Parts } from "./package-parts.ts";
import type { XmlElement } from "../xlsx/xml-elements.ts";

/** Faults of validations, links and conditional rules of a sheet. Their formulas are looked at by `checkFormulas`. */
export function checkRules(part: string, sheet: XmlElement, parts: Parts): string[] {
  const scope = formulaScope(parts);
  const relations = relationsOf(part, parts);
  return [
    ...descendants(sheet, "dataValidations").flatMap(countFaults),
    ...descendants(sheet, "dataValidation").flatMap(validationFaults),
    ...descendants(sheet, "hyperlink").flatMap((link) => linkFaults(link, scope, relations)),
    ...descendants(sheet, "conditionalFormatting").flatMap(areaFaults),
    ...descendants(sheet, "cfRule").flatMap(ruleFaults),
  ];
}

function areaFaults({ name, attributes: { sqref = "" } }: XmlElement): string[] {
  const bad = sqref.split(" ").filter((range) => !cellRange(range));
  return bad.map((range) => `${name}: ${range} is no range`);
}

/** Lengths that Excel holds: titles 32, texts 255 characters; a list inside the drop-down 255. */
const lengths = { errorTitle: 32, promptTitle: 32, error: 255, prompt: 255 } as const;

function validationFaults(validation: XmlElement): string[] {
  const { attributes, children } = validation;
  const list = children.find(({ name }) => name === "formula1")?.text;
  return [
    ...areaFaults(validation),
    ...Object.entries(lengths)
      .filter(([name, most]) => (attributes[name] ?? "").length > most)
      .map(([name, most]) => `validation of ${attributes.sqref}: ${name} is longer than ${most}`),
    ...(attributes.type === "list" && !list ? [`validation of ${attributes.sqref}: no list`] : []),
    ...(list?.startsWith('"') && list.length > 257 ? [`drop-down list of ${list.length} characters`] : []),
  ];
}

function linkFaults(
  { attributes }: XmlElement,
  { sheets, names }: FormulaScope,
  relations: ReadonlyMap<string, string>,
): string[] {
  const { ref, location, tooltip = "", "r:id": relation } = attributes;
  const place = /^(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!(.+)$/u.exec(location ?? "");
  const tab = (place?.[1] ?? place?.[2] ?? "").replace(/''/g, "'").toLowerCase();
  const led = place ? sheets.has(tab) && cellRange(place[3]) : names.has((location ?? "").toLowerCase());
  return [
    ...(cellRange(ref) ? [] : [`link of ${ref}: no range`]),
    ...(location === undefined || led ? [] : [`link of ${ref}: no place ${location}`]),
    ...(location === undefined && relation === undefined ? [`link of ${ref} leads nowhere`] : []),
    ...(relation !== undefined && relations.has(relation) ? [`link of ${ref} leads to a part`] : []),
    ...(tooltip.length > 255 ? [`link of ${ref}: a tip of ${tooltip.length} characters`] : []),
  ];
}

/** A scale has a colour for each of its points; a rule by formula has one to three formulas. */
function ruleFaults({ attributes: { priority, type }, children }: XmlElement): string[] {
  const scale = children.find(({ name }) => name === "colorScale")?.children ?? [];
  const points = scale.filter(({ name }) => name === "cfvo").length;
  const formulas = children.filter(({ name }) => name === "formula").length;
  const sound = {
    colorScale: points >= 2 && points * 2 === scale.length,
    dataBar: children.some(({ name }) => name === "dataBar"),
    iconSet: children.some(({ name }) => name === "iconSet"),
    expression: formulas === 1,
    cellIs: formulas === 1 || formulas === 2,
  }[type];
  return [
    ...(/^[1-9]\d*$/.test(priority ?? "") ? [] : [`a rule of priority ${priority}`]),
    ...(sound === false ? [`rule ${priority} of type ${type} lacks its points or formulas`] : []),
  ];
}

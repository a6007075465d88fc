import { text, type Text } from "./engine-parts.ts";
import { formsEn, menEn, nounsEn, stemsEn, surnamesEn, womenEn } from "./names-en.ts";
import { formsRu, menRu, nounsRu, stemsRu, surnamesRu, womenRu } from "./names-ru.ts";

/** The name of the `place`-th company of an industry; no two are equal while an industry has under 360. */
export function companyName(industry: number, place: number, isPublic: boolean): Text {
  const stem = (place * 7 + industry * 11) % stemsEn.length;
  const noun = Math.floor(place / stemsEn.length) % nounsEn[industry].length;
  const form = isPublic ? 1 : 0;
  return text(
    `${stemsEn[stem]} ${nounsEn[industry][noun]} ${formsEn[form]}`,
    `${formsRu[form]} «${stemsRu[stem]} ${nounsRu[industry][noun]}»`,
  );
}

/** The name of the `place`-th sole trader; no two are equal while there are under 480. */
export function traderName(place: number): Text {
  const surname = place % surnamesEn.length;
  const first = Math.floor(place / surnamesEn.length) % menEn.length;
  return text(
    `${menEn[first]} ${surnamesEn[surname]} Trading`,
    `ИП ${surnamesRu[surname]} ${menRu[first].slice(0, 1)}. ${menRu[(place * 3 + 1) % menRu.length].slice(0, 1)}.`,
  );
}

/** A person by places in the lists of names; the surname takes the feminine in Russian. */
export function personName(first: number, surname: number, isWoman: boolean): Text {
  const english = (isWoman ? womenEn : menEn)[first];
  const russian = (isWoman ? womenRu : menRu)[first];
  return text(`${english} ${surnamesEn[surname]}`, `${surnamesRu[surname]}${isWoman ? "а" : ""} ${russian}`);
}

/** Site of a company under the domain kept for examples. */
export function companySite(industry: number, place: number): string {
  return `${stemsEn[(place * 7 + industry * 11) % stemsEn.length].toLowerCase()}.example`;
}

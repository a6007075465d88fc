import { pluralForm } from "../ground/plural-form.ts";
import type { Language } from "../ground/text.ts";

/**
 * A sum of money in words, as under an offer: the whole units in words, the hundredths in figures.
 *
 * @param amount units of the currency, not negative, below a quadrillion; hundredths are rounded
 * @param currency the sign or code shown with money: ₽, $, €, £, ₸ and Br have names, any other is written as it is
 * @throws RangeError for an amount that words do not reach
 * @see T-25; plural forms of CLDR by Intl.PluralRules
 * @example amountInWords(900_000, "₽", "ru") // "Девятьсот тысяч рублей 00 копеек"
 * @example amountInWords(1_234.5, "$", "en") // "One thousand two hundred and thirty-four dollars and 50 cents"
 */
export function amountInWords(amount: number, currency: string, language: Language): string {
  if (!(amount >= 0 && amount < 1e15)) throw new RangeError(`amount: expected 0 to 1e15, got ${amount}`);
  // The whole units apart: a hundred times a large sum is no exact number.
  const whole = Math.floor(amount);
  const cents = Math.round((amount - whole) * 100);
  const [units, rest] = cents === 100 ? [whole + 1, 0] : [whole, cents];
  const names = currencies[currency];
  const words = language === "ru" ? russian(units) : english(units);
  const first = words[0].toUpperCase() + words.slice(1);
  const hundredths = String(rest).padStart(2, "0");
  const link = language === "ru" ? " " : " and ";
  if (names === undefined) {
    const fraction = rest === 0 ? "" : `${link}${hundredths}/100`;
    return `${first}${fraction}${currency === "" ? "" : ` ${currency}`}`;
  }
  const { unit, part } = names[language];
  const told = `${first} ${pluralForm(unit, units, language)}`;
  return `${told}${link}${hundredths} ${pluralForm(part, rest, language)}`;
}

/** Forms by the plural category of a language, in the order one, few, many (Russian) or one, other (English). */
type Forms = readonly string[];

interface Names {
  readonly unit: Forms;
  readonly part: Forms;
}

/** None of them is feminine in Russian, so that only thousands need «одна» and «две». */
const currencies: Readonly<Record<string, { readonly en: Names; readonly ru: Names }>> = {
  "₽": {
    en: { unit: ["rouble", "roubles"], part: ["kopeck", "kopecks"] },
    ru: { unit: ["рубль", "рубля", "рублей"], part: ["копейка", "копейки", "копеек"] },
  },
  $: {
    en: { unit: ["dollar", "dollars"], part: ["cent", "cents"] },
    ru: { unit: ["доллар", "доллара", "долларов"], part: ["цент", "цента", "центов"] },
  },
  "€": {
    en: { unit: ["euro", "euros"], part: ["cent", "cents"] },
    ru: { unit: ["евро", "евро", "евро"], part: ["цент", "цента", "центов"] },
  },
  "£": {
    en: { unit: ["pound", "pounds"], part: ["penny", "pence"] },
    ru: { unit: ["фунт", "фунта", "фунтов"], part: ["пенс", "пенса", "пенсов"] },
  },
  "₸": {
    en: { unit: ["tenge", "tenge"], part: ["tiyn", "tiyn"] },
    ru: { unit: ["тенге", "тенге", "тенге"], part: ["тиын", "тиына", "тиынов"] },
  },
  Br: {
    en: { unit: ["Belarusian rouble", "Belarusian roubles"], part: ["kopeck", "kopecks"] },
    ru: {
      unit: ["белорусский рубль", "белорусских рубля", "белорусских рублей"],
      part: ["копейка", "копейки", "копеек"],
    },
  },
};

/** Three digits at a time, the highest first; each with its place: 0 units, 1 thousands … */
function triples(whole: number): { readonly value: number; readonly place: number }[] {
  const count = Math.max(1, Math.ceil(String(whole).length / 3));
  return Array.from({ length: count }, (_, at) => count - 1 - at)
    .map((place) => ({ value: Math.floor(whole / 1000 ** place) % 1000, place }))
    .filter(({ value }) => value > 0);
}

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales = ["", "thousand", "million", "billion", "trillion"];

function english(whole: number): string {
  if (whole === 0) return ones[0];
  const groups = triples(whole).map(({ value, place }) => {
    // "and" stands before the last group too where it has no hundreds: one thousand and five.
    const after = place === 0 && whole > 999;
    return [englishTriple(value, after), scales[place]].filter(Boolean).join(" ");
  });
  return groups.join(" ");
}

function englishTriple(value: number, after: boolean): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const ten = Math.floor(rest / 10);
  const small = rest < 20 ? ones[rest] : [tens[ten], ...(rest % 10 ? [ones[rest % 10]] : [])].join("-");
  const head = hundreds > 0 ? `${ones[hundreds]} hundred` : "";
  if (rest === 0) return head;
  return head === "" && !after ? small : `${head} and ${small}`.trim();
}

const russianOnes =
  "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать".split(
    " ",
  );
const russianTens = "- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split(" ");
const russianHundreds = "- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот".split(" ");
const russianScales: readonly Forms[] = [
  [],
  ["тысяча", "тысячи", "тысяч"],
  ["миллион", "миллиона", "миллионов"],
  ["миллиард", "миллиарда", "миллиардов"],
  ["триллион", "триллиона", "триллионов"],
];

function russian(whole: number): string {
  if (whole === 0) return russianOnes[0];
  return triples(whole)
    .map(({ value, place }) => {
      const told = russianTriple(value, place === 1);
      return place === 0 ? told : `${told} ${pluralForm(russianScales[place], value, "ru")}`;
    })
    .join(" ");
}

function russianTriple(value: number, feminine: boolean): string {
  const rest = value % 100;
  const unit = rest < 20 ? rest : rest % 10;
  const last = feminine && unit === 1 ? "одна" : feminine && unit === 2 ? "две" : russianOnes[unit];
  return [
    ...(value >= 100 ? [russianHundreds[Math.floor(value / 100)]] : []),
    ...(rest >= 20 ? [russianTens[Math.floor(rest / 10)]] : []),
    ...(unit > 0 ? [last] : []),
  ].join(" ");
}

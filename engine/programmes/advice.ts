import { text, type Text } from "../ground/text.ts";

/** What a service model or a style of management means for the business: printed beside the advisor's answer. */
export interface Advice {
  readonly key: string;
  readonly name: Text;
  /** The client or the situation it fits. */
  readonly fits: Text;
  /** What it is worth, to the buyer or to the company. */
  readonly gain: Text;
  /** Organisation, staff and pay. */
  readonly organisation: Text;
  readonly limits: Text;
}

/**
 * Service models by what the buyer values.
 *
 * @see CALC-31; Rackham and De Vincentis, Rethinking the Sales Force, 1999
 */
export const serviceModels = {
  transactional: {
    key: "transactional",
    name: text("Transactional", "Транзакционная"),
    fits: text(
      "Buyers who know what they want: about 80 % of B2B buyers, and more every year. They see seller and goods as interchangeable.",
      "Покупатели, которые знают, чего хотят: около 80 % в B2B, и их всё больше. Продавец и товар для них взаимозаменяемы.",
    ),
    gain: text(
      "Low total cost and an easy purchase. A dearer product wins too, when delivery and extra services are convenient.",
      "Низкая общая стоимость и простая покупка. Можно стоить дороже, если удобны доставка и дополнительные услуги.",
    ),
    organisation: text(
      "Orders are taken, notices go by e-mail automatically, few calls. Expertise is not paid for.",
      "Приём заказов, автоматические уведомления по e-mail, мало звонков. За экспертность не платят.",
    ),
    limits: text("Buyers avoid live sellers.", "Покупатели избегают живых продавцов."),
  },
  consultative: {
    key: "consultative",
    name: text("Consultative", "Консультационная"),
    fits: text(
      "Buyers who need help with their problems; their share shrinks.",
      "Покупатели, которым нужна помощь с их проблемами; их доля сокращается.",
    ),
    gain: text(
      "Problems are found and ways to solve them offered; a product that fits better (kefir in place of mineral water).",
      "Найдены проблемы и предложены способы их решить; более подходящий продукт (вместо минеральной воды — кефир).",
    ),
    organisation: text("Competent managers, calls and meetings.", "Компетентные менеджеры, звонки и встречи."),
    limits: text("Very hard in most businesses.", "В большинстве бизнесов очень трудна."),
  },
  entrepreneurial: {
    key: "entrepreneurial",
    name: text("Entrepreneurial", "Предпринимательская"),
    fits: text(
      "Extremely rare (also called operational): both sides change their business together.",
      "Крайне редка (встречается и название «операционная»): обе стороны вместе меняют свой бизнес.",
    ),
    gain: text("Not described in the sources.", "В источниках не описана."),
    organisation: text(
      "Not described in the sources; we assume joint projects.",
      "В источниках не описана; мы предполагаем совместные проекты.",
    ),
    limits: text("Harder still.", "Ещё труднее."),
  },
} satisfies Readonly<Record<string, Advice>>;

/**
 * Styles of managing sales by the maturity of the company.
 *
 * @see CALC-32
 */
export const maturityStyles = {
  spontaneous: {
    key: "spontaneous",
    name: text("Spontaneous", "Стихия"),
    fits: text(
      "A startup or a star product: nobody knows yet what works, there are no statistics.",
      "Стартап или звёздный продукт: ещё неизвестно, что работает, статистики нет.",
    ),
    gain: text(
      "Next to no cost of management, like-minded people, a good leap is possible.",
      "Почти нет расходов на управление, единомышленники, возможен хороший рывок.",
    ),
    organisation: text(
      "Star sellers or a star head and a good product; a large bonus, next to no fixed pay; 10–20 people.",
      "Звёздные продавцы или звёздный руководитель и хороший продукт; большой процент, почти нет оклада; 10–20 человек.",
    ),
    limits: text(
      "Depends on people; cannot be managed or scaled; fails with an average product.",
      "Зависит от людей; не управляется и не масштабируется; не работает со средним продуктом.",
    ),
  },
  system: {
    key: "system",
    name: text("System", "Система"),
    fits: text("A stable or non-growing market.", "Стабильный или нерастущий рынок."),
    gain: text(
      "Growth can be predicted, no heroes needed, lower requirements and pay; calmer, more productive, sometimes steadier.",
      "Предсказуемое масштабирование, герои не нужны, ниже требования и оплата; спокойнее, производительнее, иногда стабильнее.",
    ),
    organisation: text(
      "A head experienced in sales management; constant tuning.",
      "Опытный руководитель продаж; постоянная настройка.",
    ),
    limits: text("Routine; weak on a booming market.", "Рутина; слаба на бурно растущем рынке."),
  },
  selfDevelopment: {
    key: "selfDevelopment",
    name: text("Self-development", "Саморазвитие"),
    fits: text("Any market.", "Любой рынок."),
    gain: text("Processes that develop the system itself.", "Процессы, которые развивают саму систему."),
    organisation: text("A mature system comes first.", "Сначала — зрелая система."),
    limits: text("None named in the sources.", "В источниках не названы."),
  },
} satisfies Readonly<Record<string, Advice>>;

import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** Segments of the market and what we assume of them. */
export const market = {
  name: text("Market", "Рынок"),
  aliases: headings`markets, segments, industries, Сегменты, Отрасли, Рынки`,
  recognisedBy: [
    ["segment", "capacity"],
    ["segment", "companies"],
    ["segment", "hypothesis"],
  ],
  id: "segment",
  columns: {
    segment: {
      type: "text",
      required: true,
      heading: text("Segment", "Сегмент"),
      aliases: headings`industry, sector, market, Отрасль, Рынок, Название`,
      help: text(
        "Name of the segment; clients name it as their industry.",
        "Название сегмента; у клиентов оно стоит в столбце «Отрасль».",
      ),
    },
    capacity: {
      type: "money",
      min: 0,
      heading: text("Capacity per year", "Ёмкость"),
      aliases: headings`capacity, market size, TAM, Ёмкость рынка, Ёмкость в год, Объём рынка`,
      help: text(
        "Money the whole segment spends in a year on your kind of goods.",
        "Сколько весь сегмент тратит в год на ваш товар, деньги.",
      ),
    },
    companies: {
      type: "whole",
      min: 0,
      heading: text("Companies", "Компаний"),
      aliases: headings`number of companies, company count, Количество компаний, Число компаний`,
      help: text("Number of companies in the segment.", "Число компаний в сегменте."),
    },
    growth: {
      type: "code",
      list: "marketGrowth",
      heading: text("Growth", "Рост"),
      aliases: headings`market growth, Рост рынка`,
      help: text("booming, growing, stable or falling.", "бурный, растущий, стабильный или падающий."),
    },
    prospectRank: {
      type: "whole",
      min: 1,
      heading: text("Prospect rank", "Перспективность"),
      aliases: headings`rank, priority, Ранг, Приоритет`,
      help: text("1 is the most promising segment.", "1 — самый перспективный сегмент."),
    },
    hypothesis: {
      type: "text",
      heading: text("Hypothesis", "Гипотеза"),
      help: text("Why the segment may be worth entering.", "Почему в сегмент стоит входить."),
    },
    verdict: {
      type: "code",
      list: "verdict",
      heading: text("Verdict", "Вывод"),
      aliases: headings`conclusion, Решение`,
      help: text("open, confirmed or dropped.", "открыта, подтверждена или отброшена."),
    },
    trends: {
      type: "text",
      heading: text("Trends", "Тренды"),
      aliases: headings`Тенденции`,
      help: text("Where the market goes.", "Куда идёт рынок."),
    },
    norms: {
      type: "text",
      heading: text("Norms", "Нормы"),
      help: text("What is usual on this market.", "Что принято на этом рынке."),
    },
    peculiarities: {
      type: "text",
      heading: text("Peculiarities", "Особенности"),
      help: text("What is special about it.", "Чем рынок особенный."),
    },
    whyUs: {
      type: "text",
      heading: text("Why buy from us", "Почему у нас"),
      aliases: headings`why us`,
      help: text("Why clients buy from us.", "Почему покупают у нас."),
    },
    whyThem: {
      type: "text",
      heading: text("Why from competitors", "Почему у конкурентов"),
      aliases: headings`why them`,
      help: text("Why clients buy from competitors.", "Почему покупают у конкурентов."),
    },
    behaviour: {
      type: "text",
      heading: text("Usual behaviour", "Поведение игроков"),
      aliases: headings`behaviour, behavior, usual behavior`,
      help: text("How the players usually act.", "Как обычно ведут себя игроки."),
    },
  },
} satisfies TableSpec;

import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** The funnel, in order. Without the sheet it is built from the deals' stages; the default is the 14 TFS stages. */
export const stages = {
  name: text("Stages", "Этапы"),
  aliases: headings`deal stages, pipeline stages, funnel stages, Стадии, Этапы воронки, Этапы продаж, Стадии сделок`,
  recognisedBy: [
    ["code", "kind"],
    ["nameEn", "phase"],
    ["nameRu", "phase"],
    ["order", "kind"],
  ],
  id: "code",
  idFrom: ["nameEn", "nameRu"],
  knownBy: ["nameEn", "nameRu"],
  // None is required: a CRM's list of stages is often names only; then rows give the order, words the phase and kind.
  columns: {
    order: {
      type: "whole",
      min: 0,
      heading: text("No", "№"),
      aliases: headings`order, sort, sort order, display order, number, position, Порядок, Номер, Сортировка, № п/п`,
      help: text("Place in the funnel: 1, 2, 3 …", "Место в воронке: 1, 2, 3 …"),
    },
    code: {
      type: "text",
      holds: "stageCode",
      heading: text("Code", "Код"),
      aliases: headings`id, stage_id, stage code, status_id, Код этапа, ID этапа`,
      help: text(
        "Short unique code of the stage; deals name it so, or by the name.",
        "Короткий уникальный код этапа; в сделках пишут его или название.",
      ),
    },
    nameEn: {
      type: "text",
      heading: text("Stage", "Этап (англ.)"),
      aliases: headings`stage name, deal_stage, name, label, stage (English), nameEn`,
      help: text("Name of the stage in English.", "Название этапа по-английски."),
    },
    nameRu: {
      type: "text",
      heading: text("Stage (Russian)", "Этап"),
      aliases: headings`
        Стадия, Название, Название этапа, Наименование, Этап сделки, Стадия сделки, Этап (рус.), nameRu`,
      help: text("Name of the stage in Russian.", "Название этапа по-русски."),
    },
    phase: {
      type: "code",
      list: "stagePhase",
      heading: text("Phase", "Фаза"),
      aliases: headings`stage phase, temperature`,
      help: text(
        "new: knows nothing of us; early: first contacts; hot: proposal received, meetings, closing; client: bought.",
        "новый: о нас не знает; ранняя: первые контакты; горячая: КП получено, встречи, дожим; клиент: купил.",
      ),
    },
    kind: {
      type: "code",
      list: "stageKind",
      heading: text("Kind", "Вид"),
      aliases: headings`stage kind, stage type, type, Тип, Тип этапа`,
      help: text(
        "open: the deal is on its way; won: the sale is made; after sale: work after it; lost: the deal ended without a sale.",
        "в работе: сделка идёт; выиграна: продажа состоялась; после продажи: работа после неё; проиграна: сделка кончилась без продажи.",
      ),
    },
    conversion: {
      type: "share",
      min: 0,
      max: 1,
      heading: text("Expected conversion", "Ожидаемая конверсия"),
      aliases: headings`conversion, conversion to next, Конверсия, Конверсия в следующий`,
      help: text(
        "Share of deals that go on to the next stage, 0 to 100 %; used while there are too few deals to measure.",
        "Доля сделок, переходящих на следующий этап, от 0 до 100 %; берётся, пока мало сделок для замера.",
      ),
    },
  },
} satisfies TableSpec;

import type { PaneActions } from "./pane-action-list.ts";
import { dayOf, say, type Day } from "../../engine/index.ts";
import type { WorkbookHost, WorkOptions } from "../workbook-host.ts";
import { buildWords } from "../words/build-words.ts";
import { dataWords } from "../words/data-words.ts";
import { paneWords } from "../words/pane-words.ts";
import { resultWords } from "../words/result-words.ts";
import type { Request } from "../worker/jobs.ts";
import type { PlanRequest } from "../worker/plan-request.ts";
import type { PlanEngine } from "../worker/plan-engine.ts";
import { figureValues } from "../worker/figure-values.ts";
import { insertActions } from "./insert/insert-actions.ts";
import type { RememberedBuild } from "./pane-state.ts";
import type { PaneStore } from "./pane-store.ts";
import { paneWork } from "./pane-work.ts";
import { kept, recallAll } from "./remembered.ts";

interface Parts {
  readonly host: WorkbookHost;
  readonly engine: PlanEngine;
  readonly store: PaneStore;
}

/** Makes the actions of one pane. */
export function paneActions({ host, engine, store }: Parts): PaneActions {
  const { now, change } = store;
  const { attempt, run: work, cancel } = paneWork(store);
  let engineHasInput = false;
  /** A build writes sheets that are input to the next: notes of people on them. */
  let builtSince = false;
  let previews = 0;
  let stopListening: (() => Promise<void>) | undefined;

  const readInto = async (options: Required<WorkOptions>): Promise<void> => {
    const { mapping, waiting: settings, language } = now();
    const sheets = await host.readSheets(options);
    options.signal.throwIfAborted();
    const input = await engine.run("read", { sheets, mapping, settings, language }, options);
    engineHasInput = true;
    builtSince = false;
    change({ input, settings, stale: false, figures: undefined, titles: undefined });
  };
  const readOnce = async (options: Required<WorkOptions>): Promise<void> => {
    if (!engineHasInput || builtSince || now().stale) await readInto(options);
  };
  const planRequest = (): PlanRequest => ({ settings: now().settings, language: now().language, today: today() });
  const read = () =>
    work(dataWords.reading, async (options) => {
      await readInto(options);
      const { input, language } = now();
      const values = { sheets: input?.sheets.length ?? 0, problems: input?.issues.length ?? 0 };
      change({ notice: say(dataWords.read, language, values) });
    });

  const keepSetting: PaneActions["changeSetting"] = async (key, written, typed) => {
    await attempt(async () => {
      const hasCell = await host.writeSetting(key, written);
      const waiting = hasCell ? now().waiting : { ...now().waiting, [key]: typed };
      if (!hasCell) await host.remember(kept.settings, waiting);
      change(({ settings }) => ({ waiting, settings: { ...settings, [key]: typed }, titles: undefined }));
    });
  };
  const preview = async (): Promise<void> => {
    const number = ++previews;
    if (!engineHasInput) await read();
    if (!engineHasInput || !now().input?.canPlan || now().work) return;
    await attempt(async () => {
      const figures = await engine.run("figures", planRequest());
      if (number === previews) change({ figures });
    });
  };

  return {
    attempt,
    read,
    preview,
    show: (screen) => change({ screen, trail: [], paused: false, problem: undefined }),
    switchLanguage() {
      change(({ language }) => ({ language: language === "ru" ? "en" : "ru", figures: undefined, titles: undefined }));
    },
    insertSample: () =>
      work(dataWords.insertingSample, async (options) => {
        const workbook = await engine.run("sample", { language: now().language }, options);
        options.signal.throwIfAborted();
        const { inputSheets } = await host.writePlan(workbook, options);
        await readInto(options);
        const clients = now().input?.sheets.find(({ table }) => table === "Clients");
        if (clients) await host.selectCell({ sheet: clients.sheet });
        change({ notice: say(dataWords.sampleInserted, now().language, { n: inputSheets.length }) });
      }),
    async choose(choices) {
      const mapping = { ...now().mapping };
      for (const [name, choice] of Object.entries(choices)) {
        if (choice === undefined) delete mapping[name];
        else mapping[name] = choice;
      }
      await attempt(async () => {
        await host.remember(kept.mapping, mapping);
        for (const [name, choice] of Object.entries(choices)) await host.writeSetting(`map.${name}`, choice ?? "");
        change({ mapping });
      });
      await read();
    },
    async chooseSheets(chosenSheets) {
      change({ chosenSheets });
      await attempt(() => host.remember(kept.sheets, chosenSheets));
    },
    async changeSetting(key, written, typed) {
      await keepSetting(key, written, typed);
      await preview();
    },
    async settle(key, written, typed) {
      await keepSetting(key, written, typed);
      await read();
    },
    listSheets: () =>
      work(buildWords.looking, async (options) => {
        await readOnce(options);
        change({ titles: await engine.run("titles", planRequest(), options) });
      }),
    build: (wanted) =>
      work(buildWords.building, async (options) => {
        await readOnce(options);
        const { workbook, figures } = await engine.run("build", { ...planRequest(), wanted }, options);
        options.signal.throwIfAborted();
        const written = await host.writePlan(workbook, options);
        const built: RememberedBuild = { figures: figureValues(figures), sheets: written.sheets };
        const before = now().built;
        builtSince = true;
        change({ figures, built, before, builtNow: true, inserted: undefined, waiting: {}, screen: "result" });
        change({ notice: say(buildWords.built, now().language, { n: written.sheets.length }) });
        await host.remember(kept.build, built);
        await host.remember(kept.settings, {});
      }),
    undo: () =>
      work(resultWords.undoing, async (options) => {
        if (!(await host.undoLastBuild(options))) return;
        const { before } = now();
        change({ built: before, before: undefined, builtNow: false });
        change({ notice: say(resultWords.undone, now().language) });
        await host.remember(kept.build, before ?? null);
      }),
    async goTo(place) {
      await attempt(async () => {
        if (await host.selectCell(place)) return;
        change({ notice: say(paneWords.noSheet, now().language, { sheet: place.sheet }), stale: true });
      });
    },
    async view(job, request) {
      if (!engineHasInput) await read();
      if (!engineHasInput || !now().input?.canPlan || now().work) return undefined;
      return attempt(() => engine.run(job, { ...planRequest(), ...request } as Request<typeof job>));
    },
    edit: (edits) =>
      attempt(async () => {
        const undo = await host.writeCells(edits);
        const input = await engine.run("amend", { cells: edits.edits });
        change({ input, figures: undefined, titles: undefined, problem: undefined });
        return undo;
      }),
    async chooseManager(manager) {
      change({ manager });
      await attempt(() => host.remember(kept.manager, manager));
    },
    openRows: (rows) => change(({ screen, trail }) => ({ rows, screen: "rows", trail: [...trail, screen] })),
    openClient: (client) => change(({ screen, trail }) => ({ client, screen: "client", trail: [...trail, screen] })),
    openSearch: () =>
      change(({ screen, trail }) => (screen === "search" ? {} : { screen: "search", trail: [...trail, screen] })),
    searchFor: (search) => change({ search }),
    back: () =>
      change(({ trail }) => ({ screen: trail.at(-1) ?? "result", trail: trail.slice(0, -1), problem: undefined })),
    filterBy: (filter) => change({ filter }),
    openDeal: (deal) =>
      change(({ screen, trail }) => ({
        deal,
        screen: "deal",
        trail: screen === "deal" ? trail : [...trail, screen],
        problem: undefined,
      })),
    ...insertActions({
      host,
      engine,
      store,
      work,
      readInto,
      readOnce,
      planRequest,
      wrote: () => void (builtSince = true),
    }),
    cancel() {
      cancel();
      engineHasInput = false;
      engine.cancel();
    },
    dismiss: () => change({ problem: undefined }),
    notify: (notice) => change({ notice }),
    async start() {
      await attempt(async () => {
        stopListening = await host.onChange(() => {
          if (now().input && !now().work) change({ stale: true });
        });
        change(await recallAll(host));
      });
      await read();
    },
    stop() {
      cancel();
      engine.close();
      void attempt(async () => stopListening?.());
    },
  };
}

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

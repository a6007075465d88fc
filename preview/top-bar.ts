import type { PaneTheme } from "../addin/taskpane/pane-theme.ts";
import { say, type Language, type Text } from "../engine/index.ts";
import { previewWords as words } from "./preview-words.ts";

export interface TopBarActions {
  /** Adds files to the workbook. */
  add(files: readonly File[]): Promise<void>;
  startNew(): Promise<void>;
  save(): Promise<void>;
  /** Another language is another page: what stands here would be gone. False: the person stays. */
  mayLeave(): boolean;
  setTheme(theme: PaneTheme): void;
}

/** Each leads to the next. */
export const themes = ["light", "dark", "contrast"] as const satisfies readonly PaneTheme[];

export interface TopBar {
  say(words: Text): void;
  complain(words: Text): void;
}

/** The line above the grid: a file in, a file out, language and theme; and what came of it. */
export function topBar(
  root: HTMLElement,
  { language, theme }: { readonly language: Language; readonly theme: PaneTheme },
  actions: TopBarActions,
): TopBar {
  const told = element("span", "");
  told.id = "say";
  told.setAttribute("role", "status");
  const bar: TopBar = {
    say: (line) => show(told, say(line, language), false),
    complain: (line) => show(told, say(line, language), true),
  };
  root.setAttribute("aria-label", say(words.title, language));
  root.append(
    element("strong", say(words.title, language)),
    fileButton(language, actions.add),
    button(say(words.startNew, language), actions.startNew),
    button(say(words.save, language), async () => {
      bar.say(words.saving);
      await actions.save();
    }),
    told,
    languageButton(language, actions.mayLeave),
    themeButton(language, theme, actions.setTheme),
  );
  bar.say(words.local);
  takeDrops(actions.add, () => bar.say(words.drop));
  return bar;
}

function show(place: HTMLElement, line: string, problem: boolean): void {
  place.textContent = line;
  place.classList.toggle("problem", problem);
}

function element<T extends keyof HTMLElementTagNameMap>(tag: T, words: string): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}

function button(words: string, work: () => Promise<void>): HTMLButtonElement {
  const made = element("button", words);
  made.addEventListener("click", () => void work());
  return made;
}

function fileButton(language: Language, add: TopBarActions["add"]): HTMLLabelElement {
  const label = element("label", say(words.open, language));
  const input = element("input", "");
  input.type = "file";
  input.accept = ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.txt,.html,.htm,.xml,.dbf";
  input.multiple = true;
  input.addEventListener("change", () => {
    const files = Array.from(input.files ?? []);
    if (files.length > 0) void add(files);
    input.value = "";
  });
  label.append(input);
  return label;
}

/** Another language is another page: tabs and cells are made in it. The address can be sent to a colleague. */
function languageButton(language: Language, mayLeave: () => boolean): HTMLButtonElement {
  return button(say(words.otherLanguage, language), async () => {
    if (mayLeave()) location.assign(addressWith("lang", language === "ru" ? "en" : "ru"));
  });
}

/** Changes the theme in place: what stands in the workbook stays. */
function themeButton(language: Language, first: PaneTheme, set: (theme: PaneTheme) => void): HTMLButtonElement {
  const after = (theme: PaneTheme): PaneTheme => themes[(themes.indexOf(theme) + 1) % themes.length];
  let theme = first;
  const made = button(say(words[after(theme)], language), async () => {
    theme = after(theme);
    made.textContent = say(words[after(theme)], language);
    history.replaceState(null, "", addressWith("theme", theme));
    set(theme);
  });
  return made;
}

function addressWith(name: string, value: string): URL {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  return address;
}

function takeDrops(add: TopBarActions["add"], hover: () => void): void {
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    hover();
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const files = Array.from(event.dataTransfer?.files ?? []);
    if (files.length > 0) void add(files);
  });
}

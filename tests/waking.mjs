// What a page that is only read waits for, in whatever browser it stands; both are called in the page.

/** The first sign that somebody wants more than to read: until then it does without the program. */
export const giveSign = () => dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" }));

/** Whether the program has taken the page over. */
export const isTakenOver = () => !document.querySelector("#app[data-rendered]");

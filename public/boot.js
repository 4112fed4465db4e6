// Loads the program and, where that fails, says so in a sentence. A module of its own instead of an inline
// script, so that the content security policy needs no exception; what to load stands in the attributes of
// the script element that the build wrote.

/** @typedef {{ dataset: { loader: string, wasm: string } }} Named */
const script = /** @type {HTMLScriptElement & Named} */ (document.querySelector("script[data-loader]"));

// A page within another must not show the paper of a whole one while the program is on its way.
if (location.pathname.includes("/embed/v1/")) {
  document.documentElement.dataset.embed = "auto";
  // An embed that is not known is answered with the page of the site that says so, which is not what is framed here.
  const place = document.querySelector("#app[data-rendered]");
  place?.replaceChildren();
  place?.removeAttribute("data-rendered");
}

/** What went wrong, as a sentence for a person, with its technical cause for whoever mends it. */
class BootFailure extends Error {}

/** Asks for the program itself, so that its absence is told apart from its failing.  @param {string} address */
async function fetchProgram(address) {
  let response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw new BootFailure(
      "The program could not be fetched. The connection may be down, or a filter blocks it.",
      {
        cause,
      },
    );
  }
  if (!response.ok) {
    throw new BootFailure(
      `The program is missing on the server (answer ${response.status}). The site may have just been updated.`,
    );
  }
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("text/html")) {
    throw new BootFailure(
      "The server answered with a page where the program should be. The site may have just been updated, " +
        "or the server is set to answer every address with the same page.",
    );
  }
  return response;
}

/** @param {string} address */
async function loadLoader(address) {
  try {
    return await import(address);
  } catch (cause) {
    throw new BootFailure(
      "A part of the program could not be loaded. It may be missing on the server, sent with a wrong type, " +
        "or blocked by a filter.",
      { cause },
    );
  }
}

async function start() {
  if (typeof WebAssembly !== "object") {
    throw new BootFailure(
      "This browser does not run WebAssembly, or it is switched off. A current version of any browser does.",
    );
  }
  // Both are asked for at once; the one that fails first is the one that is told.
  const [loader, response] = await Promise.all([
    loadLoader(script.dataset.loader),
    fetchProgram(script.dataset.wasm),
  ]);
  try {
    await loader.default({ module_or_path: response });
  } catch (cause) {
    const blocked =
      cause instanceof WebAssembly.CompileError && /security policy|unsafe-eval/i.test(cause.message);
    throw new BootFailure(
      blocked
        ? "The security policy of this site keeps WebAssembly from running. It must allow 'wasm-unsafe-eval'."
        : "The program did not start. It may have arrived incomplete.",
      { cause },
    );
  }
}

/** @param {unknown} failure */
function show(failure) {
  const status = document.getElementById("boot-status");
  if (!status) return;
  const sentence = document.createElement("p");
  sentence.textContent =
    failure instanceof BootFailure
      ? failure.message
      : "The page could not start for a reason it does not know.";
  const retry = document.createElement("a");
  retry.href = location.href;
  retry.textContent = "Try again";
  // A link to the same address with a fragment would not load anything.
  retry.addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
  status.setAttribute("role", "alert");
  status.lang = "en";
  status.dir = "ltr";
  status.replaceChildren(sentence, retry);
}

// Until the program takes a rendered page over, its buttons can do nothing: the last one that was pressed is pressed
// again then. Those that open a menu work without a program.
const rendered = document.querySelector("#app[data-rendered]");
rendered?.addEventListener("click", ({ target }) => {
  const button = target instanceof Element && target.closest("button:not([popovertarget])");
  if (!button) return;
  rendered.querySelector("[data-pressed]")?.removeAttribute("data-pressed");
  button.setAttribute("data-pressed", "");
});
// What is typed, chosen and opened meanwhile is done again then as well.
for (const kind of ["input", "change", "toggle"]) {
  rendered?.addEventListener(
    kind,
    ({ target }) => /** @type {Element} */ (target).setAttribute("data-touched", ""),
    {
      capture: true,
    },
  );
}

start().catch((failure) => {
  show(failure);
  console.error(failure, failure.cause ?? "");
});

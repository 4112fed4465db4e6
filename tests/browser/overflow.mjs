// What stands out of a page at its sides, found by measuring.

/** The elements that do, but for what scrolls or is cut off on purpose. */
export function overflowing(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const mayStandOut = (element) => {
      for (let above = element.parentElement; above; above = above.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(above);
        if (overflowX !== "visible" || clipPath !== "none") return true;
      }
      return false;
    };
    return [...document.body.querySelectorAll("*")]
      .filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 0 && (right > width + 1 || left < -1) && !mayStandOut(element);
      })
      .filter((element) => getComputedStyle(element).clipPath === "none" && !element.closest("svg"))
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`);
  });
}

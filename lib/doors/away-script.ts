/**
 * Looks every three seconds whether the shop is well again: a page then loads anew, a form is told of. It asks for the
 * health alone, so that an outage is not answered by every open page loading itself over and over.
 */
export const awayScript = `
(() => {
  const waiting = document.querySelector("[data-waiting]");
  const back = document.querySelector("[data-back]");
  waiting.hidden = false;
  if (back) {
    back.hidden = false;
    back.addEventListener("click", () => history.back());
  }
  const look = async () => {
    try {
      const answer = await fetch("/api/v1/health", { cache: "no-store" });
      if (answer.ok) {
        if (!back) return location.reload();
        waiting.textContent = waiting.dataset.backText;
        return;
      }
    } catch {}
    setTimeout(look, 2500 + Math.random() * 1500);
  };
  setTimeout(look, 2500 + Math.random() * 1500);
})();
`;

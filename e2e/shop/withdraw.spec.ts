import { expect, inbox, test } from "../fixtures";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("anybody withdraws in two steps and gets a receipt, whether the order exists or not", async ({
      page,
    }) => {
      const email = `anna-${crypto.randomUUID()}@example.com`;
      await page.goto("/de/withdraw");
      await page.getByLabel("Name", { exact: true }).fill("Anna Beispiel");
      await page.getByLabel("Bestellnummer", { exact: true }).fill("MH-NONE-0000");
      await page.getByLabel("E-Mail-Adresse", { exact: true }).fill(email);
      await page.getByRole("button", { name: "Vertrag widerrufen" }).click();
      await expect(
        page.getByText("Hiermit widerrufe ich den Vertrag mit der Nummer MH-NONE-0000."),
      ).toBeVisible();
      expect(await inbox.count(email)).toBe(0);

      await page.getByRole("button", { name: "Widerruf bestätigen" }).click();
      await expect(page.getByRole("heading", { name: "Dein Widerruf ist eingegangen" })).toBeVisible();
      const receipt = await inbox.waitFor({ to: email, subject: "Eingangsbestätigung deines Widerrufs" });
      for (const fact of ["Anna Beispiel", "MH-NONE-0000", email]) expect(receipt.text).toContain(fact);
    });
  });
}

import nodemailer, { type SendMailOptions } from "nodemailer";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type MailStandIn, startMailStandIn } from "./start";

let standIn: MailStandIn;
beforeEach(async () => {
  standIn = await startMailStandIn();
});
afterEach(() => standIn.close());

interface Listed {
  items: { id: string; to: string; subject: string; recipients: string[]; messageId: string }[];
  total: number;
}

const order = {
  from: "Morgenhain <shop@morgenhain.test>",
  to: "Käte Groß <kaete@example.com>",
  subject: "Deine Bestellung MH-1001 – schön!",
  text: "Danke für deine Bestellung.",
  html: '<h1>Danke</h1><a href="http://shop.test/o/1">Bestellung</a><script>alert(1)</script>',
};

const send = async (mail: SendMailOptions = order, url = standIn.smtpUrl) => {
  const transport = nodemailer.createTransport(url);
  try {
    return await transport.sendMail(mail);
  } finally {
    transport.close();
  }
};
const get = async <Body>(path: string): Promise<Body> =>
  (await fetch(standIn.url + path)).json() as Promise<Body>;
const list = (query = "") => get<Listed>(`/api/messages${query}`);
const fault = (body: unknown) =>
  fetch(`${standIn.url}/_stand-in/faults`, { method: "POST", body: JSON.stringify(body) });

describe("a mail", () => {
  it("arrives with everything in it", async () => {
    const sent = await send({
      ...order,
      bcc: "archiv@morgenhain.test",
      attachments: [{ filename: "Rechnung ä.pdf", content: "pdf" }],
    });
    const { items } = await list();
    expect(items).toMatchObject([{ subject: order.subject, messageId: sent.messageId }]);
    expect(items[0]?.recipients.toSorted()).toEqual(["archiv@morgenhain.test", "kaete@example.com"]);
    const message = await get<Record<string, unknown>>(`/api/messages/${items[0]?.id}`);
    expect(message).toMatchObject({
      text: order.text,
      html: order.html,
      to: expect.stringContaining("Käte Groß"),
    });
    expect(message.headers).toContainEqual(expect.stringMatching(/^Message-ID: /));
    const [attachment] = message.attachments as { filename: string; url: string }[];
    expect(attachment?.filename).toBe("Rechnung ä.pdf");
    const file = await fetch(standIn.url + attachment?.url);
    expect(await file.text()).toBe("pdf");
    expect(file.headers.get("content-disposition")).toContain("attachment");
  });

  it("is found by recipient and subject, newest first, and deleted the same way", async () => {
    for (const to of ["a@example.com", "b@example.com", "A@example.com"])
      await send({ ...order, to, subject: `an ${to}` });
    expect((await list("?to=a@example")).items.map(({ subject }) => subject)).toEqual([
      "an A@example.com",
      "an a@example.com",
    ]);
    expect(await list("?to=example&subject=AN B@")).toMatchObject({ total: 1 });
    expect(await list("?limit=1")).toMatchObject({ total: 3, items: [{ subject: "an A@example.com" }] });
    await fetch(`${standIn.url}/api/messages?to=a@`, { method: "DELETE" });
    expect((await list()).items.map(({ subject }) => subject)).toEqual(["an b@example.com"]);
    await fetch(`${standIn.url}/api/messages`, { method: "DELETE" });
    expect(await list()).toEqual({ items: [], total: 0 });
  });

  it("is taken with a login too, and a hundred at once", async () => {
    await send(order, standIn.smtpUrl.replace("smtp://", "smtp://user:password@"));
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => send({ ...order, to: `nr-${index}@many.test` })),
    );
    expect(await list("?to=many.test")).toMatchObject({ total: 100 });
    expect(await list()).toMatchObject({ total: 101 });
  });
});

describe("the inbox", () => {
  it("lists and opens mails in the browser's language, escaped", async () => {
    await send({ ...order, subject: "<b>fett</b>" });
    const page = async (language: string) =>
      (await fetch(`${standIn.url}/?to=kaete`, { headers: { "accept-language": language } })).text();
    expect(await page("de-DE")).toContain("Posteingang");
    const english = await page("en");
    expect(english).toContain("1 mail");
    expect(english).toContain("&lt;b&gt;fett&lt;/b&gt;");
    expect(english).not.toContain("<b>fett");
  });

  it("shows a mail's HTML in a sandbox that runs no script", async () => {
    await send();
    const { items } = await list();
    const page = await fetch(`${standIn.url}/messages/${items[0]?.id}`);
    expect(await page.text()).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    const inner = await fetch(`${standIn.url}/messages/${items[0]?.id}/html`);
    const policy = inner.headers.get("content-security-policy");
    expect(policy).toContain("sandbox allow-popups");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("script-src");
    expect((await fetch(`${standIn.url}/messages/none`)).status).toBe(404);
  });
});

describe("faults", () => {
  it("refuses one recipient for good, others not", async () => {
    await fault({ kind: "refuse", to: "^gone@" });
    await expect(send({ ...order, to: "gone@example.com" })).rejects.toMatchObject({ responseCode: 550 });
    await send();
    expect(await list()).toMatchObject({ total: 1 });
  });

  it("turns away for now, as often as told", async () => {
    await fault({ kind: "temporary", times: 1 });
    await expect(send()).rejects.toMatchObject({ responseCode: 451 });
    await send();
    expect(await list()).toMatchObject({ total: 1 });
  });

  it("breaks the connection after the mail was taken, so a retry brings the same Message-ID twice", async () => {
    await fault({ kind: "cut_after_effect", times: 1 });
    const mail = { ...order, messageId: "<order-1.confirmed@morgenhain.test>" };
    await expect(send(mail)).rejects.toThrow();
    await send(mail);
    const ids = (await list()).items.map(({ messageId }) => messageId);
    expect(ids).toEqual([mail.messageId, mail.messageId]);
  });

  it("answers slowly and takes the mail all the same", async () => {
    await fault({ kind: "slow", ms: 50, times: 1 });
    await send();
    expect(await list()).toMatchObject({ total: 1 });
    expect(await get("/_stand-in/faults")).toMatchObject({ items: [{ kind: "slow", struck: 1 }] });
  });

  it("names a fault it cannot read", async () => {
    expect((await fault({ kind: "explode" })).status).toBe(400);
    expect(await get("/_stand-in/faults")).toEqual({ items: [] });
  });
});

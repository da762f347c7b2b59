import { expect } from "@playwright/test";
import { mailsTo, readMail } from "../api/inbox";

export type Letter = { subject: string; text: string; html: string };

/** The mails people get. */
export const inbox = {
  /** Waits until a mail to this address with this subject is there, and opens it. */
  async waitFor({ to, subject }: { to: string; subject: string }): Promise<Letter> {
    const find = async () => (await mailsTo(to)).find((mail) => mail.subject.includes(subject));
    await expect.poll(find, { message: `a mail “${subject}” to ${to}`, timeout: 20_000 }).toBeTruthy();
    const mail = await find();
    if (!mail) throw new Error(`The mail “${subject}” to ${to} is gone again`);
    return { subject: mail.subject, ...(await readMail(mail.id)) };
  },

  async count(to: string): Promise<number> {
    return (await mailsTo(to)).length;
  },
};

/** Where the link or button with this text leads. */
export function linkIn({ html }: Letter, label: string): string {
  const anchor = new RegExp(`<a[^>]*href="([^"]+)"[^>]*>(?:(?!</a>)[\\s\\S])*${label}`).exec(html);
  if (!anchor?.[1]) throw new Error(`No link “${label}” in the mail`);
  return anchor[1].replaceAll("&amp;", "&");
}

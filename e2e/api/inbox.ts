import { settings } from "./settings";

export type Mail = { id: string; messageId: string; to: string; subject: string };

/** Mails that arrived at an address. */
export async function mailsTo(address: string): Promise<Mail[]> {
  const response = await fetch(`${settings.inbox}/api/messages?${new URLSearchParams({ to: address })}`);
  return ((await response.json()) as { items: Mail[] }).items;
}

/** A mail's text as a person reads it. */
export async function readMail(id: string): Promise<{ text: string; html: string }> {
  const response = await fetch(`${settings.inbox}/api/messages/${id}`);
  return (await response.json()) as { text: string; html: string };
}

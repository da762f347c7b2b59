import { z } from "zod";

/** What can go wrong between the shop and its mail server. */
export const mailFaultSchema = z.strictObject({
  /**
   * `refuse`: the recipient is refused for good (550). `temporary`: the mail is turned away for now (451).
   * `slow`: the answer takes `ms`. `cut_after_effect`: the mail is kept, then the connection breaks.
   */
  kind: z.enum(["refuse", "temporary", "slow", "cut_after_effect"]),
  /** Regular expression on the recipient's address. */
  to: z.string().optional(),
  ms: z.int().min(0).max(120_000).default(1_000),
  /** How often it strikes; without it, until cleared. */
  times: z.int().min(1).optional(),
});

export type MailFaultKind = z.output<typeof mailFaultSchema>["kind"];
export type MailFault = z.output<typeof mailFaultSchema> & { id: number; struck: number };

/** The faults in force, in memory only: a restart clears them. */
export class MailFaults {
  #faults: MailFault[] = [];
  #lastId = 0;

  add(fault: z.output<typeof mailFaultSchema>): MailFault {
    this.#lastId += 1;
    const added = { ...fault, id: this.#lastId, struck: 0 };
    this.#faults.push(added);
    return added;
  }

  list(): MailFault[] {
    return this.#faults;
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault of this kind that strikes a mail to one of these recipients, if any. */
  strike(kind: MailFaultKind, recipients: string[]): MailFault | undefined {
    const fault = this.#faults.find(
      (candidate) =>
        candidate.kind === kind &&
        (candidate.times === undefined || candidate.struck < candidate.times) &&
        recipients.some(
          (recipient) => candidate.to === undefined || new RegExp(candidate.to).test(recipient),
        ),
    );
    if (fault) fault.struck += 1;
    return fault;
  }
}

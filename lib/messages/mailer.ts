/** A mail as it goes out. `messageId` is made once and stays the same over every attempt. */
export type OutgoingMail = {
  messageId: string;
  to: string;
  subject: string;
  html: string;
  text: string;
};

/** The port to whatever carries mails. `send` returns when the mail was taken over, else throws. */
export type Mailer = {
  /** The address mails come from, e.g. `Morgenhain <hallo@morgenhain.example>`. */
  sender: string;
  send: (mail: OutgoingMail) => Promise<void>;
  close: () => void;
};

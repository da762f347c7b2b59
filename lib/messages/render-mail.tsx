import { render } from "react-email";
import { Mail } from "./html/mail";
import { renderText } from "./text/render-text";
import type { MailContent, RenderedMail } from "./types";

/** Subject, HTML and text of a mail. The same content gives the same bytes. */
export async function renderMail(content: MailContent): Promise<RenderedMail> {
  const html = await render(<Mail content={content} />);
  return { subject: content.subject, html, text: renderText(content) };
}

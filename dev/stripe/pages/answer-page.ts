import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { cut, sendPage } from "../core/http";
import type { StandIn } from "../core/stand-in";
import { answerThreeDs } from "./challenge";
import { dashboardPage } from "./dashboard";
import { noticePage } from "./notice-page";
import { answerPay } from "./pay";
import { texts } from "./texts";

/** The pages people see: dashboard, hosted card page, 3-D Secure. Faults delay, break or cut them like API calls. */
export async function answerPage(
  standIn: StandIn,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  if (url.pathname === "/") return sendPage(response, 200, dashboardPage(standIn));
  const struck = standIn.faults.forRequest(request.method ?? "GET", url.pathname);
  const delay = struck.get("delay");
  if (delay) await wait(delay.ms);
  if (struck.has("cut_before")) return cut(request);
  // Headers wait for the body, so an answer that never ends has sent nothing when the connection breaks.
  if (struck.has("cut_after_effect")) {
    response.end = () => {
      cut(request);
      return response;
    };
  }
  const { merchant } = standIn;
  if (struck.has("error500")) {
    return sendPage(
      response,
      500,
      noticePage({ language: "en", merchant, title: "500", text: "Something went wrong.", link: null }),
    );
  }
  const [, page, id = ""] = /^\/(c\/pay|3ds)\/([A-Za-z0-9_]+)$/.exec(url.pathname) ?? [];
  if (page === "c/pay") return answerPay(standIn, request, response, url, id);
  if (page === "3ds") return answerThreeDs(standIn, request, response, url, id);
  const { missingTitle, missingText } = texts.en;
  sendPage(
    response,
    404,
    noticePage({ language: "en", merchant, title: missingTitle, text: missingText, link: null }),
  );
}

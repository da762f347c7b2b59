import { fail, ok, type Result } from "@/lib/shared/result";
import { ProviderUnavailable } from "./port";

export type Unanswered = { code: "provider_unavailable" };

/** Asks the provider; that it gave no clear answer is an expected failure. A refusal and a bug still throw. */
export async function ask<T>(work: () => Promise<T>): Promise<Result<T, Unanswered>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof ProviderUnavailable) return fail({ code: "provider_unavailable" });
    throw error;
  }
}

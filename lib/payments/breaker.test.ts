import { beforeEach, describe, expect, it } from "vitest";
import { Breaker } from "./breaker";
import { ProviderUnavailable } from "./port";

const down = async () => {
  throw new ProviderUnavailable(new Error("no answer"));
};
const refuses = async () => {
  throw new Error("refused");
};

describe("Breaker", () => {
  let now = 0;
  let asked = 0;
  let breaker: Breaker;
  const up = async () => {
    asked += 1;
    return "answer";
  };

  beforeEach(() => {
    now = 1_000;
    asked = 0;
    breaker = new Breaker({ failures: 3, coolDownMs: 10_000 }, () => now);
  });

  async function fail(times: number) {
    for (let i = 0; i < times; i += 1) await expect(breaker.call(down)).rejects.toThrow(ProviderUnavailable);
  }

  it("asks while failures stay below the limit", async () => {
    await fail(2);
    expect(await breaker.call(up)).toBe("answer");
    await fail(2);
    expect(await breaker.call(up)).toBe("answer");
  });

  it("answers at once after three failures in a row, without asking", async () => {
    await fail(3);
    await expect(breaker.call(up)).rejects.toThrow(ProviderUnavailable);
    expect(asked).toBe(0);
  });

  it("lets one call try after the cool-down and closes when it succeeds", async () => {
    await fail(3);
    now += 10_000;
    let release = (_: string) => {};
    const trial = breaker.call(() => new Promise<string>((resolve) => (release = resolve)));
    await expect(breaker.call(up)).rejects.toThrow(ProviderUnavailable);
    release("back");
    expect(await trial).toBe("back");
    expect(await breaker.call(up)).toBe("answer");
  });

  it("opens again when the trial fails", async () => {
    await fail(3);
    now += 10_000;
    await fail(1);
    await expect(breaker.call(up)).rejects.toThrow(ProviderUnavailable);
    expect(asked).toBe(0);
  });

  it("takes a refusal as an answer", async () => {
    await fail(2);
    await expect(breaker.call(refuses)).rejects.toThrow("refused");
    await fail(2);
    expect(await breaker.call(up)).toBe("answer");
  });
});

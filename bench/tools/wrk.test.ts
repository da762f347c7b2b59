import { expect, test } from "vitest";
import { readWrk } from "./wrk";

const output = `Running 2s test @ http://127.0.0.1:3000/
  1 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    12.10ms    3.00ms  40.00ms   80.00%
    Req/Sec     1.32k   100.00     1.50k    70.00%
  Latency Distribution
     50%  11.50ms
     75%  13.00ms
     90%  16.00ms
     99%   1.02s
  2640 requests in 2.00s, 120.00MB read
`;

test("reads throughput and quantiles in milliseconds", () => {
  expect(readWrk(`${output}Requests/sec:   1320.50\nTransfer/sec: 60.00MB\n`)).toEqual({
    perSecond: 1320.5,
    p50: 11.5,
    p99: 1020,
    failed: 0,
  });
});

test("wrong answers and broken sockets have failed", () => {
  const broken =
    "  Socket errors: connect 1, read 2, write 0, timeout 4\n  Non-2xx or 3xx responses: 30\nRequests/sec: 10.00\n";
  expect(readWrk(output + broken).failed).toBe(37);
});

test("says what wrk said when it measured nothing", () => {
  expect(() => readWrk("unable to connect", " to 127.0.0.1:1")).toThrow("unable to connect to 127.0.0.1:1");
});

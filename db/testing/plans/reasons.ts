/** Scenes that read a large table from end to end because that is what they are for. */
export const scansAllowed: Record<string, { tables: readonly string[]; because: string }> = {
  sitemap: { tables: ["product_index", "products"], because: "it names every product there is" },
};

/** Functions of files that speak to the database which no scene calls, and why that hides no query. */
export const notPlayed: Record<string, string> = {
  "lib/cart/commands/check-choice.ts findVenue": "reads locations by slug, a small table; courses alone",
  "lib/checkout/commands/settle-free-order.ts settleFreeOrder":
    "one update by primary key; free orders alone",
  "lib/checkout/commands/write-order.ts toAdjustments": "asks nothing",
  "lib/doors/cache-listener.ts expireOnce": "asks nothing",
  "lib/doors/cache-listener.ts expireThroughOwnDoor": "asks nothing",
  "lib/doors/cache-listener.ts invalidationKey": "asks nothing",
  "lib/doors/cache-listener.ts listenForInvalidations":
    "needs a running server; reads by id and by its index on time",
  "lib/messages/steps/deliver.ts renew": "one update by primary key, while a slow mail is on its way",
  "lib/orders/commands/receive-provider-event.ts refuse": "asks nothing",
  "lib/orders/commands/refund-order.ts askAgain": "asks nothing that refundOrder does not",
  "lib/orders/commands/settle-refund.ts lookAgain": "asks the provider",
  "lib/orders/steps/carry-out-attempt.ts carryOutAttempt": "the lease, then what carryOutInHand asks",
  "lib/orders/steps/carry-out-attempt.ts giveUp": "one update by primary key, when the provider refuses",
  "lib/orders/steps/carry-out-attempt.ts takeLease": "one update by primary key",
  "lib/orders/steps/mirror-refunds.ts adopt": "inserts a refund made at the provider",
  "lib/orders/steps/mirror-refunds.ts noteDispute": "one update by primary key, disputes alone",
  "lib/orders/steps/mirror-refunds.ts rememberId": "one update by primary key",
  "lib/orders/steps/read-payment.ts isUuid": "asks nothing",
  "lib/orders/steps/take-payment.ts takeSurplus": "the queries of acceptPayment with another state",
};

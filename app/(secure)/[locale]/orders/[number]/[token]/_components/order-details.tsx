import type { OrderView } from "@/lib/orders/types";
import type { Locale } from "@/lib/shared/text";
import { OrderAddress } from "./order-address";
import { OrderFulfillments } from "./order-fulfillments";
import { OrderHelp } from "./order-help";
import { OrderSums } from "./order-sums";
import { OrderTimeline } from "./order-timeline";

/** Everything about an order in two columns: what comes and what happened, beside what it cost. */
export function OrderDetails({ order, locale }: { order: OrderView; locale: Locale }) {
  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-16">
      <div className="grid content-start gap-10">
        <OrderFulfillments order={order} locale={locale} />
        <OrderTimeline order={order} locale={locale} />
      </div>
      <div className="grid content-start gap-8">
        <OrderSums order={order} locale={locale} />
        <OrderAddress order={order} locale={locale} />
        <OrderHelp order={order} locale={locale} />
      </div>
    </div>
  );
}

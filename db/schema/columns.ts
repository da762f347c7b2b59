import { timestamp, uuid } from "drizzle-orm/pg-core";
import { newId } from "@/lib/shared/ids";

/** Building blocks every table shares: UUIDv7 keys made by the application, times with zone. */
export const id = () => uuid("id").primaryKey().$defaultFn(newId);
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
export const createdAt = () => at("created_at").notNull().defaultNow();

export type StoreDto = {
  id: string;
  slug: string;
  name: string;
  address: { street: string; postcode: string; city: string; country: "DE" | "AT" };
  location: { lat: number; lng: number };
  phone: string;
  email: string;
  distanceKm?: number;
  openNow: boolean;
  /** The next opening when closed, ISO 8601 UTC. */
  opensAt?: string;
  /** The closing of the running interval when open, ISO 8601 UTC. */
  closesAt?: string;
  services: string[];
};

export type Place = { lat: number; lng: number };

/** Local wall-clock times, `HH:MM`; several intervals make a lunch break, none means closed. */
export type Interval = { opens: string; closes: string };

/** When a store is open. Weekday 1 is Monday; one that is not listed is closed. An exception replaces its whole day. */
export type Schedule = {
  timezone: string;
  hours: { weekday: number; intervals: Interval[] }[];
  exceptions: { date: string; intervals: Interval[] }[];
};

/** A time the doors are open, in UTC: from `opensAt` up to but not including `closesAt`. */
export type Opening = { opensAt: Date; closesAt: Date };

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

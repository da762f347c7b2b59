import { z } from "zod";

/** `lat,lng` in degrees. */
export const nearSchema = z
  .string()
  .regex(/^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?$/, "Expected lat,lng in degrees")
  .transform((value) => {
    const [lat = 0, lng = 0] = value.split(",").map(Number);
    return { lat, lng };
  })
  .refine(({ lat, lng }) => Math.abs(lat) <= 90 && Math.abs(lng) <= 180, "Outside the globe");

import { browsingPolicy } from "./csp";
import { secureSegmentsWithoutCamera } from "./secure-paths";

type HeaderRule = { source: string; headers: { key: string; value: string }[] };

/** No device, sensor or advertising interface is used; the camera is decided by path. */
const closedFeatures = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "display-capture",
  "geolocation=(self)",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
].map((feature) => (feature.includes("=") ? feature : `${feature}=()`));

function permissions(camera: "self" | "none"): string {
  return [`camera=(${camera === "self" ? "self" : ""})`, ...closedFeatures].join(", ");
}

/** The headers of every answer (reliability, Headers and CSP). The proxy adds the strict policy of the secure zone. */
export function headerRules({ development }: { development: boolean }): HeaderRule[] {
  const everywhere = [
    { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
    { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
    { key: "X-Frame-Options", value: "DENY" },
    { key: "Permissions-Policy", value: permissions("self") },
    // The proxy puts the strict one in its place; what it never sees must not be without.
    { key: "Content-Security-Policy", value: browsingPolicy({ development }) },
  ];
  return [
    { source: "/:path*", headers: everywhere },
    {
      source: `/:locale(de|en)/:zone(${secureSegmentsWithoutCamera.join("|")})/:path*`,
      headers: [{ key: "Permissions-Policy", value: permissions("none") }],
    },
  ];
}

/** Where the running shop and its stand-ins are; the test runner says so. */
export const settings = {
  // Not BASE_URL: vite overwrites that name in every test process.
  shop: setting("PUBLIC_URL"),
  database: setting("DATABASE_URL"),
  stripe: setting("STRIPE_API_BASE"),
  stripeSecretKey: setting("STRIPE_SECRET_KEY"),
  webhookSecret: setting("STRIPE_WEBHOOK_SECRET"),
  inbox: setting("INBOX_URL"),
};

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: these tests need a running shop (npm test starts one)`);
  return value;
}

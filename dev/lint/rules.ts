/**
 * Who may import whom. Patterns speak of paths without extension, packages as `npm/<name>` and Node's own modules as
 * `node/<name>`. `$own` is the importing file's domain, `$below` every domain it may build upon (see `domains.ts`).
 */
export type ImportRule = {
  id: string;
  from: readonly string[];
  except?: readonly string[];
  /** What may be imported; everything else breaks the rule. Absent: everything that `never` does not name. */
  allow?: readonly string[];
  /** What may be imported besides by `import type`. */
  allowTypes?: readonly string[];
  never?: readonly string[];
  /** What to do instead, said to whoever breaks the rule. */
  why: string;
};

const ui = ["npm/react", "npm/react-dom", "npm/next", "npm/next-intl"];
const drizzle = ["npm/drizzle-orm", "npm/postgres"];
const sdks = ["npm/stripe", "npm/nodemailer"];
const libs = "npm/**";
const platform = "node/**";

/** Files that arrange and observe: they may reach anywhere. */
export const testFiles = ["**/*.test", "**/*.spec", "e2e/**", "db/testing/**"];

export const importRules: readonly ImportRule[] = [
  {
    id: "shared-stands-alone",
    from: ["lib/shared/**"],
    // Writing an outbox row and expiring a cache tag belong to every command, so they live on the floor.
    allow: ["lib/shared/**", "db/schema/{outbox,system}", libs, platform],
    allowTypes: ["db/client"],
    never: [...ui, ...sdks],
    why: "lib/shared is the floor: it knows no domain, no page and no provider; of the database the outbox and types.",
  },
  {
    id: "types-are-plain",
    from: ["lib/*/types"],
    except: ["lib/shared/**"],
    allow: ["lib/*/types", "lib/shared/**"],
    why: "types.ts is read by browser and server alike: import other types.ts and lib/shared only.",
  },
  {
    id: "schemas-run-in-browsers",
    from: ["lib/*/schemas"],
    allow: ["lib/*/{types,schemas}", "lib/shared/**", "npm/zod", "npm/zod-openapi"],
    never: ["lib/shared/{env,log,transaction}"],
    why: "schemas.ts is bundled into forms: zod, types and lib/shared only.",
  },
  {
    id: "rules-are-pure",
    from: ["lib/*/rules/**"],
    allow: ["lib/$own/{types,rules/**}", "lib/shared/**"],
    never: ["lib/shared/{env,log,clock,transaction,ids}"],
    why: "A rule is a pure function: hand in what it needs (`now`, ids, facts) and import own types, own rules, lib/shared.",
  },
  {
    id: "queries-read",
    from: ["lib/*/{queries,queries/**}"],
    allow: [
      "db/schema/**",
      "db/client",
      "lib/$own/{types,schemas,rules/**,queries,queries/**}",
      "lib/$below/{queries,queries/**}",
      "lib/*/rules/**",
      "lib/*/types",
      "lib/shared/**",
      libs,
      platform,
    ],
    never: [...ui, "lib/*/commands/**", "lib/*/actions"],
    why: "A query is (db, params) -> DTO: db/schema, own types, rules and schemas; no next, no commands.",
  },
  {
    id: "commands-know-no-door",
    from: ["lib/*/commands/**"],
    allow: [
      "db/schema/**",
      "db/client",
      "lib/$own/**",
      "lib/$below/**",
      "lib/*/{types,rules/**}",
      "lib/shared/**",
      libs,
      platform,
    ],
    never: [...ui, ...sdks, "lib/*/actions"],
    why: "A command serves every door: no next, no react, providers through their ports, domains further down only.",
  },
  {
    id: "actions-are-thin",
    from: ["lib/*/actions"],
    never: [...drizzle, ...sdks, "db/**", "lib/*/rules/**", "app/**", "components/**"],
    why: "An action parses, builds the context, calls one command: queries and commands speak to the database.",
  },
  {
    id: "api-is-thin",
    from: ["app/api/**", "app/**/route"],
    never: [...drizzle, ...sdks, "db/schema/**", "lib/*/rules/**", "components/**"],
    why: "An HTTP door holds no rule and no SQL: use schemas, commands and queries.",
  },
  {
    id: "pages-hold-no-sql",
    from: ["app/**"],
    except: ["app/api/**", "app/**/route"],
    never: [...drizzle, ...sdks, "db/**", "lib/*/commands/**", "lib/pricing/rules/**"],
    why: "A page reads through queries and acts through actions; the server, never a page, computes prices.",
  },
  {
    id: "ui-is-presentation",
    from: ["components/ui/**"],
    allow: [
      "components/ui/**",
      "npm/{react,react-dom,clsx,tailwind-merge,class-variance-authority,lucide-react}",
      "npm/@base-ui/react",
    ],
    why: "A primitive is React and class names: texts, links and data come in as props.",
  },
  {
    id: "components-ask-nobody",
    from: ["components/**"],
    except: ["components/ui/**"],
    never: [
      ...drizzle,
      ...sdks,
      "db/**",
      "app/**",
      "lib/*/{queries,queries/**}",
      "lib/*/commands/**",
      "lib/pricing/rules/**",
    ],
    why: "A component gets DTOs as props and acts through actions and hooks; it never reads the database.",
  },
  {
    id: "schema-knows-no-domain",
    from: ["db/schema/**"],
    allow: ["db/schema/**", "lib/shared/ids", "npm/drizzle-orm"],
    allowTypes: ["lib/shared/**"],
    why: "Tables are below every domain: drizzle-orm, lib/shared/ids and types of lib/shared only.",
  },
  {
    id: "providers-behind-ports",
    from: ["**"],
    except: ["lib/payments/stripe*", "lib/payments/stripe/**", "lib/messages/smtp*", "dev/**", "bench/**"],
    never: sdks,
    why: "Provider SDKs live in their adapter (lib/payments/stripe*, lib/messages/smtp*): use the port.",
  },
  {
    id: "stripe-adapter-knows-stripe",
    from: ["lib/payments/stripe*", "lib/payments/stripe/**"],
    never: ["npm/nodemailer"],
    why: "The payment adapter sends no mail: write an outbox row.",
  },
  {
    id: "smtp-adapter-knows-smtp",
    from: ["lib/messages/smtp*"],
    never: ["npm/stripe"],
    why: "The mail adapter knows no payment: what a mail says comes in as data.",
  },
  {
    id: "listeners-stay-unheard",
    from: ["lib/**"],
    except: ["lib/jobs/**", "lib/messages/**", "lib/journeys/**"],
    never: ["lib/messages/**", "lib/journeys/**"],
    why: "Messages and journeys listen to the outbox: write a row in the command's transaction instead of calling them.",
  },
  {
    id: "product-needs-no-tools",
    from: ["{app,components,lib,db}/**"],
    never: ["{dev,e2e,bench}/**"],
    why: "The shop runs without its stand-ins and tests: move what it needs into lib.",
  },
];

/** Where the clock, randomness, crypto and the environment are arguments. */
export const pureFiles = ["lib/*/rules/**", "lib/shared/{money,prorate}"];

/** The only places of the shop that read the environment. */
export const environment = { readers: ["{app,components,lib}/**"], except: ["lib/shared/{env,log}"] };

export const size = {
  lines: 300,
  /** Data, tests and generated files are as long as what they list. */
  except: [...testFiles, "db/seed*", "db/seed/**", "db/migrations/**", "messages/**", "next-env"],
};

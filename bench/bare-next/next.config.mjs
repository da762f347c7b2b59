/** The least Next.js can be: what the shop's own code costs is measured against it. */
export default { poweredByHeader: false, agentRules: false, images: { unoptimized: true } };

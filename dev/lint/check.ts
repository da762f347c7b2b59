import { checkFiles, readRepository } from "./repository";

const files = readRepository(process.cwd());
const findings = checkFiles(files);
for (const { file, line, rule, what, why } of findings) {
  console.error(`${file}:${line}  ${rule}: ${what}\n    ${why}`);
}
console.log(
  findings.length > 0 ? `${findings.length} broken rules` : `${files.size} files keep the import table`,
);
process.exitCode = findings.length > 0 ? 1 : 0;

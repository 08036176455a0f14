import { SIXTH } from '../sixth/notice.ts';

/** A command that the docs give, and how it is tried. */
export interface Tried {
  /** What is run in its place, where the whole takes long or its name is a placeholder. */
  smaller?: string;
  minutes: number;
  /** What is answered to its questions, a line each. */
  typed?: readonly string[];
  /** What it says when it has done its work; a server says where it serves. */
  says: RegExp;
  /** It serves until it is ended: the page at this address must be there. */
  serves?: string;
}

/** Said by npm alone. */
const BUILT = /\[build\] Complete!/;
const PASSED = /\b\d+ passed\b/;
const SCORE = /Final mutation score/;

/** Every command of README and CONTRIBUTING, in an order in which a newcomer can run them; docs.test.ts holds that none is left out. */
export const COMMANDS: Readonly<Record<string, Tried>> = {
  'npm ci': { minutes: 5, says: /added \d+ packages/ },
  'npm start': { minutes: 3, says: /localhost:4321/, serves: 'http://localhost:4321/check/' },
  'PORT=8080 npm start': { minutes: 3, says: /localhost:8080/, serves: 'http://localhost:8080/check/' },
  'npm run dev': { minutes: 3, says: /localhost:4322/, serves: 'http://localhost:4322/check/' },
  'npm run check': { minutes: 5, says: /check:lint/ },
  'npm run check:content': { minutes: 2, says: /no problems/ },
  'npm run format': { minutes: 2, says: /No fixes applied/ },
  'SITE=https://example.org npm run build': { minutes: 3, says: BUILT },
  'REPORT_URL=mailto:someone@example.org SITE=… npm run build': {
    smaller: 'REPORT_URL=mailto:someone@example.org SITE=https://example.org npm run build',
    minutes: 3,
    says: BUILT,
  },
  'npm run build': { minutes: 3, says: BUILT },
  'npm run commands': { smaller: 'npm run commands -- card', minutes: 5, says: /2 passed, 0 failed/ },
  'npm run bench:bytes': { minutes: 3, says: /Pages, gzip/ },
  'npm run bench:roster': { minutes: 5, says: /rows/ },
  'npm run bench -- rules': { minutes: 5, says: /json-rules-engine/ },
  'npm run bench -- slow': { smaller: 'npm run bench -- slow --runs 1', minutes: 8, says: /first paint/ },
  'npm run bench -- pages --runs 3': {
    smaller: 'npm run bench -- pages --runs 1',
    minutes: 20,
    says: /Starlight/,
  },
  'npm run bench -- weight': { minutes: 8, says: /before scrolling/ },
  'npm run bench -- build --huge': { smaller: 'npm run bench -- build', minutes: 20, says: /1000 notices/ },
  'npm run bench': { smaller: 'npm run bench -- rules slow --runs 1', minutes: 12, says: /── slow/ },
  'npm run fuzz': { smaller: 'FUZZ_RUNS=1000 npm run fuzz', minutes: 3, says: PASSED },
  'npm run mutate': { smaller: 'npm run mutate -- --mutate src/rules/guard.ts', minutes: 15, says: SCORE },
  'npm run mutate:states': {
    smaller: 'npm run mutate:states -- --mutate src/widgets/PlanHours/state.ts',
    minutes: 15,
    says: SCORE,
  },
  'npm run test:unit:all -- -u': { minutes: 10, says: PASSED },
  'npx vitest run --config tests/vitest.config.ts tests/rules/vectors.test.ts': { minutes: 2, says: PASSED },
  'npx playwright test --config tests/playwright.config.ts check': { minutes: 5, says: PASSED },
  'npx playwright test --config tests/playwright.config.ts sixth-notice': { minutes: 5, says: PASSED },
  'npm test': { minutes: 20, says: /^\d+ passed, 0 failed$/m },
  'npm run test:all': { minutes: 50, says: /^\d+ passed, 0 failed$/m },
  'npm run new:notice -- --help': { minutes: 1, says: /--rules/ },
  'npm run new:notice': {
    typed: [
      SIXTH.id,
      SIXTH.source,
      SIXTH.title,
      SIXTH.issuer,
      SIXTH.region,
      ...Array(8).fill(''),
      SIXTH.rules,
    ],
    minutes: 1,
    says: /已建立/,
  },
};

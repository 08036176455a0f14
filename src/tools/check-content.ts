import { checkContent } from '../content/library.ts';
import { describeProblems } from '../content/problem.ts';

const started = performance.now();
const { notices, problems } = checkContent();
if (problems.length > 0) {
  process.stderr.write(describeProblems(problems));
  process.exitCode = 1;
} else {
  const took = Math.round(performance.now() - started);
  process.stdout.write(`content: ${notices.length} notices, no problems (${took} ms)\n`);
}

/** Packs what was built once more, in a process of its own, to see what that takes. */
import { writeTwins } from '../../../src/build/publish/twins.ts';

await writeTwins(process.argv[2] ?? '');

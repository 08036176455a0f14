import { fileURLToPath } from 'node:url';
import { builtServer } from '../../../src/tools/serve.ts';
import { testPort } from './port.ts';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

builtServer(dist).listen(Number(await testPort()), 'localhost');

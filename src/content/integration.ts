import type { AstroIntegration } from 'astro';
import { checkContent, forgetContent, keepContent } from './library.ts';
import { describeProblems } from './problem.ts';

/** An error that shows only its message: a stack trace says nothing about a content fault. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

/** Checks the content before each build; in dev, reloads the page when a rule or contact changes. */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        keepContent();
        if (command !== 'build') return;
        const { notices, problems } = checkContent();
        if (problems.length > 0) throw withoutStack(describeProblems(problems));
        logger.info(`${notices.length} notices, no problems`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', () => forgetContent());
        server.watcher.on('change', (file) => {
          if (file.endsWith('.yaml')) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

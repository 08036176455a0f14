import type { AstroIntegration } from 'astro';

/**
 * A renderer for the build alone: what it draws is given life by our own start (`components/island`), so its script for
 * browsers, and what that script may load, is not built.
 */
export function drawnOnly(integration: AstroIntegration): AstroIntegration {
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: ({ clientEntrypoint: _notBuilt, ...renderer }) => options.addRenderer(renderer),
        }),
    },
  };
}

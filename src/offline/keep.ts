import { scriptAddress } from '../widgets/kit/script-address.ts';
import { offerNewVersion } from './new-version.ts';

/** Told by browsers whose reader pays for every byte; TypeScript's DOM does not know it. */
interface Saving {
  connection?: { saveData?: boolean };
}

/** What is kept of the site on this device, or undefined: nothing yet. */
export const keptSite = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.getRegistration();

/** Keeps the site on this device for use without network, and offers each new version once it has come whole. */
export async function keepSite(): Promise<void> {
  await navigator.serviceWorker.register(scriptAddress('/sw.js'));
  const registration = await keptSite();
  if (registration) offerNewVersion(registration);
}

/** Does so unasked, except where the reader saves data: there only what was asked for once is kept up. */
export async function keepUnasked(): Promise<void> {
  const saves = (navigator as Saving).connection?.saveData === true;
  if (!saves || (await keptSite())) await keepSite();
}

// Run by `chromium.ts` in a process of its own: the package reads the environment when imported.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();

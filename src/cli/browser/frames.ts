import type { Browser, Page } from 'playwright-core';

export interface Drawing {
  /** Frames a second in which something was drawn on the map. */
  readonly framesPerSecond: number;
  /** Processor cores kept busy by all processes of the browser together. */
  readonly cores: number;
}

/** Counts the frames in which a canvas of the page was drawn on, from before it is first loaded. */
export async function countFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { framesDrawn: number };
    counted.framesDrawn = 0;
    let isDrawn = false;
    const watched = [
      [CanvasRenderingContext2D.prototype, ['clearRect', 'fillRect', 'drawImage', 'stroke']],
      [WebGLRenderingContext.prototype, ['clear', 'drawArrays', 'drawElements']],
      [WebGL2RenderingContext.prototype, ['clear', 'drawArrays', 'drawElements']],
    ] as const;
    for (const [prototype, names] of watched) {
      const methods = prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
      for (const name of names) {
        const draw = methods[name];
        methods[name] = function (this: { canvas: unknown }, ...args: unknown[]) {
          isDrawn ||= this.canvas instanceof HTMLCanvasElement && this.canvas.isConnected;
          return draw?.apply(this, args);
        };
      }
    }
    const look = () => {
      if (isDrawn) counted.framesDrawn += 1;
      isDrawn = false;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What the page draws, and what that costs, in so many seconds of life. */
export async function measureDrawing(
  browser: Browser,
  page: Page,
  seconds: number,
): Promise<Drawing> {
  const before = { frames: await framesOf(page), busy: await busySeconds(browser) };
  const start = performance.now();
  await page.waitForTimeout(seconds * 1000);
  const after = { frames: await framesOf(page), busy: await busySeconds(browser) };
  const took = (performance.now() - start) / 1000;
  return {
    framesPerSecond: (after.frames - before.frames) / took,
    cores: (after.busy - before.busy) / took,
  };
}

function framesOf(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { framesDrawn: number }).framesDrawn);
}

/** Processor seconds that all processes of the browser have used since it was started. */
async function busySeconds(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

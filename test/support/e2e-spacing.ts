import type { Page } from 'playwright-core';

/** Sets text as WCAG 1.4.12 has people set it; the style is put in past the policy of the page. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}

/**
 * The words that are cut off: outside of a box that hides what does not fit. What ends in dots on purpose
 * says all of it elsewhere.
 */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCut = (words: DOMRect, from: Element): boolean => {
      for (let at: Element | null = from; at !== null; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (/auto|scroll/.test(style.overflow) || style.position === 'fixed') return false;
        if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') return false;
        // For screen readers alone.
        if (style.clipPath !== 'none') return false;
        if (!/hidden|clip/.test(style.overflow)) continue;
        const box = at.getBoundingClientRect();
        if (words.right > box.right + 1 || words.bottom > box.bottom + 4) return true;
      }
      return false;
    };
    const cut: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode() !== null) {
      const { currentNode: text } = texts;
      const parent = text.parentElement;
      const words = text.textContent?.trim() ?? '';
      if (words === '' || parent?.checkVisibility({ visibilityProperty: true }) !== true) continue;
      range.selectNodeContents(text);
      if (isCut(range.getBoundingClientRect(), parent)) cut.push(words.slice(0, 60));
    }
    return cut;
  });
}

/** Everything to press that is smaller than 24 by 24 CSS pixels, unless it stands in a line of words. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small: string[] = [];
    const targets = 'button, a[href], summary, input:not([type=file]), [role=tab], select';
    for (const element of document.querySelectorAll<HTMLElement>(targets)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      // A box is pressed on its label too.
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const shown = label ?? element;
      const { width, height } = shown.getBoundingClientRect();
      if (width <= 1 || height <= 1 || (width >= 23.5 && height >= 23.5)) continue;
      if (getComputedStyle(element).display === 'inline') continue;
      const name = element.getAttribute('aria-label') ?? element.textContent;
      small.push(
        `${element.tagName}.${element.className} “${name.slice(0, 40)}” ${Math.round(width)}×${Math.round(height)}`,
      );
    }
    return small;
  });
}

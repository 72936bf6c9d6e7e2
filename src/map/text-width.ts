let measuring: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();

/** How wide a text is, in whole CSS pixels. */
export function widthOf(text: string, font: string): number {
  return Math.ceil(exactWidthOf(text, font));
}

/** The same to the part of a pixel, for letters that stand beside each other. */
export function exactWidthOf(text: string, font: string): number {
  const key = `${font} ${text}`;
  let width = known.get(key);
  if (width === undefined) {
    measuring ??= document.createElement('canvas').getContext('2d');
    if (!measuring) return text.length * 7;
    measuring.font = font;
    width = measuring.measureText(text).width;
    known.set(key, width);
  }
  return width;
}

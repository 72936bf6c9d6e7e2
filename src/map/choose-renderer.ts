// Without a graphics card a browser draws WebGL on the processor, at a few frames a second and a
// whole core, and says so only in the name of its renderer: neither Phaser's own choice nor the
// "major performance caveat" sees it. The 2D canvas is then the fast one.

export type Renderer = 'canvas' | 'webgl';

const software = /swiftshader|llvmpipe|softpipe|basic render|\bwarp\b|software/i;

/** WebGL only for a named renderer that is not known to be software. */
export function chooseRenderer(reported: string | null): Renderer {
  return reported === null || reported === '' || software.test(reported) ? 'canvas' : 'webgl';
}

/** What the browser says it draws WebGL with; null when it has no WebGL or will not say. */
export function reportedRenderer(): string | null {
  const context = document.createElement('canvas').getContext('webgl');
  if (!context) return null;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(
    names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER,
  );
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : null;
}

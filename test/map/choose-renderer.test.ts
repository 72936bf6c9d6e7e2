import { expect, test } from 'vitest';
import { chooseRenderer } from '#map/choose-renderer.ts';

test.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.7, 256 bits)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (Microsoft, WARP Direct3D11)',
  'Mesa/X.org, softpipe',
  'Apple Software Renderer',
  '',
  null,
])('draws with the 2D canvas on %s', (reported) => {
  expect(chooseRenderer(reported)).toBe('canvas');
});

test.each([
  'ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)',
  'Adreno (TM) 640',
])('draws with WebGL on %s', (reported) => {
  expect(chooseRenderer(reported)).toBe('webgl');
});

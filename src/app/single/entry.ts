// The one script of the one file: the trainer in a page, the debrief’s analysis in a worker.

if ('document' in globalThis) await import('../main.tsx');
else await import('../analysis-worker.ts');

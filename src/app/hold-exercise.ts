/**
 * Takes an exercise for this window alone, so that two windows never write to one.
 * @returns a function that lets go, or null when another window has it.
 */
export function holdExercise(id: string): Promise<(() => void) | null> {
  // Absent where the page is not served securely; then nothing guards it.
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return Promise.resolve(() => undefined);
  return new Promise((resolve, reject) => {
    locks
      .request(`rendezvous/${id}`, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => {
          resolve(() => release());
        });
      })
      .catch(reject);
  });
}

import { useEffect, useState } from 'react';
import { timeOfDay, type ClockFace } from '#kernel/time.ts';
import type { ExerciseRecord } from '#exercise/record.ts';
import type { WaitFor } from '#ui/desk/desk-clock.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useApp } from './app-parts.ts';
import { holdExercise } from './hold-exercise.ts';
import { resume } from './open-desk.ts';
import { isOnShelf, loadPlayed } from './scenario-source.ts';
import { openSession, type Session } from './session.ts';
import { wallClock } from './wall-clock.ts';

export type Opening =
  | { readonly is: 'loading' | 'missing' | 'elsewhere' }
  | { readonly is: 'otherVersion'; readonly record: ExerciseRecord }
  | { readonly is: 'unloaded'; readonly error: unknown }
  | { readonly is: 'open'; readonly session: Session }
  | { readonly is: 'stopped'; readonly error: unknown; readonly session: Session };

/** Opens an exercise for as long as its screen is shown. */
export function useSession(id: string): Opening {
  const { store, onNotKept } = useApp();
  const t = useWords('desk');
  const library = useWords('library');
  const [opening, setOpening] = useState<Opening>({ is: 'loading' });
  useEffect(() => {
    let isGone = false;
    let close: (() => Promise<void>) | undefined;
    const describe = (what: WaitFor, face: ClockFace) =>
      typeof what === 'object'
        ? 'at' in what
          ? t('wait.theTime', { time: timeOfDay(face, what.at) })
          : library('minutes', { count: what.minutes })
        : t(`wait.${waitWords[what]}`);

    async function open(): Promise<Opening> {
      const letGo = await holdExercise(id);
      if (letGo === null) return { is: 'elsewhere' };
      close = () => Promise.resolve(letGo());
      const found = await store.find(id);
      if (found === undefined || !isOnShelf(found.exercise.scenario.id)) return { is: 'missing' };
      const resumed = resume(await loadPlayed(found.exercise.scenario), found);
      if (!resumed.ok) return { is: 'otherVersion', record: resumed.record };
      const session = openSession({
        ...resumed,
        written: found.commands.length,
        store,
        wall: wallClock,
        describe: (what) => describe(what, resumed.exercise.brief.clock),
        onFail: (error) => setOpening({ is: 'stopped', error, session }),
        onNotKept,
      });
      close = () => session.close().finally(letGo);
      return { is: 'open', session };
    }

    open()
      .catch((error: unknown): Opening => ({ is: 'unloaded', error }))
      .then((opened) => {
        if (isGone) void close?.();
        else setOpening(opened);
      })
      .catch(reportError);
    return () => {
      isGone = true;
      void close?.();
    };
  }, [id, store, onNotKept, t, library]);
  return opening;
}

const waitWords = {
  'next-message': 'message',
  'urgent-message': 'urgent',
  question: 'question',
  'voice-free': 'voice',
  answer: 'answer',
  'for-you': 'forYou',
} as const;

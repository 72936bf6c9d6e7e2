import { useCallback, useEffect, useState } from 'react';
import { Library } from '#ui/library/library.tsx';
import type { KeptItem } from '#ui/library/library-item.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useApp } from './app-parts.ts';
import { forgetNotebook } from './browser-notebook.ts';
import { firstMinutes, isGuideSeen, rememberGuide } from './first-minutes.ts';
import { importRecord, type Imported } from './import-record.ts';
import { recordOf, type KeptExercise } from './kept-exercise.ts';
import { NotKeptNotice } from './not-kept-notice.tsx';
import { hrefOf } from './routes.ts';
import { saveRecord } from './save-file.ts';
import { isOnShelf, loadPlayed, shelf } from './scenario-source.ts';

/** The library, with what this browser keeps. */
export function LibraryScreen() {
  const t = useWords('library');
  const { store, onNotKept } = useApp();
  const [kept, setKept] = useState<readonly KeptExercise[]>([]);
  const [isOffered, setOffered] = useState(() => isOnShelf(firstMinutes) && !isGuideSeen());
  const [news, setNews] = useState<{ good: boolean; says: string }>();
  const refresh = useCallback(() => {
    store.list().then(setKept, onNotKept);
  }, [store, onNotKept]);
  useEffect(refresh, [refresh]);

  const skipFirst = () => {
    rememberGuide();
    setOffered(false);
  };
  const startFirst = () => {
    // Nothing of it is needed for the first screen.
    import('./begin-first-minutes.ts')
      .then(({ beginFirstMinutes }) => beginFirstMinutes(store))
      .then((exercise) => {
        window.location.hash = hrefOf({ screen: 'desk', exercise });
      })
      .catch(onNotKept);
  };

  const exportOne = (id: string) => {
    store.find(id).then((found) => {
      if (found !== undefined) saveRecord(recordOf(found.exercise, found.commands));
    }, onNotKept);
  };
  const remove = (id: string) => {
    const title = kept.find((one) => one.id === id)?.scenario.title ?? id;
    store.remove(id).then(() => {
      forgetNotebook(id);
      setNews({ good: true, says: t('remove.done', { title }) });
      refresh();
    }, onNotKept);
  };
  const take = (file: File) => {
    const says = (imported: Imported) => {
      if (imported.ok) return t('import.done', { title: imported.title });
      const why =
        imported.why === 'refused'
          ? imported.message
          : t(`import.${imported.why}`, { title: 'title' in imported ? imported.title : '' });
      return `${t('import.failed')} ${why}`;
    };
    importRecord(file, { store, isOnShelf, loadPlayed }).then(
      (imported) => {
        setNews({ good: imported.ok, says: says(imported) });
        refresh();
      },
      () => setNews({ good: false, says: `${t('import.failed')} ${t('import.unreadable')}` }),
    );
  };
  return (
    <Library
      scenarios={shelf}
      kept={newestFirst(kept).map(itemOf)}
      notice={<NotKeptNotice />}
      first={isOffered ? { onStart: startFirst, onSkip: skipFirst } : undefined}
      news={news}
      onExport={exportOne}
      onDelete={remove}
      onImport={take}
    />
  );
}

function newestFirst(kept: readonly KeptExercise[]): KeptExercise[] {
  return kept.toSorted((a, b) => (b.startedAt ?? '').localeCompare(a.startedAt ?? ''));
}

function itemOf(exercise: KeptExercise): KeptItem {
  const { id, seatTitle, mode, seed, startedAt, imported, now, length } = exercise;
  return {
    id,
    title: exercise.scenario.title,
    seat: seatTitle,
    mode,
    seed,
    startedAt,
    imported,
    finished: exercise.end !== undefined,
    now,
    length,
  };
}

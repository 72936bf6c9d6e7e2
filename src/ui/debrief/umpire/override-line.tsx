import { useState } from 'react';
import type { ScoreLine } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { pointsWords } from '../evidence-groups.ts';
import { OverrideDialog } from './override-dialog.tsx';
import { useUmpire } from './umpire-part.ts';

/** In an opened line: what umpires gave and why, and the way to give something oneself. */
export function OverrideLine({ line }: { line: ScoreLine }) {
  const t = useWords('umpire');
  const desk = useUmpire();
  const [isOpen, setOpen] = useState(false);
  if (desk === null) return null;
  const done = desk.overridden?.lines.find((one) => one.line === line.id);
  const isOwn = desk.active?.overrides.some((one) => one.line === line.id) === true;
  return (
    <div className="override">
      {done?.by.map(({ rater, points, reason }) => (
        <p key={rater}>
          {t('override.line', {
            rater,
            reason,
            points: pointsWords(points),
            of: pointsWords(line.of),
          })}
        </p>
      ))}
      {done !== undefined && done.by.length > 1 ? (
        <p className="quiet small">{t('override.meanOf')}</p>
      ) : null}
      {done?.movesNothing === true ? (
        <p className="quiet small">{t('override.movesNothing')}</p>
      ) : null}
      {line.of > 0 ? (
        <button
          type="button"
          className="button quiet-button small-button no-print"
          onClick={() => setOpen(true)}
        >
          {t(isOwn ? 'override.change' : 'override.act')}
        </button>
      ) : null}
      {isOpen ? <OverrideDialog desk={desk} line={line} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

/** The line’s points: its own struck through where an umpire gave others. */
export function LinePoints({ line, words }: { line: ScoreLine; words: string }) {
  const t = useWords('umpire');
  const done = useUmpire()?.overridden?.lines.find((one) => one.line === line.id);
  if (done === undefined) return words;
  const of = pointsWords(done.of);
  return (
    <>
      <del>
        <span aria-hidden="true">{words}</span>
        <span className="visually-hidden">
          {t('override.own', { points: pointsWords(line.points), of })}
        </span>
      </del>{' '}
      <ins>{t('override.nowOf', { points: pointsWords(done.points), of })}</ins>
    </>
  );
}

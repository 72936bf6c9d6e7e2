import type { ReactNode } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { FoldRow } from '../parts/fold-row.tsx';
import { Sign } from '../parts/sign.tsx';
import type { Missing } from './missing.ts';

interface StageRowProps {
  readonly number: number;
  readonly label: string;
  readonly missing: readonly Missing[];
  /** What it holds, in a few words. */
  readonly holds: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A stage of the joint decision model: what it holds and what it still lacks. */
export function StageRow({ number, label, missing, holds, ...row }: StageRowProps) {
  const t = useWords('desk');
  const lacks = missing.map((what) => t(`missing.${what}`)).join(' ');
  return (
    <FoldRow
      badge={String(number)}
      label={label}
      marks={
        missing.length === 0 ? (
          <span className="stage-done">
            <Sign name="read-back" /> {t('missing.none')}
          </span>
        ) : (
          <span className="to-take">{t('missing.count', { count: missing.length })}</span>
        )
      }
      summary={
        <>
          {holds === '' ? null : <span>{holds} </span>}
          {lacks === '' ? null : <span className="hint">{lacks}</span>}
        </>
      }
      isOpen={row.isOpen}
      onToggle={row.onToggle}
    >
      {lacks === '' ? null : <p className="hint">{lacks}</p>}
      {row.children}
    </FoldRow>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { CheckList } from '../parts/check-list.tsx';
import { TextField } from '../parts/text-field.tsx';

interface NominateFormProps {
  /** Whether it stands where an answer of the coach was, and the focus with it. */
  readonly isAgain: boolean;
  readonly onSay: (agencies: readonly { agency: string; why: string }[]) => void;
  readonly onCancel: () => void;
}

/** The longest reason that the command takes. */
const longestWhy = 500;

/** Whom the trainee would tell, and why. Nothing is marked yet. */
export function NominateForm({ isAgain, onSay, onCancel }: NominateFormProps) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [whys, setWhys] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAgain) form.current?.querySelector('input')?.focus();
  }, [isAgain]);
  return (
    <>
      <div ref={form} className="form">
        <CheckList
          legend={t('coach.who')}
          hint={t('coach.whoHint')}
          chosen={chosen}
          onChange={setChosen}
          options={brief.agencies.map(({ id, name }) => ({ id, label: name }))}
          columns
        />
        {chosen.map((agency) => (
          <TextField
            key={agency}
            label={t('coach.why', { who: names.party(agency).name })}
            value={whys[agency] ?? ''}
            longest={longestWhy}
            onChange={(why) => setWhys((before) => ({ ...before, [agency]: why }))}
          />
        ))}
      </div>
      <div className="dialog-acts">
        <button type="button" className="button quiet-button" onClick={onCancel}>
          {t('dialog.cancel')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => onSay(chosen.map((agency) => ({ agency, why: whys[agency] ?? '' })))}
        >
          {t('coach.ask')}
        </button>
      </div>
    </>
  );
}

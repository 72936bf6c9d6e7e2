import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { useNeeds } from '../picture/use-needs.ts';
import { CoachAnswer } from './coach-answer.tsx';
import { NominateForm } from './nominate-form.tsx';

interface CoachDialogProps {
  readonly note: string;
  readonly onClose: () => void;
}

/** In practice: the trainee says who needs a note, and then sees what the coach thinks. */
export function CoachDialog({ note: id, onClose }: CoachDialogProps) {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  const view = useView();
  const { mark } = useNeeds();
  const [isAgain, setAgain] = useState(false);
  const note = view.notes.find((one) => one.id === id);
  const last = view.nominations.findLast((one) => one.note === id);
  if (note === undefined) return null;
  return (
    <DialogFrame title={t('coach.title')} onClose={onClose} wide>
      <blockquote className="asked">{note.words}</blockquote>
      {last?.answer && !isAgain ? (
        <CoachAnswer
          said={last.agencies}
          answer={last.answer}
          onAgain={() => setAgain(true)}
          onClose={onClose}
        />
      ) : (
        <NominateForm
          isAgain={isAgain}
          onCancel={onClose}
          onSay={(agencies) => {
            setAgain(false);
            // Their own say, which stands in the picture too.
            mark(agencies.map(({ agency }) => ({ note: id, agency })));
            dispatch({ type: 'nominate', note: id, agencies: [...agencies] });
          }}
        />
      )}
    </DialogFrame>
  );
}

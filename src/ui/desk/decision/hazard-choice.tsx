import { useWords } from '#ui/text/i18n.ts';
import { letterOf, useFiled } from '../methane/use-filed.ts';
import { Grade } from '../parts/grade.tsx';
import { handFocusOn } from '../parts/hand-focus-on.ts';
import { SelectField } from '../parts/select-field.tsx';
import type { HeardNote } from '../picture/use-notes.ts';

interface HazardChoiceProps {
  /** Those that are not in the table yet. */
  readonly notes: readonly HeardNote[];
  readonly onChoose: (note: string) => void;
}

/** So many can be pressed; the others are in the list. */
const most = 6;

/** Notes to take a hazard from: those filed under hazards to press (where none is, the newest), all others in a list. */
export function HazardChoice({ notes, onChoose }: HazardChoiceProps) {
  const t = useWords('desk');
  const [filed] = useFiled();
  const standing = notes.filter(({ replacedBy }) => replacedBy === undefined);
  const hazards = standing.filter((note) => letterOf(note, filed) === 'hazards');
  const isFiled = hazards.length > 0;
  const offered = (isFiled ? hazards : standing).slice(0, most);
  const others = standing.filter((note) => !hazards.includes(note) && !offered.includes(note));
  const heading = t(isFiled ? 'risk.hazards' : 'risk.newest');
  if (notes.length === 0) return <p className="hint">{t('risk.noNotes')}</p>;
  return (
    <div className="hazard-choice" role="group" aria-label={heading}>
      {offered.length === 0 ? null : <p className="label">{heading}</p>}
      {offered.map(({ id, label, certainty }) => (
        <button
          key={id}
          type="button"
          className="button quiet-button offer"
          onClick={({ currentTarget }) => {
            handFocusOn(currentTarget);
            onChoose(id);
          }}
        >
          <span aria-hidden="true">+</span> {label} <Grade of={certainty} />
        </button>
      ))}
      <SelectField
        label={t('risk.addOther')}
        value=""
        options={[{ id: '', label: t('risk.choose') }]}
        groups={[
          { heading: t('risk.filed'), options: hazards.slice(most) },
          { heading: t('risk.others'), options: others },
        ].filter(({ options }) => options.length > 0)}
        onChange={onChoose}
      />
    </div>
  );
}

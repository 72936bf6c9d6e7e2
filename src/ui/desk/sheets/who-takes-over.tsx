import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { RadioList } from '../parts/radio-list.tsx';
import { SelectField } from '../parts/select-field.tsx';

interface WhoTakesOverProps {
  /** The scene, by whoever was first there; else one’s own duty. */
  readonly isScene: boolean;
  /** Services that could. */
  readonly takers: readonly BriefAgency[];
  readonly whom: string | null;
  readonly onWhom: (whom: string) => void;
  readonly agency: string;
  readonly onAgency: (agency: string) => void;
}

/** To whom one hands over. */
export function WhoTakesOver(props: WhoTakesOverProps) {
  const { isScene, takers, whom, onWhom, agency, onAgency } = props;
  const t = useWords('desk');
  return (
    <>
      {isScene ? (
        <p className="hint">{t(takers.length > 0 ? 'handOver.scene' : 'handOver.nobodyHere')}</p>
      ) : (
        <RadioList
          legend={t('handOver.to')}
          chosen={whom}
          onChange={onWhom}
          options={[
            { id: 'relief', label: t('handOver.relief'), hint: t('handOver.reliefHint') },
            { id: 'agency', label: t('handOver.agency'), hint: t('handOver.agencyHint') },
          ]}
        />
      )}
      {whom === 'agency' && takers.length > 0 ? (
        <SelectField
          label={t('handOver.which')}
          value={agency}
          options={takers.map(({ id, name }) => ({ id, label: name }))}
          onChange={onAgency}
        />
      ) : null}
    </>
  );
}

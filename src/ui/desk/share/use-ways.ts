import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import type { Option } from '../parts/select-field.tsx';
import { agenciesOf } from '../selection.ts';
import { reaches } from './plan-shares.ts';
import type { ShareDraft } from './share-draft.ts';
import { reachesAt } from './share-reach.ts';

interface Ways {
  /** The channels that reach anybody selected, and whom else one can ask for by telephone. */
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** By what the notes can go. */
export function useWays(draft: ShareDraft, onChange: (draft: ShareDraft) => void): Ways {
  const t = useWords('desk');
  const { brief } = useDesk();
  const { agencies } = useView();
  const { cells, channel, change } = useDeskState();
  const told = agenciesOf(cells);
  const usable = brief.channels.filter(
    (one) =>
      one.id === channel ||
      (told.length === 0 && one.kind !== 'face-to-face' && one.kind !== 'public') ||
      told.some((agency) => reaches(one, agency, agencies)),
  );
  const phone = brief.channels.find(({ kind }) => kind === 'phone')?.id ?? 'phone';
  const offered = reachesAt(told, agencies);
  const asked =
    channel === phone && draft.reach !== null && offered.includes(draft.reach) ? draft.reach : null;
  return {
    options: [
      ...usable,
      ...offered.map((reach) => ({ id: `${phone}/${reach}`, label: t(`share.to.${reach}`) })),
    ],
    chosen: asked === null ? channel : `${phone}/${asked}`,
    choose: (id) => {
      const reach = offered.find((one) => id === `${phone}/${one}`) ?? null;
      change({ channel: reach === null ? id : phone });
      onChange({ ...draft, reach });
    },
  };
}

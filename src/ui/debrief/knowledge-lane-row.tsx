import { inWords, type Seconds } from '#kernel/time.ts';
import type { KnowledgeLane } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { actDividers } from './act-dividers.ts';
import { wentWrong, wrongFor } from './lane-state.ts';
import { momentTime, nameOf, type NameBook } from './name-book.ts';
import { percentOf } from './time-axis.ts';

interface KnowledgeLaneRowProps {
  lane: KnowledgeLane;
  end: Seconds;
  book: NameBook;
  /** The chosen line of evidence is about it. */
  isMeant: boolean;
}

/** One agency and one fact: what came of it in words, and when it was held, drawn and in words. */
export function KnowledgeLaneRow({ lane, end, book, isMeant }: KnowledgeLaneRowProps) {
  const t = useWords('debrief');
  const short = nameOf(book, 'short', lane.agency);
  const time = (at: Seconds) => momentTime(book, at);
  // Words that already name a time say how long.
  const stale = /\d/.test(lane.says) ? 0 : wrongFor(lane);
  const outcome = [lane.says, ...(stale > 0 ? [t('knew.stale', { time: inWords(stale) })] : [])]
    .filter((words) => words !== '')
    .join('; ');
  const spells = lane.spells.map((spell) =>
    t(spell.right ? 'knew.spellRight' : 'knew.spellWrong', {
      from: time(spell.from),
      to: time(spell.to),
    }),
  );
  return (
    <tr data-selected={isMeant}>
      <td className={wentWrong(lane) ? 'knew-outcome knew-bad' : 'knew-outcome'}>{outcome}</td>
      <th scope="row" className="knew-agency">
        <span className="tag" data-agency={short} title={nameOf(book, 'party', lane.agency)}>
          {short}
        </span>
      </th>
      <td>
        <div className="lane" aria-hidden="true">
          {actDividers(book.acts, end).map(({ act }) =>
            act.starts === 0 ? null : (
              <b key={act.id} style={{ left: percentOf(act.starts, end) }} />
            ),
          )}
          {lane.spells.map((spell) => (
            <i
              key={spell.seq}
              className={spell.right ? 'lane-right' : 'lane-wrong'}
              style={{
                left: percentOf(spell.from, end),
                width: percentOf(spell.to - spell.from, end),
              }}
            />
          ))}
          {lane.neededBy === null ? null : (
            <u className="lane-due" style={{ left: percentOf(lane.neededBy, end) }} />
          )}
        </div>
        <span className="visually-hidden">
          {[needWords(), spells.length === 0 ? t('knew.never') : spells.join(', ')].join('; ')}
        </span>
      </td>
    </tr>
  );

  function needWords(): string {
    if (lane.need === 'prohibited') return t('knew.prohibited');
    if (lane.need === null) return t('knew.notNeeded');
    const level = t(`knew.${lane.need}`);
    return lane.neededBy === null ? level : t('knew.needed', { level, time: time(lane.neededBy) });
  }
}

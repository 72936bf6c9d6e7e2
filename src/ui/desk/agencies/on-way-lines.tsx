import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { useWords, type Words } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import type { Names } from '../names.ts';
import { onWayWords } from '../partners/on-way-words.ts';
import { askOnWay, callOnWay, inviteOnWay, requestOnWay, type OnWay } from '../partners/on-way.ts';

/** What is on its way to an agency or waited for from it, beside what could be asked once more. */
export function OnWayLines({ agency }: { readonly agency: string }) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const view = useView();
  const lines = linesOf(view, agency, brief.topics, { t, names });
  if (lines.length === 0) return null;
  return (
    <ul className="on-way" aria-label={t('onWay.title')}>
      {lines.map(({ what, onWay }) => (
        <li key={what}>
          {what}: <span className="on-way-how">{onWayWords(t, names, view.now, onWay)}</span>
        </li>
      ))}
    </ul>
  );
}

interface Saying {
  readonly t: Words<'desk'>;
  readonly names: Names;
}

interface Line {
  readonly what: string;
  readonly onWay: OnWay;
}

function linesOf(
  view: View,
  agency: string,
  topics: Brief['topics'],
  { t, names }: Saying,
): readonly Line[] {
  const call = callOnWay(view, { type: 'call', to: agency });
  const invite = inviteOnWay(view, agency);
  const wanted = new Set([
    ...Object.values(view.asking).flatMap((body) =>
      body.type === 'request' && body.of === agency ? [body.capability] : [],
    ),
    ...view.partners.requests.filter(({ of }) => of === agency).map((one) => one.capability),
  ]);
  const found: readonly { readonly what: string; readonly onWay: OnWay | null }[] = [
    { what: t('onWay.call'), onWay: call },
    ...topics.map((topic) => ({
      what: t('onWay.ask', { topic: topic.label }),
      onWay: askOnWay(view, agency, topic),
    })),
    ...[...wanted].map((capability) => ({
      what: t('onWay.request', { what: names.capability(capability) }),
      onWay: requestOnWay(view, agency, { capability }),
    })),
    // Who has come already has a tag that says so.
    {
      what: t('onWay.invite'),
      onWay: invite?.is === 'queued' || invite?.is === 'saying' ? invite : null,
    },
  ];
  return found.filter((line): line is Line => line.onWay !== null);
}

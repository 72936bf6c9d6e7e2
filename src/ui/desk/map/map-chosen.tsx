import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import type { MapSelection } from '../map-port.ts';
import { Unconfirmed } from './unconfirmed.tsx';
import { ageOf } from './unit-age.ts';
import { useOwnView } from './use-own-view.ts';

/** What is chosen on the map, in a line. */
export function MapChosen({ chosen: { kind, id } }: { readonly chosen: MapSelection }) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { marks, units, now } = useOwnView();
  switch (kind) {
    case 'place':
      return (
        <p>
          <b>{names.place(id)}</b>
        </p>
      );
    case 'road':
      return (
        <p>
          <b>{names.road(id)}</b>
        </p>
      );
    case 'mark': {
      const mark = marks.find((one) => one.id === id);
      if (mark === undefined) return null;
      return (
        <p>
          <b>{mark.label}</b> · {names.stamp(mark.at)} · {names.party(mark.source).short}
          {mark.confirmed ? null : <Unconfirmed />}
        </p>
      );
    }
    case 'unit': {
      const report = units[id];
      if (report === undefined) return null;
      const to = report.to === undefined ? '' : ` · ${names.place(report.to)}`;
      const arrives = report.arrives === undefined ? '' : ` ${names.stamp(report.arrives)}`;
      const age = ageOf(report, now);
      return (
        <p>
          <b>
            {names.party(report.agency).short} {names.unit(id)}
          </b>{' '}
          · {t(`mobilisation.${report.mobilisation}`)}
          {to}
          {arrives} · {t('map.heard', { time: names.stamp(report.at) })}
          {age === null ? null : <span className="late"> · {t('map.silent', { age })}</span>}
        </p>
      );
    }
    default:
      return kind satisfies never;
  }
}

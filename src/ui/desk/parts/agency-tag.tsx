import { useDesk } from '../desk-context.ts';

/** The letters of a party in its colour, with its name for those who do not see the colour. */
export function AgencyTag({ id }: { readonly id: string }) {
  const { short, name } = useDesk().names.party(id);
  return (
    <abbr className="tag" data-agency={short} title={name}>
      {short}
    </abbr>
  );
}

import type { CommandInput } from '#command/command.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { isTwice, onWayOf } from './on-way.ts';

/** Gives a command; where the same is on its way already, asks whether it is meant twice. */
export function useOnce(): (command: CommandInput) => void {
  const { brief, dispatch } = useDesk();
  const { change } = useDeskState();
  const view = useView();
  return (command) => {
    if (isTwice(onWayOf(view, command, brief))) change({ dialog: { kind: 'again', command } });
    else dispatch(command);
  };
}

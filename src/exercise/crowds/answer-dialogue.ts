import { mannerOf, mostSaidAtOnce, type Manner } from '#doctrine/police-liaison.ts';
import { agencyOf, factOf } from '#scenario/scenario.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import { holdingOf, isNews } from '#knowledge/knowledge.ts';
import { newMessage, tellFaceToFace } from '#knowledge/communicate.ts';
import type { Carried } from '#knowledge/message.ts';
import type { EventOf } from '../events.ts';
import type { ExerciseTurn } from '../body.ts';
import { inKnowledge } from '../contexts.ts';
import { statements } from '../voice/wording.ts';
import { changeCrowd, crowdState } from './crowd-state.ts';
import { trustOf } from './trust.ts';

type Held = Omit<EventOf<'dialogue.held'>, 'seq' | 'at'>;
type Tells = NonNullable<Crowd['tells']>[number];

/** A group answers: in its own manner, with what it has against the officer and what it tells. */
export function answerDialogue(
  turn: ExerciseTurn,
  crowd: Crowd,
  { held, topic }: { held: Held; topic: string | undefined },
): void {
  const manner = mannerOf(trustOf(turn, crowd));
  const told = toTell(turn, crowd, { held, topic });
  const openly = told.filter((each) => each.in !== 'confidence');
  const between = told.filter((each) => each.in === 'confidence');
  const ways = [...new Set(between.map((each) => confidingWords(turn, each)))];
  const messages = [
    say(turn, crowd, held, opening(turn, crowd, held, manner), openly),
    ...ways.map((words) =>
      say(
        turn,
        crowd,
        held,
        words,
        between.filter((each) => confidingWords(turn, each) === words),
      ),
    ),
  ];
  changeCrowd(turn, crowd.id, { grievances: [] });
  const { id: dialogue, seat } = held;
  turn.emit({ type: 'dialogue.answered', dialogue, seat, crowd: crowd.id, manner, messages });
}

const manners: Readonly<Record<Manner, string>> = {
  shut: 'We have nothing to say to you',
  cool: 'All right. Be quick',
  civil: 'Thank you for speaking to us',
  open: 'Good that you came to us',
};

/** In confidence, and for whom it is: what nobody told the officer they could not keep to. */
function confidingWords({ body }: ExerciseTurn, { for: services = [] }: Tells): string {
  const names = services.map((id) => agencyOf(body.scenario, id).name);
  return names.length === 0
    ? 'This is between us'
    : `This is between us and for ${names.join(' and ')}, for nobody else`;
}

/** What they say before what they tell. */
function opening(turn: ExerciseTurn, crowd: Crowd, held: Held, manner: Manner): string {
  const { grievances, promises } = crowdState(turn, crowd.id);
  const promise = held.offer === undefined ? undefined : promises[held.offer];
  const said = [
    manners[manner],
    grievances.includes('surprise') ? 'Nobody told us what was coming' : '',
    grievances.includes('promise') ? 'What you promised us has not happened' : '',
    held.about === 'individuals' ? 'We don’t talk about who is who' : '',
    promise?.seenThrough === true ? 'That is not yours to promise' : '',
  ];
  return said.filter((words) => words !== '').join('. ');
}

/** What they hold, are ready to tell by this way of talking, and the officer has not heard. */
function toTell(
  turn: ExerciseTurn,
  crowd: Crowd,
  { held, topic }: { held: Held; topic: string | undefined },
): Tells[] {
  if (held.about === 'individuals' || crowdState(turn, crowd.id).lost) return [];
  const trust = trustOf(turn, crowd);
  const { scenario, knowledge } = turn.body;
  const ready = (crowd.tells ?? []).filter((tells) => {
    const holding = holdingOf(knowledge, crowd.id, tells.fact);
    return (
      holding !== undefined &&
      isNews(knowledge, held.seat, holding) &&
      trust >= (tells.trust ?? 0) &&
      (tells.moves?.includes(held.move) ?? true)
    );
  });
  const isAsked = ({ fact }: Tells) => factOf(scenario, fact).topic === topic;
  return [...ready.filter(isAsked), ...ready.filter((tells) => !isAsked(tells))].slice(
    0,
    mostSaidAtOnce,
  );
}

function say(
  turn: ExerciseTurn,
  crowd: Crowd,
  held: Held,
  words: string,
  told: readonly Tells[],
): string {
  const carries = told.flatMap(({ fact }): Carried[] => {
    const holding = holdingOf(turn.body.knowledge, crowd.id, fact);
    if (holding === undefined) return [];
    const { version, sourcing } = holding;
    return [{ fact, version, sourcing }];
  });
  return inKnowledge(turn, (context) => {
    const made = newMessage(context, {
      kind: 'dialogue',
      from: crowd.id,
      to: [held.seat],
      channel: held.channel,
      ...statements(turn.body.scenario, words, carries),
      carries,
      priority: 'routine',
      readBack: false,
      explained: true,
      because: held.command,
    });
    tellFaceToFace(context, made);
    return made.id;
  });
}

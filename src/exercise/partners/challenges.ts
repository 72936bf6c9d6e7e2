import type { Seconds } from '#kernel/time.ts';
import type { CommandOf } from '#command/command.ts';
import { factOf } from '#scenario/scenario.ts';
import { newMessage, speak } from '#knowledge/communicate.ts';
import { loadOf } from '#knowledge/desk.ts';
import { deskOf, holdingOf, holdingsOf, holds } from '#knowledge/knowledge.ts';
import type { Carried, Message } from '#knowledge/message.ts';
import { changeConfidence, wake } from '../agency/agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { confidenceFor } from '../agency/confidence.ts';
import { agencyState, inKnowledge } from '../contexts.ts';
import { changeDealings, type ChallengeState } from './dealings.ts';
import { linkChannel } from './link-flow.ts';
import { mayBeTold } from './releasable.ts';
import { channelBetween, sayTo } from '../voice/reply.ts';
import { statements } from '../voice/wording.ts';

/** A party shows so much of its picture at once. Design value. */
const mostShown = 4;
/** How long it waits for the other's picture before it says that it sees no difference. Design value. */
const waitsToCompare: Seconds = 600;

export function setChallenge(turn: ExerciseTurn, challenge: ChallengeState): void {
  const { challenges } = turn.body.dealings;
  changeDealings(turn, { challenges: { ...challenges, [challenge.id]: challenge } });
}

/** Keeps which versions a party held before it is shown others, so that it can say how they differed. */
export function keepPicture(
  turn: ExerciseTurn,
  id: string,
  parties: readonly string[],
  carries: readonly Carried[],
): void {
  const challenge = turn.body.dealings.challenges[id];
  if (challenge === undefined) return;
  const before: Record<string, number | null> = {};
  for (const party of parties) {
    for (const { fact } of carries) {
      before[`${party}/${fact}`] = holdingOf(turn.body.knowledge, party, fact)?.version ?? null;
    }
  }
  setChallenge(turn, { ...challenge, before: { ...before, ...challenge.before } });
}

/** A challenged desk has reached the officer's words, or another party's picture: it compares. */
export function compare(turn: ExerciseTurn, agency: string, message: Message): void {
  const challenge = turn.body.dealings.challenges[message.because ?? ''];
  if (challenge === undefined || !challenge.parties.includes(agency)) return;
  const others = challenge.parties.filter((party) => party !== agency);
  const seen = challenge.shown[agency] ?? [];
  const shown = [...seen, message.from];
  setChallenge(turn, { ...challenge, shown: { ...challenge.shown, [agency]: shown } });
  if (message.from === challenge.seat && !seen.includes(challenge.seat)) {
    for (const other of others) showPicture(turn, challenge, agency, other);
    turn.schedule(turn.now + waitsToCompare, {
      kind: 'dealing.compare',
      challenge: challenge.id,
      agency,
    });
  }
  const differs = isOutOfStep(turn, challenge, agency, message.carries);
  const hasSeenAll = others.every((other) => shown.includes(other));
  if (differs || hasSeenAll) judge(turn, challenge.id, agency, differs);
}

export function onCompareDue(turn: ExerciseTurn, id: string, agency: string): void {
  judge(turn, id, agency, false);
}

/** Each party is asked for its judgement once. */
function judge(turn: ExerciseTurn, id: string, agency: string, differs: boolean): void {
  const challenge = turn.body.dealings.challenges[id];
  if (challenge === undefined || challenge.differs[agency] !== undefined) return;
  setChallenge(turn, { ...challenge, differs: { ...challenge.differs, [agency]: differs } });
  const desk = deskOf(turn.body.knowledge, agency);
  wake(turn, agency, {
    type: 'CHALLENGED',
    challenge: id,
    differs,
    load: desk === undefined ? 0 : loadOf(desk),
    confidence: agencyState(turn, agency).confidence,
  });
}

/** It held another version of something shown, a rumour that is refuted there, or what refutes it. */
function isOutOfStep(
  turn: ExerciseTurn,
  challenge: ChallengeState,
  agency: string,
  carries: readonly Carried[],
): boolean {
  const { scenario, knowledge } = turn.body;
  return carries.some(({ fact, version }) => {
    const before = challenge.before[`${agency}/${fact}`] ?? null;
    if (before !== null) return before !== version;
    const { refutes } = factOf(scenario, fact);
    if (refutes !== undefined && holds(knowledge, agency, refutes)) return true;
    return scenario.facts.some(
      (other) => other.refutes === fact && holds(knowledge, agency, other.id),
    );
  });
}

/** The parties' controls lay their pictures side by side. */
function showPicture(
  turn: ExerciseTurn,
  challenge: ChallengeState,
  from: string,
  to: string,
): void {
  const { scenario } = turn.body;
  const channel = linkChannel(scenario, [from, to]);
  const carries = onTopic(turn, challenge, from)
    .filter(({ fact }) => mayBeTold(scenario, fact, to))
    .slice(0, mostShown);
  if (channel === null || carries.length === 0) return;
  keepPicture(turn, challenge.id, [to], carries);
  inKnowledge(turn, (context) => {
    const message = newMessage(context, {
      ...statements(
        scenario,
        'We are told that our pictures differ. This is what we have',
        carries,
      ),
      kind: 'challenge',
      from,
      to: [to],
      channel,
      carries,
      priority: 'routine',
      readBack: true,
      explained: true,
      because: challenge.id,
    });
    speak(context, message);
  });
}

function onTopic(turn: ExerciseTurn, challenge: ChallengeState, agency: string): Carried[] {
  return holdingsOf(turn.body.knowledge, agency)
    .filter(({ fact }) => factOf(turn.body.scenario, fact).topic === challenge.topic)
    .map(({ fact, version, sourcing }) => ({ fact, version, sourcing }));
}

/** The commander says whether the pictures did differ. False when there is no such challenge open. */
export function answerChallenge(
  turn: ExerciseTurn,
  agency: string,
  { to, accept, because }: CommandOf<'respond'>,
): boolean {
  const challenge = turn.body.dealings.challenges[to];
  const differs = challenge?.differs[agency];
  if (challenge === undefined || differs === undefined || challenge.answered.includes(agency)) {
    return false;
  }
  setChallenge(turn, { ...challenge, answered: [...challenge.answered, agency] });
  const differed = differs && accept;
  turn.emit({ type: 'challenge.answered', challenge: to, agency, differed, because });
  // One that has no time to look has learned nothing about whoever asks.
  if (differed) changeConfidence(turn, agency, confidenceFor.soundChallenge);
  else if (!differs) changeConfidence(turn, agency, confidenceFor.groundlessChallenge);
  const carries = differed ? tellableHere(turn, challenge, agency) : [];
  sayTo(turn, agency, challenge.seat, {
    kind: 'answer',
    ...statements(turn.body.scenario, because, carries),
    carries,
    because: to,
    answers: { to, accepted: differed, because },
  });
  return true;
}

/** What it holds on the matter and can say where others hear it. */
function tellableHere(turn: ExerciseTurn, challenge: ChallengeState, agency: string): Carried[] {
  const { scenario } = turn.body;
  const channel = channelBetween(turn, agency, challenge.seat);
  const hearing = (scenario.channels.find((other) => other.id === channel)?.members ?? []).filter(
    (party) => party !== agency,
  );
  const own = scenario.seats.find((seat) => seat.id === challenge.seat)?.agency;
  return onTopic(turn, challenge, agency)
    .filter(({ fact }) =>
      [...hearing, ...(own === undefined ? [] : [own])].every((party) =>
        mayBeTold(scenario, fact, party),
      ),
    )
    .slice(0, mostShown);
}

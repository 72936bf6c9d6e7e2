import { withEntry } from '#kernel/buckets.ts';
import { factOf } from '#scenario/scenario.ts';
import type { KnowledgeContext } from './context.ts';
import { truthOf, withHolding, type Holding, type Truth } from './knowledge.ts';

/** A version of a fact becomes true; those who are there or have instruments learn it first. */
export function becomeTrue(context: KnowledgeContext, fact: string, version: number): void {
  const definition = factOf(context.scenario, fact);
  setTruth(context, fact, { version, ended: false });
  context.emit({ type: 'fact.true', fact, version });
  for (const learner of definition.learnedBy ?? []) {
    const due = {
      kind: 'knowledge.learn',
      agency: learner.agency,
      fact,
      version,
      sourcing: learner.sourcing,
    } as const;
    context.schedule(context.now + (learner.after ?? 0), due);
  }
}

export function endFact(context: KnowledgeContext, fact: string): void {
  const truth = truthOf(context.state, fact);
  if (truth === undefined || truth.ended) return;
  setTruth(context, fact, { ...truth, ended: true });
  context.emit({ type: 'fact.ended', fact });
}

function setTruth(context: KnowledgeContext, fact: string, truth: Truth): void {
  context.state = { ...context.state, truth: withEntry(context.state.truth, fact, truth) };
}

/** A rumour was never true, but those who pick it up hold it from the start of its life. */
export function startRumour(context: KnowledgeContext, fact: string): void {
  for (const learner of factOf(context.scenario, fact).learnedBy ?? []) {
    const due = {
      kind: 'knowledge.learn',
      agency: learner.agency,
      fact,
      version: 0,
      sourcing: learner.sourcing,
    } as const;
    context.schedule(context.now + (learner.after ?? 0), due);
  }
}

/** A holder comes to hold a fact, if it is news to them. */
export function learn(
  context: KnowledgeContext,
  holder: string,
  news: Omit<Holding, 'since'> & {
    readonly route: 'own-eyes' | 'briefing' | 'message';
    readonly message?: string;
    readonly readBack: boolean;
  },
): void {
  const { fact, version, sourcing, from, ownEyes } = news;
  const holding = { fact, version, sourcing, from, ownEyes, since: context.now };
  const state = withHolding(context.scenario, context.state, holder, holding);
  if (state === context.state) return;
  context.state = state;
  context.emit({
    type: 'fact.held',
    holder,
    fact,
    version,
    route: news.route,
    sourcing,
    from: news.route === 'message' ? from : undefined,
    message: news.message,
    readBack: news.readBack,
  });
}

/** The best version that someone at the scene sees for themselves: the true one, else the first. */
export function learnBySeeing(context: KnowledgeContext, holder: string, fact: string): void {
  const version = truthOf(context.state, fact)?.version ?? 0;
  learn(context, holder, {
    fact,
    version,
    sourcing: 'seen',
    from: holder,
    ownEyes: true,
    route: 'own-eyes',
    readBack: false,
  });
}

import { toDirectedGraph, type DirectedGraphEdge } from 'xstate/graph';
import type { AnyStateMachine } from 'xstate';
import { charts, type ChartName } from '../../src/agencies/chart.ts';
import { delayWords, doneWords, whenWords, type Done, type Guard } from './words.ts';

type Node = ReturnType<typeof toDirectedGraph>;

export interface Way {
  /** Empty: from every state. */
  readonly from: string;
  /** Empty: it stays. */
  readonly to: string;
  readonly when: string;
  readonly does: string;
}

export interface Region {
  readonly name: string;
  readonly initial: string;
  readonly states: readonly { readonly name: string; readonly means: string }[];
  readonly ways: readonly Way[];
}

/** A chart's regions as a reader needs them. */
export function regionsOfChart(name: ChartName): Region[] {
  return toDirectedGraph(charts[name] as AnyStateMachine).children.map(readRegion);
}

export function purposeOf(name: ChartName): string {
  return charts[name].root.description ?? '';
}

function readRegion(node: Node): Region {
  return {
    name: node.stateNode.key,
    initial: node.stateNode.initial.target[0]?.key ?? '',
    states: node.children.map(({ stateNode }) => ({
      name: stateNode.key,
      means: stateNode.description ?? '',
    })),
    ways: [
      ...waysOf(node, ''),
      ...node.children.flatMap((child) => waysOf(child, child.stateNode.key)),
    ],
  };
}

// The library gives an edge to itself for a transition without a target.
function waysOf(node: Node, from: string): Way[] {
  const guarded = new Set<string>();
  return node.edges.map(({ transition, target }: DirectedGraphEdge) => {
    const eventType = transition.eventType as string;
    const guard = guardOf(transition.guard);
    const delay = (transition as { delay?: string | number }).delay;
    const otherwise = guard === undefined && guarded.has(eventType);
    if (guard !== undefined) guarded.add(eventType);
    return {
      from,
      to: transition.target === undefined ? '' : target.key,
      when:
        delay === undefined
          ? whenWords(eventType, guard, otherwise)
          : delayWords(delay, guard) + (otherwise ? ', otherwise' : ''),
      does: doneWords(transition.actions.map(doneOf)),
    };
  });
}

function guardOf(guard: unknown): Guard | undefined {
  if (guard === undefined) return undefined;
  return typeof guard === 'string' ? { type: guard } : (guard as Guard);
}

/** An action is named alone or with what stands beside it. */
function doneOf(action: unknown): Done {
  return typeof action === 'string' ? { type: action } : (action as Done);
}

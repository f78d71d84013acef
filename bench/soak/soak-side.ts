import type { Question } from '../measure/compare-answers.js';
import type { RunningSide } from '../sides/running-side.js';
import { readUsage } from '../sides/sides.js';

const connections = 32;

/** The resident memory in MB after so many requests. */
export interface Look {
  readonly sent: number;
  readonly resident: number;
}

/** Sends requests over 32 connections and looks at the memory twenty times. Every answer must be the one that was compared. */
export async function soakSide(running: RunningSide, draw: () => Question, requests: number): Promise<readonly Look[]> {
  const looks: Look[] = [];
  let sent = 0;
  const work = async (until: number): Promise<void> => {
    while (sent < until) {
      sent += 1;
      const { body, answer } = draw();
      const got = await running.ask(body, 'many');
      if (!got.equals(answer)) throw new Error(`expected the answer of the comparison, got ${got.toString().slice(0, 300)}`);
    }
  };
  for (let look = 1; look <= 20; look += 1) {
    const until = Math.round((requests * look) / 20);
    await Promise.all(Array.from({ length: connections }, () => work(until)));
    looks.push({ sent, resident: (await readUsage(running))?.resident ?? Number.NaN });
  }
  return looks;
}

/** How many MB the memory grew by over these looks, by the line that fits them best, and two standard errors of that. */
export function growth(looks: readonly Look[]): { readonly grown: number; readonly error: number } {
  const mean = (read: (look: Look) => number): number => looks.reduce((sum, look) => sum + read(look), 0) / looks.length;
  const [sent, resident] = [mean((look) => look.sent), mean((look) => look.resident)];
  const spread = mean((look) => (look.sent - sent) ** 2);
  const slope = mean((look) => (look.sent - sent) * (look.resident - resident)) / spread;
  const scatter = mean((look) => (look.resident - resident - slope * (look.sent - sent)) ** 2);
  const span = (looks.at(-1)?.sent ?? 0) - (looks[0]?.sent ?? 0);
  return { grown: slope * span, error: 2 * Math.sqrt(scatter / spread / (looks.length - 2)) * span };
}

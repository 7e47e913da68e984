/** What a call on the command line is given by the machine: the day, and what is piped in. */
import { text } from 'node:stream/consumers';

export const surroundings = {
  /** Of the person at the keyboard, not of Greenwich: as 2026-11-21. */
  get date(): string {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  listed: () => text(process.stdin),
};

/**
 * A few workers and a queue. A worker that dies or takes too long costs the job it had, no other; the
 * next job gets a fresh one. How a worker is started is the caller's: utility process or thread.
 */
import type { Progress } from '../../shared/importer';
import { UserError, userError } from '../../shared/result';
import { JOBS, type JobArgs, type JobName, type JobResult, jobAnswer } from './protocol';

export interface WorkerHandle {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, however the worker ended. */
  onExit(listener: () => void): void;
  kill(): void;
}

export interface PoolOptions {
  readonly start: () => WorkerHandle;
  readonly size: number;
  /** Longest time for one job, from its start or from when it last told how far it is. */
  readonly timeoutMs: number;
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the job, and the worker that does it. */
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly name: JobName;
  readonly args: unknown;
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Seat {
  worker?: WorkerHandle;
  job?: { readonly waiting: Waiting; readonly id: number; timer: NodeJS.Timeout };
}

export class JobPool {
  private readonly queue: Waiting[] = [];
  private readonly seats: Seat[];
  private lastId = 0;
  private closed = false;

  constructor(private readonly options: PoolOptions) {
    this.seats = Array.from({ length: Math.max(1, options.size) }, () => ({}));
  }

  /** Rejects with a UserError when the document is at fault, with any other Error when Galley is. */
  run<N extends JobName>(
    name: N,
    args: JobArgs<N>,
    { onProgress = () => undefined, signal }: RunOptions = {},
  ): Promise<JobResult<N>> {
    let stop: () => void = () => undefined;
    return new Promise<unknown>((resolve, reject) => {
      const job: Waiting = { name, args, onProgress, resolve, reject };
      this.queue.push(job);
      stop = () => this.stop(job);
      signal?.addEventListener('abort', stop, { once: true });
      this.seatJobs();
    })
      .finally(() => signal?.removeEventListener('abort', stop))
      .then((result) => JOBS[name].result.parse(result) as JobResult<N>);
  }

  /** Starts the workers before the first job, so that it need not wait for them. */
  warm(): void {
    for (const seat of this.seats) seat.worker ??= this.hire(seat);
  }

  close(): void {
    this.closed = true;
    for (const waiting of this.queue.splice(0)) waiting.reject(new Error('The pool was closed.'));
    for (const seat of this.seats) seat.worker?.kill();
  }

  private seatJobs(): void {
    for (const seat of this.seats) {
      if (seat.job || this.closed) continue;
      const waiting = this.queue.shift();
      if (!waiting) return;
      seat.worker ??= this.hire(seat);
      this.lastId += 1;
      const id = this.lastId;
      seat.job = { waiting, id, timer: this.timer(seat) };
      seat.worker.post({ id, name: waiting.name, args: waiting.args });
    }
  }

  private timer(seat: Seat): NodeJS.Timeout {
    return setTimeout(() => this.tooLong(seat), this.options.timeoutMs);
  }

  private hire(seat: Seat): WorkerHandle {
    const worker = this.options.start();
    worker.onMessage((message) => {
      if (seat.worker === worker) this.answered(seat, message);
    });
    worker.onExit(() => {
      if (seat.worker !== worker) return;
      seat.worker = undefined;
      this.finish(seat)?.reject(userError('memory'));
    });
    return worker;
  }

  private answered(seat: Seat, message: unknown): void {
    const answer = jobAnswer.parse(message);
    if (seat.job?.id !== answer.id) return;
    if (answer.outcome === 'progress') {
      clearTimeout(seat.job.timer);
      seat.job.timer = this.timer(seat);
      seat.job.waiting.onProgress(answer);
      return;
    }
    const job = this.finish(seat);
    if (!job) return;
    if (answer.outcome === 'done') job.resolve(answer.result);
    else if (answer.outcome === 'refused')
      job.reject(new UserError(answer.problem, answer.advice, answer.fault, answer.detail));
    else job.reject(new Error(answer.message));
  }

  private tooLong(seat: Seat): void {
    const seconds = Math.round(this.options.timeoutMs / 1000);
    const problem = `This took longer than ${seconds} seconds.`;
    this.dismiss(seat, new UserError(problem, 'Save it anew from the program that made it.', 'too-slow'));
  }

  private stop(job: Waiting): void {
    const stopped = userError('stopped');
    const seat = this.seats.find((candidate) => candidate.job?.waiting === job);
    if (seat) this.dismiss(seat, stopped);
    const at = this.queue.indexOf(job);
    if (at >= 0) this.queue.splice(at, 1);
    // For one that was done already this says nothing.
    job.reject(stopped);
  }

  /** The worker goes with its job: what it is in the middle of cannot be ended otherwise. */
  private dismiss(seat: Seat, error: UserError): void {
    const { worker } = seat;
    seat.worker = undefined;
    this.finish(seat)?.reject(error);
    worker?.kill();
  }

  /** Empties the seat and seats the next job. */
  private finish(seat: Seat): Waiting | undefined {
    const { job } = seat;
    if (job) clearTimeout(job.timer);
    seat.job = undefined;
    this.seatJobs();
    return job?.waiting;
  }
}

/**
 * The command line: `galley import`, `galley export`, `galley templates`. Exit 0: all done; 1: some
 * inputs failed, the others are done; 2: the call itself was wrong; 3: nothing more could be written; 130: it was
 * interrupted.
 */
import { runCommand } from './cli/commands';

runCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

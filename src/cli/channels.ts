/** A stream as the commands see it. */
export interface Channel {
  readonly write: (text: string) => void | Promise<void>;
  readonly isTty: boolean;
  /** Columns of the terminal; `null` where it is none. */
  readonly columns: number | null;
}

/** The world as the commands see it: injected, so that tests run them in process. */
export interface Channels {
  readonly stdout: Channel;
  readonly stderr: Channel;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly signal: AbortSignal;
  /** Standard input; the process's own where left out. */
  readonly stdin?: AsyncIterable<string | Uint8Array>;
}

/** Opens the process's own streams; a reader that closes the pipe ends the run quietly. */
export function openChannels(signal: AbortSignal): Channels {
  const toChannel = (stream: NodeJS.WriteStream): Channel => ({
    write: (text) =>
      new Promise<void>((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once('drain', resolve);
      }),
    isTty: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : null,
  });
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(0);
    });
  }
  return {
    stdout: toChannel(process.stdout),
    stderr: toChannel(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    signal,
  };
}

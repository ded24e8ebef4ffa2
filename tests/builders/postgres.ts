import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server of a test's own. */
export interface Postgres {
  /** Address of a database for a user, with the password in it. */
  address(user: string): string;
  /** The certificate that it shows, its own authority. */
  readonly certificate: string;
  /** Runs SQL as the owner, by the server's own client. */
  psql(...flags: string[]): void;
  /** Stops it as a power cut would, and starts it again. */
  restart(): void;
  stop(): void;
}

/** No word of it may be seen anywhere. */
export const PASSWORD = "s3cret-Wort/42";
export const OWNER = "planner";
const NOBODY = 65_534;
const BINARIES = "/usr/lib/postgresql";

/**
 * Starts a server in a folder and on a port of its own, as an unprivileged user.
 * Throws where PostgreSQL is not installed (`tests/run.sh` brings it).
 */
export async function startPostgres(): Promise<Postgres> {
  const versions = existsSync(BINARIES) ? readdirSync(BINARIES).sort() : [];
  const binary = (name: string) => join(BINARIES, versions.at(-1) ?? "", "bin", name);
  if (versions.length === 0)
    throw new Error("the tests of the queue want PostgreSQL, as `apt-get install postgresql` brings it");
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  const word = join(folder, "password");
  writeFileSync(word, PASSWORD);
  chmodSync(folder, 0o755);
  if (isRoot) for (const path of [folder, word]) chownSync(path, NOBODY, NOBODY);
  const data = join(folder, "data");
  const env = { ...process.env, PGPASSWORD: PASSWORD, LC_ALL: "C" };
  const run = (name: string, ...flags: string[]) =>
    execFileSync(binary(name), flags, { ...as, env, cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  run(
    "initdb",
    "-D",
    data,
    "-U",
    OWNER,
    `--pwfile=${word}`,
    "--auth=scram-sha-256",
    "--no-sync",
    "-E",
    "UTF8",
  );
  const certificate = join(folder, "server.crt");
  const key = join(folder, "server.key");
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "30"];
  const made = [
    "req",
    "-x509",
    "-newkey",
    "rsa:2048",
    "-nodes",
    "-keyout",
    key,
    "-out",
    certificate,
    ...subject,
  ];
  execFileSync("openssl", made, { ...as, cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const port = await freePort();
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c ssl=on -c ssl_cert_file=${certificate} -c ssl_key_file=${key}`;
  const start = () =>
    run("pg_ctl", "-D", data, "-w", "-t", "600", "-l", join(folder, "log"), "-o", options, "start");
  start();
  return {
    certificate,
    address: (user) => `postgres://${user}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`,
    psql: (...flags) =>
      void execFileSync(
        binary("psql"),
        [
          "-h",
          "127.0.0.1",
          "-p",
          String(port),
          "-U",
          OWNER,
          "-v",
          "ON_ERROR_STOP=1",
          "-q",
          ...flags,
          "postgres",
        ],
        { env, stdio: ["ignore", "ignore", "pipe"] },
      ),
    restart() {
      run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
      start();
    },
    stop() {
      run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const found = server.address();
      server.close(() => (found !== null && typeof found === "object" ? resolve(found.port) : reject(found)));
    });
  });

/** A worker of the queue as a process of its own. */
export interface WorkerProcess {
  readonly pid: number | undefined;
  /** All that it has said so far. */
  said(): string;
  kill(signal: "SIGKILL" | "SIGTERM"): void;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** Starts the command line of sweeps, with the address of the queue in its environment. */
export function startSweep(address: string, ...flags: string[]): WorkerProcess {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "workers/headless/sweep.ts", ...flags, "--lang", "en"],
    {
      env: { ...process.env, SWEEP_QUEUE: address },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
  return {
    pid: child.pid,
    said: () => text,
    kill: (signal) => void child.kill(signal),
    ended: new Promise((resolve) => child.on("exit", (code, signal) => resolve(code ?? signal))),
  };
}

/** Runs the command line of sweeps to its end. */
export const runSweep = (address: string, ...flags: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "workers/headless/sweep.ts", ...flags, "--lang", "en"], {
    ...{ encoding: "utf8", env: { ...process.env, SWEEP_QUEUE: address } },
  });

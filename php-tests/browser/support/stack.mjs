/**
 * A running site of the stand-in CRM with the built extension and the active module, one for each test file. It starts
 * real servers and must leave none behind.
 */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * @typedef {Record<string, unknown>} Settings of a policy, by name
 * @typedef {{seq: number, type: string, sessionId: string, kind: string, id: number, reason: string}} RegistryEvent
 */

export class Stack {
  /** @type {Record<string, string>} */
  env = {};
  revision = 1000;
  /** @type {Settings} */
  settings = {};
  /** Rules for single people: tests that run side by side must not disturb each other. @type {Map<string, object>} */
  rules = new Map();
  /** Saves go out one after the other. @type {Promise<unknown>} */
  saved = Promise.resolve();
  folder = '';

  /** @param {Settings} settings @param {string} [module] */
  static async start(settings, module) {
    const stack = new Stack();
    await stack.open(settings, module);
    return stack;
  }

  /** @param {Settings} settings of everybody's default @param {string} [module] another folder than the sources' */
  async open(settings, module = join(ROOT, 'perfex-module/logout_master')) {
    this.folder = await mkdtemp(join(tmpdir(), 'lm-'));
    try {
      // The workers run as their own user and must get in.
      await chmod(this.folder, 0o755);
      await run(join(ROOT, 'scripts/stack.sh'), [
        'start', this.folder, '--database', 'mariadb', '--workers', '4',
        '--module', module,
        '--extension', join(ROOT, 'target/release/liblogout_master.so'),
      ]);
      for (const line of (await readFile(join(this.folder, 'env'), 'utf8')).trim().split('\n')) {
        const at = line.indexOf('=');
        this.env[line.slice(0, at)] = line.slice(at + 1);
      }
      await this.cli('module', 'activate', 'logout_master');
      // Else a refused poll would tell pages what they must find out by themselves.
      await this.cli('option', 'set', 'auto_check_for_new_notifications', '0');
      this.settings = { idle_timeout: 900, warning: 0, grace: 0, absolute_timeout: 0, ...settings };
      await this.save();
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  get url() {
    return this.env.URL;
  }

  /** Without an extension that is installed on this machine: the site has its own. */
  get php() {
    return { env: { ...process.env, PHP_INI_SCAN_DIR: join(this.folder, 'conf.d') } };
  }

  /** @param {...string} call */
  async cli(...call) {
    const { stdout } = await run('php', ['-c', this.env.PHP_INI, join(this.env.SITE, 'cli.php'), ...call], this.php);
    return stdout.trim();
  }

  /**
   * Limits of one person, from the next request on.
   *
   * @param {'staff' | 'contact'} kind
   * @param {number} id
   * @param {Settings} set
   */
  async rule(kind, id, set) {
    const name = `${kind}-${id}`;
    this.rules.set(name, { name, match: { kind, ids: [id] }, set });
    await this.save();
  }

  async save() {
    this.revision += 1;
    const rules = [...this.rules.values()];
    const document = JSON.stringify({ version: 1, revision: this.revision, default: this.settings, rules });
    this.saved = this.saved.then(() => this.cli('option', 'set', 'logout_master_policy', document));
    await this.saved;
  }

  /** Lets browsers store pages, against the wish of whoever made them, as some proxies do. */
  async letBrowsersStorePages() {
    const path = join(this.folder, 'nginx.conf');
    const header = 'fastcgi_hide_header Cache-Control; add_header Cache-Control "private, max-age=600";';
    const conf = await readFile(path, 'utf8');
    await writeFile(path, conf.replace('fastcgi_pass ', `${header}\n            fastcgi_pass `));
    await this.nginx('-s', 'reload');
  }

  /** As long as the deed lasts nobody is there to answer. @param {() => Promise<unknown>} deed */
  async withoutServer(deed) {
    await this.nginx('-s', 'stop');
    while (await readFile(join(this.folder, 'run/nginx.pid')).catch(() => '')) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    try {
      await deed();
    } finally {
      await this.nginx();
    }
  }

  /** @param {...string} call */
  async nginx(...call) {
    const place = ['-p', this.folder, '-c', join(this.folder, 'nginx.conf'), '-e', join(this.env.LOGS, 'nginx-error.log')];
    await run('nginx', [...place, ...call], { env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } });
  }

  /** @returns {Promise<RegistryEvent[]>} */
  async events() {
    const lines = (await this.cli('events')).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line));
  }

  /** Ends a session as an admin would. @param {string} sessionId */
  async terminate(sessionId) {
    const pool = (await readFile(join(this.env.SITE, 'pool-settings'), 'utf8')).split('\n').filter(Boolean);
    const settings = pool.flatMap((line) => ['-d', line]);
    const code = 'exit(logout_master_terminate($argv[1], "admin", "a test") ? 0 : 1);';
    // As the workers' user: the registry belongs to it and opens for nobody else.
    const call = ['php', '-c', this.env.PHP_INI, ...settings, '-r', code, '--', sessionId];
    const asWorker = process.getuid && process.getuid() === 0
      ? ['setpriv', `--reuid=${this.env.POOL_USER}`, `--regid=${this.env.POOL_USER}`, '--clear-groups', ...call]
      : call;
    await run(asWorker[0], asWorker.slice(1), this.php);
  }

  /** Fails when PHP complained of anything meanwhile. */
  async stop() {
    if (!this.folder) {
      return;
    }
    const log = await readFile(join(this.folder, 'logs/php.log'), 'utf8').catch(() => '');
    await run(join(ROOT, 'scripts/stack.sh'), ['stop', this.folder, '--wipe']).catch(() => {});
    await rm(this.folder, { recursive: true, force: true });
    const complaints = log.split('\n').filter((line) => /PHP (Warning|Notice|Deprecated|Fatal|Parse)/.test(line));
    if (complaints.length > 0) {
      throw new Error(`PHP complained:\n${complaints.slice(0, 20).join('\n')}`);
    }
  }
}

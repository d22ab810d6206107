// What Web Chat calls a "directLine": a conversation on our Direct Line. Microsoft's own client waits up to 20 seconds between
// attempts and does not tell that its stream broke; a bot in development is restarted all the time, so this one says so at once,
// comes back within seconds, and asks for a new token when the bot has forgotten the old one.

const ONLINE = 2, ENDED = 5;
// A little more than the bot reads of a file: of a larger one this much is sent, and the bot says that it is too large.
const MOST_OF_A_FILE = (2 * 1024 + 60) * 1024;
const FIRST_WAIT = 400, LONGEST_WAIT = 4000, PATIENCE = 30000;

/** Hands a late subscriber everything that came before: Web Chat subscribes a moment after the first activities may be there. */
class Replay {
  #past = [];
  #observers = new Set();

  subscribe(observer, error, complete) {
    const one = typeof observer === 'function' ? { next: observer, error, complete } : observer ?? {};
    for (const value of this.#past) one.next?.(value);
    this.#observers.add(one);
    return { unsubscribe: () => this.#observers.delete(one) };
  }

  next(value) {
    this.#past.push(value);
    for (const one of [...this.#observers]) one.next?.(value);
  }
}

const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));

export class Connection {
  activity$ = new Replay();
  connectionStatus$ = new Replay();
  #domain = new URL('/v3/directline', location.href).href;
  #watermark = '';
  #isEnded = false;
  #isOnline = false;

  /** options: persona, locale, conversationId (may be missing), onConversation(id), onState(isConnected), onGone() */
  constructor(options) {
    this.options = options;
    this.conversationId = options.conversationId;
    this.connectionStatus$.next(0);
    this.#run();
  }

  // A sentence that fails stands there with Retry. A pressed button leaves no trace in the chat, so it is sent until it arrives; the bot
  // knows it again by its message id.
  postActivity(activity) {
    return { subscribe: observer => {
      const sending = activity.attachments?.length ? this.#upload(activity) : activity.value ? this.#insist(activity) : this.#post(activity);
      sending
        .then(answer => { observer.next?.(answer.id ?? ''); observer.complete?.(); }, error => observer.error?.(error));
      return { unsubscribe() {} };
    } };
  }

  #post(activity) {
    return this.#request('POST', `/conversations/${this.conversationId}/activities`, activity);
  }

  async #upload({ attachments, ...activity }) {
    const form = new FormData();
    form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
    for (const { contentUrl, name } of attachments) {
      const file = await (await fetch(contentUrl)).blob();
      form.append('file', file.slice(0, MOST_OF_A_FILE, file.type), name);
    }
    return this.#request('POST', `/conversations/${this.conversationId}/upload`, form);
  }

  async #insist(activity) {
    for (let pause = FIRST_WAIT; ; pause = Math.min(pause * 2, LONGEST_WAIT)) {
      try {
        return await this.#post(activity);
      } catch (error) {
        // Refused is refused; away, starting or with a forgotten token it will be back.
        if (this.#isEnded || (error.status < 500 && error.status !== 403)) throw error;
        await wait(pause);
      }
    }
  }

  end() {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.socket?.close();
    this.connectionStatus$.next(ENDED);
  }

  async #run() {
    for (let pause = FIRST_WAIT; !this.#isEnded; pause = Math.min(pause * 2, LONGEST_WAIT)) {
      try {
        await this.#listen(await this.#access(), () => { pause = FIRST_WAIT; });
      } catch (error) {
        // Its database was deleted: what is on the page is history of nothing.
        if (error.status === 404) return this.options.onGone();
      }
      if (this.#isEnded) return;
      this.options.onState(false);
      await wait(pause);
    }
  }

  async #access() {
    const user = { id: this.options.persona };
    const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const known = this.conversationId;
    const { conversationId, token } = await this.#request('POST', '/tokens/generate', { user, conversationId: known });
    this.token = token;
    const access = known
      ? await this.#request('GET', `/conversations/${known}?watermark=${this.#watermark}`)
      : await this.#request('POST', '/conversations', { user, locale: this.options.locale, timezone });
    this.token = access.token;
    this.conversationId = conversationId;
    this.options.onConversation(conversationId);
    return access;
  }

  /** Until the stream breaks. */
  #listen({ streamUrl }, onOpen) {
    return new Promise((resolve, reject) => {
      const socket = this.socket = new WebSocket(streamUrl);
      socket.onopen = () => { onOpen(); this.#online(); };
      socket.onclose = resolve;
      socket.onerror = reject;
      socket.onmessage = message => this.#take(JSON.parse(message.data));
      if (this.#isEnded) socket.close();
    });
  }

  // Web Chat is told once. Told of every break it would not take what is written meanwhile; so a message fails, and offers Retry.
  #online() {
    this.options.onState(true);
    if (!this.#isOnline && !this.#isEnded) this.connectionStatus$.next(ONLINE);
    this.#isOnline = true;
  }

  #take({ activities, watermark }) {
    if (this.#isEnded) return;
    for (const activity of activities) this.activity$.next(activity);
    if (watermark) this.#watermark = watermark;
  }

  async #request(method, path, body) {
    const isForm = body instanceof FormData;
    const headers = { ...(!isForm && { 'Content-Type': 'application/json' }), ...(this.token && { Authorization: `Bearer ${this.token}` }) };
    const answer = await fetch(this.#domain + path, { method, headers, body: isForm ? body : body && JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw Object.assign(new Error(`${method} ${answer.status}`), { status: answer.status });
    return answer.json();
  }
}

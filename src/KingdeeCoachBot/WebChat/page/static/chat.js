import { Connection } from './connection.js';
import { hostConfig, styleOptions } from './looks.js';
import { translate, wordsOf } from './words.js';

const $ = selector => document.querySelector(selector);
const dark = matchMedia('(prefers-color-scheme: dark)');
const narrow = matchMedia('(max-width: 560px)');

// Private browsing may refuse storage; then choices last as long as the page.
const memory = {};
const remembered = name => { try { return localStorage.getItem(name) ?? memory[name]; } catch { return memory[name]; } };
function remember(name, value) {
  memory[name] = value;
  try { value === undefined ? localStorage.removeItem(name) : localStorage.setItem(name, value); } catch { /* lasts as long as the page */ }
}

const firstLanguage = () => navigator.language.startsWith('en') ? 'en-US' : 'zh-CN';
const chosen = {
  get language() { return remembered('language') === 'en-US' || (!remembered('language') && firstLanguage() === 'en-US') ? 'en-US' : 'zh-CN'; },
  get theme() { return remembered('theme') ?? 'system'; },
  get persona() { return personas.find(one => one.id === remembered('persona')) ?? personas[0]; },
};
const shownTheme = () => chosen.theme === 'system' ? (dark.matches ? 'dark' : 'light') : chosen.theme;
const inLanguage = text => chosen.language === 'en-US' ? text.english : text.chinese;

let personas = [];
let session;

/** Retry posts the failed message anew: its message id stays, so that the bot does nothing twice, and the failed one leaves the page. */
function createSession(conversationId) {
  const superseded = new Set();
  const store = WebChat.createStore({}, () => next => action => {
    if (action.type !== 'DIRECT_LINE/POST_ACTIVITY') return next(action);
    const { activity } = action.payload;
    const data = activity.channelData ?? {};
    if (data.messageId) superseded.add(data.clientActivityID);
    const channelData = { ...data, messageId: data.messageId ?? crypto.randomUUID() };
    return next({ ...action, payload: { ...action.payload, activity: { ...activity, channelData } } });
  });
  const { id: persona } = chosen.persona;
  const connection = new Connection({
    persona, conversationId, locale: chosen.language,
    onConversation: id => remember(`conversation:${persona}`, id),
    onGone: () => { if (session?.connection === connection) open({ anew: true }); },
    onState: isConnected => { if (session?.connection === connection) $('.notice').hidden = isConnected; },
  });
  // The news of a deletion takes the place of what is deleted: nothing is drawn there.
  const isHidden = activity => activity?.type === 'messageDelete' || superseded.has(activity?.channelData?.clientActivityID);
  const hide = () => next => (...args) => isHidden(args[0]?.activity) ? false : next(...args);
  const place = document.createElement('div');
  $('#chat').replaceChildren(place);
  return { connection, store, place, activityMiddleware: hide };
}

function open({ anew = false } = {}) {
  session?.connection.end();
  $('.notice').hidden = true;
  session = createSession(anew ? undefined : remembered(`conversation:${chosen.persona.id}`));
  render();
}

function render() {
  const { connection, store, place, activityMiddleware } = session;
  const words = wordsOf(chosen.language);
  WebChat.renderWebChat({
    directLine: connection, store, activityMiddleware,
    userID: connection.options.persona, locale: chosen.language,
    styleOptions: styleOptions(shownTheme(), words), adaptiveCardsHostConfig: hostConfig(shownTheme()),
    overrideLocalizedStrings: strings => ({ ...strings, TEXT_INPUT_PLACEHOLDER: narrow.matches ? words.placeholderNarrow : words.placeholder }),
  }, place);
}

function dress() {
  document.documentElement.dataset.theme = shownTheme();
  translate(chosen.language);
  $('#language').value = chosen.language;
  $('#theme').value = chosen.theme;
  $('.personas').replaceChildren(...personas.map(personaChoice));
  showClock();
}

function personaChoice({ id, name, role }) {
  const label = document.createElement('label');
  const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'persona', value: id, checked: id === chosen.persona.id });
  const face = document.createElement('span');
  face.append(Object.assign(document.createElement('b'), { textContent: inLanguage(name) }), Object.assign(document.createElement('small'), { textContent: inLanguage(role) }));
  label.append(radio, face);
  radio.addEventListener('change', () => { remember('persona', id); open(); });
  return label;
}

let clockNow;
function showClock() {
  if (!clockNow) return;
  const format = new Intl.DateTimeFormat(chosen.language, { month: 'short', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  $('#now').textContent = format.format(new Date(clockNow));
  $('#now').dateTime = clockNow;
}

async function askClock(advance) {
  const request = advance ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ advance }) } : undefined;
  const answer = await fetch('/dev/clock', request).catch(() => undefined);
  if (answer?.status === 404) return false;
  if (answer?.ok && !advance) clockNow = (await answer.json()).now;
  $('.clock').hidden = !clockNow;
  showClock();
  return true;
}

async function runClock() {
  if (!await askClock()) return;
  setInterval(askClock, 20000, undefined);
  for (const button of document.querySelectorAll('[data-advance]')) {
    button.addEventListener('click', async () => { await askClock(button.dataset.advance); await askClock(); });
  }
}

function listen() {
  $('#language').addEventListener('change', event => { remember('language', event.target.value); dress(); render(); });
  $('#theme').addEventListener('change', event => { remember('theme', event.target.value); dress(); render(); });
  dark.addEventListener('change', () => { dress(); render(); });
  narrow.addEventListener('change', render);
  $('#restart').addEventListener('click', () => $('#confirm').showModal());
  $('#confirm').addEventListener('click', event => {
    if (event.target.value === 'yes') open({ anew: true });
    if (event.target.value) $('#confirm').close();
  });
}

dress();
personas = await (await fetch('/webchat/personas')).json();
dress();
listen();
open();
runClock();

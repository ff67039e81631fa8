/**
 * What the page does by itself: filters, and a time line for the row that is opened. Plain browser JavaScript without a
 * library; it reads the table's own data attributes and asks nothing of any network.
 */
export const script = `
const byId = (id) => document.getElementById(id);
const rows = [...document.querySelectorAll('tbody.images > tr')];
const [query, environment, state, shown] = ['query', 'environment', 'state', 'shown'].map(byId);
const names = [...document.querySelectorAll('thead th')].slice(1).map((head) => head.textContent);
const cells = (row) => [...row.querySelectorAll('td')];
const texts = new Map(rows.map((row) => [row, row.firstElementChild.textContent.toLowerCase()]));

function apply() {
  const words = query.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const wanted = (cell, at) => (!environment.value || names[at] === environment.value) && (state.value ? (cell.dataset.state ?? 'current').split(' ').includes(state.value) : cell.dataset.state !== 'absent');
  let count = 0;
  for (const row of rows) {
    const fits = words.every((word) => texts.get(row).includes(word)) && (!(environment.value || state.value) || cells(row).some(wanted));
    row.hidden = !fits;
    if (fits) count += 1;
    else if (row.nextElementSibling?.classList.contains('line')) close(row);
  }
  shown.textContent = count + ' of ' + rows.length + ' images';
  const address = new URLSearchParams([['q', query.value], ['environment', environment.value], ['state', state.value]].filter(([, value]) => value));
  history.replaceState(null, '', location.pathname + location.search + (address.size ? '#' + address : ''));
}

function close(row) {
  row.nextElementSibling.remove();
  row.querySelector('.more').setAttribute('aria-expanded', 'false');
}

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** From the oldest arrival to the moment the page was made: one bar an environment, one colour a build. */
function open(row) {
  const known = cells(row).map((cell, at) => ({ name: names[at], since: Number(cell.dataset.t), code: cell.querySelector('code') })).filter(({ since }) => since > 0);
  const now = Number(document.body.dataset.now) / 1000;
  const first = Math.min(now - 1, ...known.map(({ since }) => since));
  const builds = [...new Set(known.map(({ code }) => code.title))];
  const list = element('ol');
  for (const { name, since, code } of known) {
    const item = element('li');
    const bar = element('span', '', 'bar b' + ((builds.indexOf(code.title) % 4) + 1));
    bar.style.setProperty('--from', (100 * (since - first)) / (now - first) * 0.99 + '%');
    bar.setAttribute('aria-hidden', 'true');
    item.append(element('span', name), bar, element('small', code.textContent + ' since ' + new Date(since * 1000).toISOString().slice(0, 16).replace('T', ' ') + ' UTC'));
    list.append(item);
  }
  const line = element('tr', '', 'line');
  const cell = element('td');
  cell.colSpan = row.children.length;
  cell.append(known.length ? list : element('p', 'Since when each environment runs it is not known.'));
  line.append(cell);
  row.after(line);
  row.querySelector('.more').setAttribute('aria-expanded', 'true');
}

document.querySelector('tbody.images').addEventListener('click', ({ target }) => {
  const row = target.closest('.more')?.closest('tr');
  if (row) (row.querySelector('.more').getAttribute('aria-expanded') === 'true' ? close : open)(row);
});
const asked = new URLSearchParams(location.hash.slice(1));
for (const [control, name] of [[query, 'q'], [environment, 'environment'], [state, 'state']]) control.value = asked.get(name) ?? '';
for (const control of [query, environment, state]) control.addEventListener('input', apply);
byId('filters').addEventListener('submit', (event) => event.preventDefault());
byId('filters').addEventListener('reset', () => setTimeout(apply));
byId('filters').hidden = false;
apply();
`.trim();

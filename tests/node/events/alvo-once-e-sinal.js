// As opções once e signal de addEventListener.
const target = new EventTarget();
const say = (text) => () => console.log(text);
target.addEventListener('a', say('uma vez'), { once: true });
target.addEventListener('a', say('sempre'));
target.dispatchEvent(new Event('a'));
target.dispatchEvent(new Event('a'));
const ac = new AbortController();
target.addEventListener('b', say('enquanto o sinal deixa'), { signal: ac.signal });
target.addEventListener('b', say('as duas'), { signal: ac.signal, once: true });
target.dispatchEvent(new Event('b'));
ac.abort();
target.dispatchEvent(new Event('b'));
target.addEventListener('c', say('nunca'), { signal: AbortSignal.abort() });
target.dispatchEvent(new Event('c'));
for (const signal of [null, {}, 1, 'x', new EventTarget()]) {
  try { target.addEventListener('d', () => {}, { signal }); console.log('aceito'); } catch (e) { console.log(e.code, e.message); }
}

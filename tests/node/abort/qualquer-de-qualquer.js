// Compostos de compostos: a ordem dos avisos é a das fontes, e cada um avisa uma vez.
const a = new AbortController(), b = new AbortController();
const first = AbortSignal.any([a.signal, b.signal]);
const second = AbortSignal.any([first, a.signal]);
const third = AbortSignal.any([second, new AbortController().signal]);
const say = (name) => (e) => console.log(name, e.target.reason, [first, second, third].map((s) => s.aborted));
third.addEventListener('abort', say('terceiro'));
second.addEventListener('abort', say('segundo'));
first.addEventListener('abort', say('primeiro'));
b.signal.addEventListener('abort', say('b'));
b.abort('fim');
console.log(a.signal.aborted, third.reason);
console.log(AbortSignal.any([third, a.signal]).reason);

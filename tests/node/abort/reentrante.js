// Abortar dentro do aviso, e um aviso que aborta outro sinal.
const a = new AbortController(), b = new AbortController();
a.signal.addEventListener('abort', () => { console.log('a1', b.signal.aborted); a.abort('de novo'); b.abort('b'); });
a.signal.addEventListener('abort', () => console.log('a2', a.signal.reason, b.signal.reason));
b.signal.addEventListener('abort', () => console.log('b', a.signal.aborted));
AbortSignal.any([a.signal, b.signal]).addEventListener('abort', (e) => console.log('qualquer', e.target.reason));
a.abort('a');

// Onze ouvintes de um sinal avisam de um possível vazamento, uma vez.
process.on('warning', (w) => console.log(w.name, w.message, w.count, w.type, w.target === signal));
const { signal } = new AbortController();
for (let i = 0; i < 13; i++) signal.addEventListener('abort', () => {});
const quiet = new AbortController().signal;
require('events').setMaxListeners(0, quiet);
for (let i = 0; i < 13; i++) quiet.addEventListener('abort', () => {});

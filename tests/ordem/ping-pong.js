// Tique e promessa que se chamam: a fila de tiques espera a de promessas esvaziar.
function tique(n) { console.log('tique', n); if (n < 3) Promise.resolve().then(() => promessa(n + 1)); }
function promessa(n) { console.log('promessa', n); process.nextTick(tique, n); }
process.nextTick(tique, 0);
promessa(0);

// Um sinal que aborta: o evento é na hora, a rejeição é uma promessa.
const { setTimeout: dorme } = require('timers/promises');
const controle = new AbortController();
controle.signal.addEventListener('abort', () => console.log('evento'));
dorme(5000, null, { signal: controle.signal }).catch((e) => console.log(e.name));
setTimeout(() => { console.log('aborto'); controle.abort(); console.log('abortei'); }, 5);

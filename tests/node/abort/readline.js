// readline: a interface e a pergunta com um sinal.
const readline = require('readline');
const { PassThrough } = require('stream');
const { getEventListeners } = require('events');
const open = (options) => readline.createInterface({ input: new PassThrough(), output: new PassThrough(), ...options });
const ac = new AbortController();
const rl = open({ signal: ac.signal });
rl.on('close', () => console.log('fechou', getEventListeners(ac.signal, 'abort').length));
ac.abort();
open({ signal: AbortSignal.abort() }).on('close', () => console.log('nasceu fechada'));
const asking = open();
const question = new AbortController();
asking.question('nome? ', { signal: question.signal }, () => console.log('nunca'));
question.abort();
asking.question('outro? ', { signal: AbortSignal.abort() }, () => console.log('nunca'));
asking.on('line', (line) => { console.log('linha', line); asking.close(); });
asking.write('texto\n');
(async () => {
  const rl2 = require('readline/promises').createInterface({ input: new PassThrough(), output: new PassThrough() });
  const third = new AbortController();
  const answer = rl2.question('x? ', { signal: third.signal });
  third.abort('desisti');
  await answer.catch((e) => console.log(e.name, e.code, e.cause));
  await rl2.question('y? ', { signal: AbortSignal.abort() }).catch((e) => console.log(e.name, e.cause.name));
  rl2.close();
})();
try { open({ signal: 'x' }); } catch (e) { console.log(e.code, e.message); }

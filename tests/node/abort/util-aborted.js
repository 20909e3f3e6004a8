// util.aborted: uma promessa do fim de um sinal, ligada a um recurso.
const { aborted } = require('util');
const ac = new AbortController();
const resource = {};
aborted(ac.signal, resource).then((value) => console.log('resolveu', value && value.type));
aborted(AbortSignal.abort(), resource).then((value) => console.log('já era', value));
const bad = [[], [undefined, {}], [{}, {}], ['x', {}], [ac.signal], [ac.signal, null], [ac.signal, 'x']];
Promise.all(bad.map((args) => aborted(...args).then(() => 'aceito', (e) => e.code + ' ' + e.message)))
  .then((lines) => { console.log(lines.join('\n')); ac.abort(); });
ac.signal.addEventListener('abort', (e) => e.stopImmediatePropagation());

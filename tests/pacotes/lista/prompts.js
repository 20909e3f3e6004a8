// prompts: respostas injetadas.
const prompts = require('../../../build/npm-lista/node_modules/prompts');
prompts.inject(['Ana', 30, new Error('desiste')]);
(async () => {
  console.log(await prompts([{ type: 'text', name: 'nome', message: '?' }, { type: 'number', name: 'idade', message: '?' }]));
  console.log(await prompts({ type: 'text', name: 'x', message: '?' }, { onCancel: () => console.log('cancelou') }));
})();

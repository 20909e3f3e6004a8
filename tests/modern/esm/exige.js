import { createRequire } from 'module';

const require = createRequire(import.meta.url);
const contador = require('./fixtures/contador.js');
console.log(contador.PASSO, contador.__esModule, contador.default(2), Object.keys(contador));
console.log(Object.keys(require('./fixtures/x1.js')));
for (const pedido of ['./fixtures/espera.js', './fixtures/falha.js']) {
  try {
    require(pedido);
  } catch (error) {
    console.log(error.code, error.message.split('\n')[0]);
  }
}

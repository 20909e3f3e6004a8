const { pedirNoBalcao, pedirComSenha } = require('./exercicio');

console.log('no balcão:', pedirNoBalcao('pão'));
console.log('no balcão: já comi');

const senha = pedirComSenha('bolo', (qual, prato) => console.log(`senha ${qual}:`, prato));
console.log('com senha:', senha);
console.log('com senha: enquanto isso, dou uma volta');

// O callback de uma escrita na tela vem num tique.
process.stdout.write('a\n', () => console.log('escrito'));
process.nextTick(() => console.log('tique'));
Promise.resolve().then(() => console.log('promessa'));

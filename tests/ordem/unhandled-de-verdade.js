// Uma rejeição sem dono é contada depois das promessas daquele giro.
process.on('unhandledRejection', (e) => console.log('ninguém tratou', e.message));
Promise.reject(new Error('b'));
Promise.resolve().then(() => console.log('1')).then(() => console.log('2'));
setTimeout(() => console.log('timer'), 1);

// Duas correntes de then se alternam.
var a = Promise.resolve(), b = Promise.resolve();
for (let i = 1; i <= 3; i++) a = a.then(() => console.log('a' + i));
for (let i = 1; i <= 3; i++) b = b.then(() => console.log('b' + i));

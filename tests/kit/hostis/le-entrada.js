// Espera que alguém digite: ninguém vai digitar, e a entrada já está no fim.
// veredito: failed
process.stdin.on('data', function () {});
process.stdin.on('end', function () { console.log('acabou a entrada'); });

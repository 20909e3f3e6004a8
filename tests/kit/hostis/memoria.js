// Guarda tudo o que aloca.
// veredito: crash memory
// limites: { "megabytes": 100 }
var all = [];
for (;;) all.push(Buffer.alloc(1 << 20, 1));

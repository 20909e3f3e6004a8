// Um laço sem fim: gira, e nada mais roda.
// veredito: time cpu
// limites: { "seconds": 1 }
for (;;);

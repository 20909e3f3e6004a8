/* Um laço sem fim em C. */
// veredito: time cpu
// limites: { "seconds": 1 }
__attribute__((constructor)) static void attack(void) {
    for (volatile int i = 0;; i++) continue;
}

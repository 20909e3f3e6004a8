/* Uma recursão sem fim em C acaba com a pilha. */
// veredito: crash
static int deeper(volatile char *above) {
    volatile char here[4096];
    here[0] = above[0];
    return deeper(here) + here[1];
}

__attribute__((constructor)) static void attack(void) {
    char start[1] = { 0 };
    deeper(start);
}

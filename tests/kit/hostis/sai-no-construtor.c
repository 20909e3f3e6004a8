/* Sai bem antes de main. */
// veredito: failed
// conferência: swap test
#include <unistd.h>

__attribute__((constructor)) static void attack(void) { _exit(0); }

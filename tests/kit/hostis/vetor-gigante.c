/* Um vetor que não cabe em disco nenhum. */
// veredito: compile
char giant[1UL << 42] = { 1 };

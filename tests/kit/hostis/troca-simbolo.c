/* Põe a sua no lugar de uma função do runtime. */
// veredito: compile
int proof_is_heard(void) { return 0; }

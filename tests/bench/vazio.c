/* vazio.c -- o processo que não faz nada: quanto custa, nesta máquina, criar um e esperar por ele. */
int main(void) { return 0; }

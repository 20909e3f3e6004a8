/* Inclui o que não é C: os erros do compilador mostram a primeira linha, e mais nada. */
// veredito: compile
#include "/etc/passwd"

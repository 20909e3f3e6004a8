/* gate.h -- o portão: um processo que nasce pede licença, e espera parado pela resposta.
 *
 * É o que segura uma bomba de fork: olhar /proc de vez em quando não basta, que ela é mais rápida; aqui os filhos dela
 * não andam sem licença, e quando o supervisor decide encerrar, basta não responder mais. */
#ifndef NOZINHO_GATE_H
#define NOZINHO_GATE_H

/* Lê um pedido e diz que sim. */
void gate_answer(int gate);

/* O descritor das perguntas nasce no filho e tem de chegar ao pai, por um socket entre os dois. Vai com
 * um byte; `fd` pode ser -1. gate_receive devolve o descritor, ou -1. */
void gate_send(int socket, char byte, int fd);
int gate_receive(int socket, char *byte);

#endif

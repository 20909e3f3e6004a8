/* gate.c -- as perguntas do filtro (SECCOMP_RET_USER_NOTIF), e o caminho do descritor delas. */
#include "gate.h"

#include <linux/seccomp.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

/* Quem perguntou pode ter morrido antes da resposta: não há o que fazer, nem a quem dizer. */
void gate_answer(int gate) {
    struct seccomp_notif request = { 0 };
    if (ioctl(gate, SECCOMP_IOCTL_NOTIF_RECV, &request) != 0) return;
    struct seccomp_notif_resp response = { .id = request.id,
                                           .flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE };
    ioctl(gate, SECCOMP_IOCTL_NOTIF_SEND, &response);
}

/* Um descritor viaja num recado à parte (SCM_RIGHTS), que o kernel traduz de um processo para o outro. */
union envelope {
    char bytes[CMSG_SPACE(sizeof(int))];
    struct cmsghdr header;
};

void gate_send(int socket, char byte, int fd) {
    union envelope envelope = { 0 };
    struct iovec data = { &byte, 1 };
    struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1 };
    if (fd >= 0) {
        envelope.header = (struct cmsghdr){ CMSG_LEN(sizeof fd), SOL_SOCKET, SCM_RIGHTS };
        memcpy(CMSG_DATA(&envelope.header), &fd, sizeof fd);
        message.msg_control = &envelope;
        message.msg_controllen = sizeof envelope;
    }
    sendmsg(socket, &message, MSG_NOSIGNAL);
}

int gate_receive(int socket, char *byte) {
    union envelope envelope = { 0 };
    struct iovec data = { byte, 1 };
    struct msghdr message = { .msg_iov = &data,
                              .msg_iovlen = 1,
                              .msg_control = &envelope,
                              .msg_controllen = sizeof envelope };
    int fd = -1;
    *byte = 0;
    if (recvmsg(socket, &message, MSG_CMSG_CLOEXEC) <= 0) return -1;
    const struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (header != NULL && header->cmsg_type == SCM_RIGHTS)
        memcpy(&fd, CMSG_DATA(header), sizeof fd);
    return fd;
}

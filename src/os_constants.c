/* os_constants.c -- os números de os.constants: sinais, errno, prioridades, dlopen.
 *
 * Vêm das macros do sistema em que se compila; o que ele não tem fica de fora. */
#include "os.h"

#include <dlfcn.h>
#include <errno.h>
#include <signal.h>

struct constant {
    const char *name;
    int value;
};

#define HAS(name) { #name, name },

static const struct constant signals[] = {
    HAS(SIGHUP) HAS(SIGINT) HAS(SIGQUIT) HAS(SIGILL) HAS(SIGTRAP) HAS(SIGABRT)
#ifdef SIGIOT
        HAS(SIGIOT)
#endif
            HAS(SIGBUS) HAS(SIGFPE) HAS(SIGKILL) HAS(SIGUSR1) HAS(SIGSEGV) HAS(SIGUSR2) HAS(SIGPIPE)
                HAS(SIGALRM) HAS(SIGTERM) HAS(SIGCHLD)
#ifdef SIGSTKFLT
                    HAS(SIGSTKFLT)
#endif
                        HAS(SIGCONT) HAS(SIGSTOP) HAS(SIGTSTP) HAS(SIGTTIN) HAS(SIGTTOU) HAS(SIGURG)
                            HAS(SIGXCPU) HAS(SIGXFSZ) HAS(SIGVTALRM) HAS(SIGPROF) HAS(SIGWINCH)
                                HAS(SIGIO)
#ifdef SIGPOLL
                                    HAS(SIGPOLL)
#endif
#ifdef SIGPWR
                                        HAS(SIGPWR)
#endif
                                            HAS(SIGSYS){ 0 },
};

static const struct constant errors[] = {
    HAS(E2BIG) HAS(EACCES) HAS(EADDRINUSE) HAS(EADDRNOTAVAIL) HAS(EAFNOSUPPORT) HAS(EAGAIN) HAS(
        EALREADY) HAS(EBADF) HAS(EBADMSG) HAS(EBUSY) HAS(ECANCELED) HAS(ECHILD) HAS(ECONNABORTED)
        HAS(ECONNREFUSED) HAS(ECONNRESET) HAS(EDEADLK) HAS(EDESTADDRREQ) HAS(EDOM)
#ifdef EDQUOT
            HAS(EDQUOT)
#endif
                HAS(EEXIST) HAS(EFAULT) HAS(EFBIG) HAS(EHOSTUNREACH) HAS(EIDRM) HAS(EILSEQ) HAS(
                    EINPROGRESS) HAS(EINTR) HAS(EINVAL) HAS(EIO) HAS(EISCONN) HAS(EISDIR) HAS(ELOOP)
                    HAS(EMFILE) HAS(EMLINK) HAS(EMSGSIZE)
#ifdef EMULTIHOP
                        HAS(EMULTIHOP)
#endif
                            HAS(ENAMETOOLONG) HAS(ENETDOWN) HAS(ENETRESET) HAS(ENETUNREACH) HAS(
                                ENFILE) HAS(ENOBUFS)
#ifdef ENODATA
                                HAS(ENODATA)
#endif
                                    HAS(ENODEV) HAS(ENOENT) HAS(ENOEXEC) HAS(ENOLCK)
#ifdef ENOLINK
                                        HAS(ENOLINK)
#endif
                                            HAS(ENOMEM) HAS(ENOMSG) HAS(ENOPROTOOPT) HAS(ENOSPC)
#ifdef ENOSR
                                                HAS(ENOSR)
#endif
#ifdef ENOSTR
                                                    HAS(ENOSTR)
#endif
                                                        HAS(ENOSYS) HAS(ENOTCONN) HAS(ENOTDIR) HAS(
                                                            ENOTEMPTY) HAS(ENOTSOCK) HAS(ENOTSUP)
                                                            HAS(ENOTTY) HAS(ENXIO) HAS(EOPNOTSUPP)
                                                                HAS(EOVERFLOW) HAS(EPERM) HAS(
                                                                    EPIPE) HAS(EPROTO)
                                                                    HAS(EPROTONOSUPPORT) HAS(
                                                                        EPROTOTYPE) HAS(ERANGE)
                                                                        HAS(EROFS) HAS(ESPIPE) HAS(
                                                                            ESRCH)
#ifdef ESTALE
                                                                            HAS(ESTALE)
#endif
#ifdef ETIME
                                                                                HAS(ETIME)
#endif
                                                                                    HAS(ETIMEDOUT) HAS(
                                                                                        ETXTBSY)
                                                                                        HAS(EWOULDBLOCK)
                                                                                            HAS(EXDEV){
                                                                                                0 },
};

static const struct constant dlopen_modes[] = {
    HAS(RTLD_LAZY) HAS(RTLD_NOW) HAS(RTLD_GLOBAL) HAS(RTLD_LOCAL)
#ifdef RTLD_DEEPBIND
        HAS(RTLD_DEEPBIND)
#endif
            { 0 },
};

static const struct constant priorities[] = {
    { "PRIORITY_LOW", 19 },
    { "PRIORITY_BELOW_NORMAL", 10 },
    { "PRIORITY_NORMAL", 0 },
    { "PRIORITY_ABOVE_NORMAL", -7 },
    { "PRIORITY_HIGH", -14 },
    { "PRIORITY_HIGHEST", -20 },
    { 0 },
};

/* [ objeto ] -> [ objeto ] */
static void put_table(duk_context *ctx, const char *name, const struct constant *table) {
    duk_push_bare_object(ctx);
    for (; table->name != NULL; table++) {
        duk_push_int(ctx, table->value);
        duk_put_prop_string(ctx, -2, table->name);
    }
    duk_put_prop_string(ctx, -2, name);
}

duk_ret_t os_constants(duk_context *ctx) {
    duk_push_bare_object(ctx);
    duk_push_int(ctx, 4); /* o número da libuv, que os programas passam de volta a dgram */
    duk_put_prop_literal(ctx, -2, "UV_UDP_REUSEADDR");
    put_table(ctx, "dlopen", dlopen_modes);
    put_table(ctx, "errno", errors);
    put_table(ctx, "signals", signals);
    put_table(ctx, "priority", priorities);
    return 1;
}

/* os_credentials.c -- trocar de dono: setuid e companhia.
 *
 * Um usuário ou grupo chega como número ou como nome. Cada função devolve 0, ou a posição (a partir
 * de 1) do primeiro que não existe; o que o sistema recusa é um erro. Só a thread do loop. (Cada
 * processo tem um dono só: a glibc troca o de todas as threads.) */
#include "os.h"
#include "syserr.h"
#include "text.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdlib.h>
#include <unistd.h>

/* Devolve 0, ou -1 se não há quem tenha esse nome. */
static int find_user(duk_context *ctx, duk_idx_t index, uid_t *uid) {
    const struct passwd *user;
    if (duk_is_number(ctx, index)) return *uid = duk_get_uint(ctx, index), 0;
    if ((user = getpwnam(text_require(ctx, index))) == NULL) return -1;
    *uid = user->pw_uid;
    return 0;
}

static int find_group(duk_context *ctx, duk_idx_t index, gid_t *gid) {
    const struct group *group;
    if (duk_is_number(ctx, index)) return *gid = duk_get_uint(ctx, index), 0;
    if ((group = getgrnam(text_require(ctx, index))) == NULL) return -1;
    *gid = group->gr_gid;
    return 0;
}

static duk_ret_t answer(duk_context *ctx, int missing) {
    duk_push_int(ctx, missing);
    return 1;
}

static duk_ret_t check(duk_context *ctx, int result, const char *syscall) {
    if (result == 0) return answer(ctx, 0);
    syserr_throw(ctx, errno, syscall, NULL, NULL);
    return 0;
}

/* setId(quem): o magic diz qual, enum os_id. */
duk_ret_t os_set_id(duk_context *ctx) {
    uid_t uid = 0;
    gid_t gid = 0;
    int which = duk_get_current_magic(ctx);
    int is_user = which == OS_UID || which == OS_EUID;
    if ((is_user ? find_user(ctx, 0, &uid) : find_group(ctx, 0, &gid)) != 0) return answer(ctx, 1);
    switch (which) {
    case OS_UID: return check(ctx, setuid(uid), "setuid");
    case OS_EUID: return check(ctx, seteuid(uid), "seteuid");
    case OS_GID: return check(ctx, setgid(gid), "setgid");
    default: return check(ctx, setegid(gid), "setegid");
    }
}

/* setGroups([grupo, ...]) */
duk_ret_t os_set_groups(duk_context *ctx) {
    duk_uarridx_t count = (duk_uarridx_t)duk_get_length(ctx, 0);
    gid_t *gids = duk_push_fixed_buffer(ctx, (count + 1) * sizeof *gids);
    for (duk_uarridx_t i = 0; i < count; i++) {
        duk_get_prop_index(ctx, 0, i);
        int missing = find_group(ctx, -1, &gids[i]);
        duk_pop(ctx);
        if (missing) return answer(ctx, (int)i + 1);
    }
    return check(ctx, setgroups(count, gids), "setgroups");
}

/* initGroups(usuário, grupo): os grupos em que o usuário está, mais esse. Um número que não é de
 * ninguém é 1; um grupo sem esse nome, 2. */
duk_ret_t os_init_groups(duk_context *ctx) {
    gid_t gid;
    const struct passwd *user = duk_is_number(ctx, 0) ? getpwuid(duk_get_uint(ctx, 0)) : NULL;
    if (duk_is_number(ctx, 0) && user == NULL) return answer(ctx, 1);
    const char *name = user != NULL ? user->pw_name : text_require(ctx, 0);
    if (find_group(ctx, 1, &gid) != 0) return answer(ctx, 2);
    return check(ctx, initgroups(name, gid), "initgroups");
}

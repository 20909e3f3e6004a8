/* reach.c -- o alcance, pelo Landlock (landlock(7)).
 *
 * Diz-se ao kernel que ações se vigiam, e em que pastas cada uma continua permitida; o resto é EACCES. Quem aceitou um
 * alcance não mexe, por ptrace nem por /proc, em quem tem um maior: o kit e o supervisor ficam fora dele também. */
#include "reach.h"

#if !__has_include(<linux/landlock.h>) /* os cabeçalhos são de antes do Linux 5.13 */

int reach_only(const char *folder) {
    (void)folder;
    return 0;
}

#else

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* O kernel pode ser mais novo do que os cabeçalhos: os do Debian 12 são do Linux 6.1. */
#ifndef LANDLOCK_ACCESS_FS_REFER
#define LANDLOCK_ACCESS_FS_REFER (1ULL << 13)
#endif
#ifndef LANDLOCK_ACCESS_FS_TRUNCATE
#define LANDLOCK_ACCESS_FS_TRUNCATE (1ULL << 14)
#endif

enum { WITH_REFER = 2, WITH_TRUNCATE = 3 }; /* versões do Landlock: Linux 5.19 e 6.2 */

static const unsigned long long CHANGE_FILE = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_TRUNCATE;
static const unsigned long long CHANGE_FOLDER =
    LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR |
    LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK |
    LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM |
    LANDLOCK_ACCESS_FS_REFER;

static int version(void) {
    return (int)syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
}

static int allow(int rules, const char *folder, unsigned long long actions) {
    struct landlock_path_beneath_attr rule = { actions, open(folder, O_PATH | O_CLOEXEC) };
    if (rule.parent_fd < 0) return -1;
    int result = (int)syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(rule.parent_fd);
    return result;
}

int reach_only(const char *folder) {
    int known = version();
    /* Antes da 2, quem aceita um alcance não troca mais nada de pasta, nem dentro dele. Antes da 3, quem quer mesmo
     * ainda pode esvaziar um arquivo de fora, sem o abrir para escrita. */
    if (known < WITH_REFER) return 0;
    unsigned long long watched = CHANGE_FILE | CHANGE_FOLDER;
    if (known < WITH_TRUNCATE) watched &= ~LANDLOCK_ACCESS_FS_TRUNCATE;
    struct landlock_ruleset_attr wanted = { .handled_access_fs = watched };
    int rules = (int)syscall(SYS_landlock_create_ruleset, &wanted, sizeof wanted, 0);
    if (rules < 0) return 0;
    int done = allow(rules, folder, watched) == 0 && allow(rules, "/dev", CHANGE_FILE & watched) == 0 &&
               prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
               syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return done;
}

#endif

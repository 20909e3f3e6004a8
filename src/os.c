/* os.c -- perguntas sobre a máquina: nome, memória, rede, usuários, prioridade.
 *
 * O que o Linux conta em arquivos de texto (/proc) fica com os.js, que lê e interpreta;
 * aqui está só o que exige uma chamada de sistema. */
#include "os.h"
#include "source.h"
#include "syserr.h"
#include "text.h"

#include <arpa/inet.h>
#include <errno.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <netpacket/packet.h>
#include <sched.h>
#endif

static void push_text(duk_context *ctx, const char *text) { text_push(ctx, text, strlen(text)); }

static void put_text(duk_context *ctx, const char *name, const char *text) {
    push_text(ctx, text);
    duk_put_prop_string(ctx, -2, name);
}

/* read(caminho) -> texto, ou undefined se não há tal arquivo */
static duk_ret_t read_text(duk_context *ctx) {
    return source_push(ctx, text_require(ctx, 0)) == 0 ? 1 : 0;
}

/* ---- a máquina ---- */

/* uname() -> { name, release, version, machine } */
static duk_ret_t get_uname(duk_context *ctx) {
    struct utsname u;
    if (uname(&u) != 0) syserr_throw(ctx, errno, "uname", NULL, NULL);
    duk_push_object(ctx);
    put_text(ctx, "name", u.sysname);
    put_text(ctx, "release", u.release);
    put_text(ctx, "version", u.version);
    put_text(ctx, "machine", u.machine);
    return 1;
}

static duk_ret_t hostname(duk_context *ctx) {
    char name[256] = "";
    if (gethostname(name, sizeof name - 1) != 0)
        syserr_throw(ctx, errno, "uv_os_gethostname", NULL, NULL);
    push_text(ctx, name);
    return 1;
}

static duk_ret_t load_average(duk_context *ctx) {
    double load[3] = { 0, 0, 0 };
    getloadavg(load, 3);
    duk_push_array(ctx);
    for (duk_uarridx_t i = 0; i < 3; i++) {
        duk_push_number(ctx, load[i]);
        duk_put_prop_index(ctx, -2, i);
    }
    return 1;
}

static duk_ret_t total_memory(duk_context *ctx) {
    duk_push_number(ctx, (double)sysconf(_SC_PHYS_PAGES) * (double)sysconf(_SC_PAGESIZE));
    return 1;
}

/* Segundos desde que a máquina ligou, contando o tempo em que ela dormiu. */
static duk_ret_t machine_uptime(duk_context *ctx) {
    struct timespec t;
#ifdef CLOCK_BOOTTIME
    clock_gettime(CLOCK_BOOTTIME, &t);
#else
    clock_gettime(CLOCK_MONOTONIC, &t);
#endif
    duk_push_number(ctx, (double)t.tv_sec + (double)(t.tv_nsec / 10000000) / 100);
    return 1;
}

/* Quantas CPUs este processo pode usar (taskset e contêineres deixam menos). */
static duk_ret_t parallelism(duk_context *ctx) {
    long count = sysconf(_SC_NPROCESSORS_ONLN);
#ifdef __linux__
    cpu_set_t allowed;
    if (sched_getaffinity(0, sizeof allowed, &allowed) == 0) count = CPU_COUNT(&allowed);
#endif
    duk_push_number(ctx, count > 0 ? (double)count : 1);
    return 1;
}

/* ---- a rede ---- */

static void put_address(duk_context *ctx, const char *name, const struct sockaddr *address) {
    char text[INET6_ADDRSTRLEN] = "";
    if (address->sa_family == AF_INET)
        inet_ntop(AF_INET, &((const struct sockaddr_in *)address)->sin_addr, text, sizeof text);
    else
        inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)address)->sin6_addr, text, sizeof text);
    put_text(ctx, name, text);
}

static void put_mac(duk_context *ctx, const struct ifaddrs *list, const char *name) {
    unsigned char mac[6] = { 0 };
#ifdef __linux__
    for (; list != NULL; list = list->ifa_next)
        if (list->ifa_addr != NULL && list->ifa_addr->sa_family == AF_PACKET &&
            strcmp(list->ifa_name, name) == 0)
            memcpy(mac, ((const struct sockaddr_ll *)list->ifa_addr)->sll_addr, sizeof mac);
#else
    (void)list, (void)name;
#endif
    duk_push_sprintf(ctx, "%02x:%02x:%02x:%02x:%02x:%02x", mac[0], mac[1], mac[2], mac[3], mac[4],
                     mac[5]);
    duk_put_prop_literal(ctx, -2, "mac");
}

static int has_ip(const struct ifaddrs *i) {
    return (i->ifa_flags & IFF_UP) && (i->ifa_flags & IFF_RUNNING) && i->ifa_addr != NULL &&
           i->ifa_netmask != NULL &&
           (i->ifa_addr->sa_family == AF_INET || i->ifa_addr->sa_family == AF_INET6);
}

/* interfaces() -> [{ name, address, netmask, mac, internal, family, scopeid }, ...]. Quase
 * sem memória o Duktape poderia lançar com a lista na mão; aí o processo já acabou. */
static duk_ret_t interfaces(duk_context *ctx) {
    struct ifaddrs *list;
    if (getifaddrs(&list) != 0) syserr_throw(ctx, errno, "uv_interface_addresses", NULL, NULL);
    duk_push_array(ctx);
    duk_uarridx_t count = 0;
    for (const struct ifaddrs *i = list; i != NULL; i = i->ifa_next) {
        if (!has_ip(i)) continue;
        int six = i->ifa_addr->sa_family == AF_INET6;
        duk_push_object(ctx);
        put_text(ctx, "name", i->ifa_name);
        put_address(ctx, "address", i->ifa_addr);
        put_address(ctx, "netmask", i->ifa_netmask);
        put_text(ctx, "family", six ? "IPv6" : "IPv4");
        put_mac(ctx, list, i->ifa_name);
        duk_push_boolean(ctx, (i->ifa_flags & IFF_LOOPBACK) != 0);
        duk_put_prop_literal(ctx, -2, "internal");
        duk_push_uint(ctx, six ? ((const struct sockaddr_in6 *)i->ifa_addr)->sin6_scope_id : 0);
        duk_put_prop_literal(ctx, -2, "scopeid");
        duk_put_prop_index(ctx, -2, count++);
    }
    freeifaddrs(list);
    return 1;
}

/* ---- os usuários ---- */

/* user(uid?) -> { uid, gid, username, homedir, shell }, ou undefined se não está no passwd;
 * sem uid, o dono deste processo. */
static duk_ret_t user(duk_context *ctx) {
    uid_t uid = duk_is_undefined(ctx, 0) ? geteuid() : (uid_t)duk_require_uint(ctx, 0);
    struct passwd entry, *found = NULL;
    char strings[4096];
    if (getpwuid_r(uid, &entry, strings, sizeof strings, &found) != 0 || found == NULL) return 0;
    duk_push_bare_object(ctx);
    duk_push_uint(ctx, entry.pw_uid);
    duk_put_prop_literal(ctx, -2, "uid");
    duk_push_uint(ctx, entry.pw_gid);
    duk_put_prop_literal(ctx, -2, "gid");
    put_text(ctx, "username", entry.pw_name);
    put_text(ctx, "homedir", entry.pw_dir);
    put_text(ctx, "shell", entry.pw_shell);
    return 1;
}

/* ---- a prioridade ---- */

/* getPriority(pid) -> { value }, ou { error: -ESRCH } */
static duk_ret_t get_priority(duk_context *ctx) {
    errno = 0; /* -1 também é uma prioridade: só errno distingue */
    int value = getpriority(PRIO_PROCESS, (id_t)duk_require_int(ctx, 0));
    int failure = errno;
    duk_push_object(ctx);
    duk_push_int(ctx, failure ? -failure : value);
    duk_put_prop_string(ctx, -2, failure ? "error" : "value");
    return 1;
}

/* setPriority(pid, valor) -> 0 ou o número negativo do erro */
static duk_ret_t set_priority(duk_context *ctx) {
    int failed = setpriority(PRIO_PROCESS, (id_t)duk_require_int(ctx, 0), duk_require_int(ctx, 1));
    duk_push_int(ctx, failed ? -errno : 0);
    return 1;
}

static const struct binding bindings[] = {
    { "read", read_text, 1, 0 },
    { "uname", get_uname, 0, 0 },
    { "hostname", hostname, 0, 0 },
    { "loadavg", load_average, 0, 0 },
    { "totalmem", total_memory, 0, 0 },
    { "uptime", machine_uptime, 0, 0 },
    { "parallelism", parallelism, 0, 0 },
    { "interfaces", interfaces, 0, 0 },
    { "user", user, 1, 0 },
    { "getPriority", get_priority, 1, 0 },
    { "setPriority", set_priority, 2, 0 },
    { "constants", os_constants, 0, 0 },
    { "memory", os_memory, 0, 0 },
    { "rss", os_rss, 0, 0 },
    { "usage", os_usage, 0, 0 },
    { "pid", os_id, 0, OS_PID },
    { "ppid", os_id, 0, OS_PPID },
    { "getuid", os_id, 0, OS_UID },
    { "geteuid", os_id, 0, OS_EUID },
    { "getgid", os_id, 0, OS_GID },
    { "getegid", os_id, 0, OS_EGID },
    { "getgroups", os_groups, 0, 0 },
    { "setuid", os_set_id, 1, OS_UID },
    { "seteuid", os_set_id, 1, OS_EUID },
    { "setgid", os_set_id, 1, OS_GID },
    { "setegid", os_set_id, 1, OS_EGID },
    { "setgroups", os_set_groups, 1, 0 },
    { "initgroups", os_init_groups, 2, 0 },
    { "kill", os_kill, 2, 0 },
    { "setTitle", os_set_title, 1, 0 },
    { "write", os_write, 2, 0 },
    { "terminal", os_terminal, 1, 0 },
    { "syserrName", syserr_js_name, 1, 0 },
    { "syserrEntries", syserr_js_entries, 0, 0 },
    { "syserrFile", syserr_js_file, 4, 0 },
    { "syserrPlain", syserr_js_plain, 2, 0 },
    { "syserrConnect", syserr_js_place, 4, 0 },
    { "syserrListen", syserr_js_place, 4, 1 },
    { "syserrHost", syserr_js_host, 3, 0 },
    { 0 },
};

extern const struct embedded os_modules[];
const struct layer os_layer = { "os", bindings, os_modules, NULL, NULL, NULL };

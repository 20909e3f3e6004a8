/* fs_ops.c -- as operações que são uma chamada de sistema, e a tabela de todas.
 *
 * Estas funções rodam numa thread da equipe ou na do loop: só leem e escrevem no pedido.
 * Quem as chama repete as que um sinal interrompeu (EINTR). */
#include "fs.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/uio.h>
#include <unistd.h>

/* ---- abrir, ler, escrever, fechar ---- */

static long long do_open(struct request *r) {
    return open(r->path, r->flags | O_CLOEXEC, (mode_t)r->mode);
}

/* Interrompido, o close já fechou: repetir poderia fechar o arquivo de outro. */
static long long do_close(struct request *r) {
    return close(r->fd) == 0 || errno == EINTR ? 0 : -1;
}

static long long do_read(struct request *r) {
    if (r->position < 0) return read(r->fd, r->bytes, r->length);
    return pread(r->fd, r->bytes, r->length, r->position);
}

static long long do_write(struct request *r) {
    if (r->position < 0) return write(r->fd, r->bytes, r->length);
    return pwrite(r->fd, r->bytes, r->length, r->position);
}

static int pieces(const struct request *r) {
    return r->length < IOV_MAX ? (int)r->length : IOV_MAX;
}

static long long do_readv(struct request *r) {
    const struct iovec *vector = (const void *)r->bytes;
    if (r->length == 0) return errno = EINVAL, -1;
    if (r->position < 0) return readv(r->fd, vector, pieces(r));
    return preadv(r->fd, vector, pieces(r), r->position);
}

static long long do_writev(struct request *r) {
    const struct iovec *vector = (const void *)r->bytes;
    if (r->position < 0) return writev(r->fd, vector, pieces(r));
    return pwritev(r->fd, vector, pieces(r), r->position);
}

static long long do_fsync(struct request *r) { return fsync(r->fd); }
static long long do_fdatasync(struct request *r) { return fdatasync(r->fd); }
static long long do_ftruncate(struct request *r) { return ftruncate(r->fd, r->position); }

/* ---- o que se sabe de um arquivo ---- */

static double ms(struct statx_timestamp t) { return (double)t.tv_sec * 1e3 + t.tv_nsec / 1e6; }

/* statx, e não stat, porque só ela conta quando o arquivo nasceu. */
static long long get_stat(int dir, const char *path, int flags, double *out) {
    struct statx s;
    if (statx(dir, path, flags, STATX_BASIC_STATS | STATX_BTIME, &s) != 0) return -1;
    const double fields[STAT_FIELDS] = {
        (double)makedev(s.stx_dev_major, s.stx_dev_minor),
        s.stx_mode,
        s.stx_nlink,
        s.stx_uid,
        s.stx_gid,
        (double)makedev(s.stx_rdev_major, s.stx_rdev_minor),
        s.stx_blksize,
        (double)s.stx_ino,
        (double)s.stx_size,
        (double)s.stx_blocks,
        ms(s.stx_atime),
        ms(s.stx_mtime),
        ms(s.stx_ctime),
        ms(s.stx_btime),
    };
    memcpy(out, fields, sizeof fields);
    return 0;
}

static long long do_stat(struct request *r) { return get_stat(AT_FDCWD, r->path, 0, r->stat); }

static long long do_lstat(struct request *r) {
    return get_stat(AT_FDCWD, r->path, AT_SYMLINK_NOFOLLOW, r->stat);
}

static long long do_fstat(struct request *r) { return get_stat(r->fd, "", AT_EMPTY_PATH, r->stat); }

static long long do_access(struct request *r) { return access(r->path, (int)r->mode); }

/* Nunca falha: não existir é a resposta. */
static long long do_exists(struct request *r) { return access(r->path, F_OK) == 0; }

/* ---- nomes ---- */

static long long do_mkdir(struct request *r) { return mkdir(r->path, (mode_t)r->mode); }
static long long do_rmdir(struct request *r) { return rmdir(r->path); }
static long long do_unlink(struct request *r) { return unlink(r->path); }
static long long do_rename(struct request *r) { return rename(r->path, r->dest); }
static long long do_link(struct request *r) { return link(r->path, r->dest); }
static long long do_symlink(struct request *r) { return symlink(r->path, r->dest); }

static long long do_readlink(struct request *r) {
    char target[PATH_MAX];
    ssize_t length = readlink(r->path, target, sizeof target - 1);
    if (length < 0) return -1;
    r->out = strndup(target, (size_t)length);
    return 0;
}

/* O erro mostra o modelo, com os seis X que mkdtemp já pode ter trocado. */
static long long do_mkdtemp(struct request *r) {
    if (asprintf(&r->where, "%sXXXXXX", r->path) < 0) abort();
    char *name = strdup(r->where);
    if (name == NULL) abort();
    if (mkdtemp(name) != NULL) {
        r->out = name;
        return 0;
    }
    free(name);
    return -1;
}

/* ---- permissões, donos, datas ---- */

static long long do_chmod(struct request *r) { return chmod(r->path, (mode_t)r->mode); }
static long long do_fchmod(struct request *r) { return fchmod(r->fd, (mode_t)r->mode); }
static long long do_chown(struct request *r) { return chown(r->path, r->uid, r->gid); }
static long long do_fchown(struct request *r) { return fchown(r->fd, r->uid, r->gid); }
static long long do_lchown(struct request *r) { return lchown(r->path, r->uid, r->gid); }

static struct timespec timespec_of(double seconds) {
    double whole = floor(seconds);
    return (struct timespec){ (time_t)whole, (long)((seconds - whole) * 1e6) * 1000 };
}

static long long do_utimes(struct request *r) {
    struct timespec times[] = { timespec_of(r->atime), timespec_of(r->mtime) };
    return utimensat(AT_FDCWD, r->path, times, 0);
}

static long long do_lutimes(struct request *r) {
    struct timespec times[] = { timespec_of(r->atime), timespec_of(r->mtime) };
    return utimensat(AT_FDCWD, r->path, times, AT_SYMLINK_NOFOLLOW);
}

static long long do_futimes(struct request *r) {
    struct timespec times[] = { timespec_of(r->atime), timespec_of(r->mtime) };
    return futimens(r->fd, times);
}

/* ---- a tabela ---- */

/* clang-format off */
const struct operation fs_operations[] = {
    { "open",           "open",      do_open,               fs_push_number,   { &fs_path, &fs_flags, &fs_mode } },
    { "close",          "close",     do_close,              fs_push_nothing,  { &fs_fd } },
    { "read",           "read",      do_read,               fs_push_count,    { &fs_fd, &fs_buffer, &fs_offset, &fs_length, &fs_position } },
    { "write",          "write",     do_write,              fs_push_count,    { &fs_fd, &fs_buffer, &fs_offset, &fs_length, &fs_position } },
    { "readv",          "read",      do_readv,              fs_push_count,    { &fs_fd, &fs_buffers, &fs_position } },
    { "writev",         "write",     do_writev,             fs_push_count,    { &fs_fd, &fs_buffers, &fs_position } },
    { "fsync",          "fsync",     do_fsync,              fs_push_nothing,  { &fs_fd } },
    { "fdatasync",      "fdatasync", do_fdatasync,          fs_push_nothing,  { &fs_fd } },
    { "ftruncate",      "ftruncate", do_ftruncate,          fs_push_nothing,  { &fs_fd, &fs_len } },

    { "stat",           "stat",      do_stat,               fs_push_stats,    { &fs_path } },
    { "lstat",          "lstat",     do_lstat,              fs_push_stats,    { &fs_path } },
    { "fstat",          "fstat",     do_fstat,              fs_push_stats,    { &fs_fd } },
    { "access",         "access",    do_access,             fs_push_nothing,  { &fs_path, &fs_access_mode } },
    { "exists",         "access",    do_exists,             fs_push_boolean,  { &fs_path } },

    { "mkdir",          "mkdir",     do_mkdir,              fs_push_nothing,  { &fs_path, &fs_mode } },
    { "rmdir",          "rmdir",     do_rmdir,              fs_push_nothing,  { &fs_path } },
    { "unlink",         "unlink",    do_unlink,             fs_push_nothing,  { &fs_path } },
    { "rename",         "rename",    do_rename,             fs_push_nothing,  { &fs_old_path, &fs_new_path } },
    { "link",           "link",      do_link,               fs_push_nothing,  { &fs_existing_path, &fs_new_path } },
    { "symlink",        "symlink",   do_symlink,            fs_push_nothing,  { &fs_target, &fs_link } },
    { "readlink",       "readlink",  do_readlink,           fs_push_name,     { &fs_path, &fs_encoding } },
    { "mkdtemp",        "mkdtemp",   do_mkdtemp,            fs_push_name,     { &fs_prefix, &fs_encoding } },

    { "chmod",          "chmod",     do_chmod,              fs_push_nothing,  { &fs_path, &fs_mode } },
    { "fchmod",         "fchmod",    do_fchmod,             fs_push_nothing,  { &fs_fd, &fs_mode } },
    { "chown",          "chown",     do_chown,              fs_push_nothing,  { &fs_path, &fs_uid, &fs_gid } },
    { "fchown",         "fchown",    do_fchown,             fs_push_nothing,  { &fs_fd, &fs_uid, &fs_gid } },
    { "lchown",         "lchown",    do_lchown,             fs_push_nothing,  { &fs_path, &fs_uid, &fs_gid } },
    { "utimes",         "utime",     do_utimes,             fs_push_nothing,  { &fs_path, &fs_atime, &fs_mtime } },
    { "futimes",        "futime",    do_futimes,            fs_push_nothing,  { &fs_fd, &fs_fd_atime, &fs_fd_mtime } },
    { "lutimes",        "lutime",    do_lutimes,            fs_push_nothing,  { &fs_path, &fs_atime, &fs_mtime } },

    { "readFile",       "open",      fs_read_file,          fs_push_contents, { &fs_file, &fs_flags, &fs_encoding } },
    { "writeFile",      "open",      fs_write_file,         fs_push_nothing,  { &fs_file, &fs_encoding, &fs_data, &fs_flags, &fs_mode, &fs_how } },
    { "copyFile",       "copyfile",  fs_copy_file,          fs_push_nothing,  { &fs_src, &fs_dest, &fs_copy_mode } },
    { "truncate",       "open",      fs_truncate,           fs_push_nothing,  { &fs_path, &fs_len } },
    { "realpathNative", "realpath",  fs_real_path,          fs_push_name,     { &fs_path, &fs_encoding } },
    { "realpath",       "lstat",     fs_real_path_in_parts, fs_push_name,     { &fs_path, &fs_encoding } },
    { "readdir",        "scandir",   fs_scan,               fs_push_names,    { &fs_path, &fs_encoding, &fs_how } },
    { "makePath",       "mkdir",     fs_make_path,          fs_push_name,     { &fs_path, &fs_mode } },
    { "rm",             "rm",        fs_remove,             fs_push_nothing,  { &fs_path, &fs_how, &fs_retries, &fs_delay } },

    { "openFolder",     "opendir",   fs_open_folder,        fs_push_number,   { &fs_path } },
    { "readFolder",     "scandir",   fs_read_folder,        fs_push_names,    { &fs_fd, &fs_encoding, &fs_how, &fs_count } },
    { "statfs",         "statfs",    fs_stat_file_system,   fs_push_statfs,   { &fs_path } },
    { 0 },
};
/* clang-format on */

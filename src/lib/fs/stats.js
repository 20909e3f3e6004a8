/* fs/stats.js -- fs.constants e a classe Stats.
 *
 * Os objetos Stats que o C entrega têm este protótipo. */
(function (native, need) {
  'use strict';

  // Os números são os do Linux.
  var constants = Object.create(null);
  var numbers = {
    UV_FS_SYMLINK_DIR: 1, UV_FS_SYMLINK_JUNCTION: 2,
    O_RDONLY: 0, O_WRONLY: 1, O_RDWR: 2,
    UV_DIRENT_UNKNOWN: 0, UV_DIRENT_FILE: 1, UV_DIRENT_DIR: 2, UV_DIRENT_LINK: 3, UV_DIRENT_FIFO: 4,
    UV_DIRENT_SOCKET: 5, UV_DIRENT_CHAR: 6, UV_DIRENT_BLOCK: 7,
    EXTENSIONLESS_FORMAT_JAVASCRIPT: 0, EXTENSIONLESS_FORMAT_WASM: 1,
    S_IFMT: 61440, S_IFREG: 32768, S_IFDIR: 16384, S_IFCHR: 8192, S_IFBLK: 24576, S_IFIFO: 4096,
    S_IFLNK: 40960, S_IFSOCK: 49152,
    O_CREAT: 64, O_EXCL: 128, UV_FS_O_FILEMAP: 0, O_NOCTTY: 256, O_TRUNC: 512, O_APPEND: 1024,
    O_DIRECTORY: 65536, O_NOATIME: 262144, O_NOFOLLOW: 131072, O_SYNC: 1052672, O_DSYNC: 4096,
    O_DIRECT: 16384, O_NONBLOCK: 2048,
    S_IRWXU: 448, S_IRUSR: 256, S_IWUSR: 128, S_IXUSR: 64, S_IRWXG: 56, S_IRGRP: 32, S_IWGRP: 16,
    S_IXGRP: 8, S_IRWXO: 7, S_IROTH: 4, S_IWOTH: 2, S_IXOTH: 1,
    F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1,
    UV_FS_COPYFILE_EXCL: 1, COPYFILE_EXCL: 1, UV_FS_COPYFILE_FICLONE: 2, COPYFILE_FICLONE: 2,
    UV_FS_COPYFILE_FICLONE_FORCE: 4, COPYFILE_FICLONE_FORCE: 4
  };
  Object.keys(numbers).forEach(function (name) {
    Object.defineProperty(constants, name, { value: numbers[name], enumerable: true });
  });

  function Stats(dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, atimeMs, mtimeMs, ctimeMs,
                 birthtimeMs) {
    this.dev = dev;
    this.mode = mode;
    this.nlink = nlink;
    this.uid = uid;
    this.gid = gid;
    this.rdev = rdev;
    this.blksize = blksize;
    this.ino = ino;
    this.size = size;
    this.blocks = blocks;
    this.atimeMs = atimeMs;
    this.mtimeMs = mtimeMs;
    this.ctimeMs = ctimeMs;
    this.birthtimeMs = birthtimeMs;
    this.atime = new Date(Math.round(atimeMs));
    this.mtime = new Date(Math.round(mtimeMs));
    this.ctime = new Date(Math.round(ctimeMs));
    this.birthtime = new Date(Math.round(birthtimeMs));
  }

  function defineTest(name, type) {
    Object.defineProperty(Stats.prototype, name, {
      value: function () { return (this.mode & numbers.S_IFMT) === type; },
      writable: true,
      configurable: true,
      enumerable: true
    });
  }
  defineTest('isDirectory', numbers.S_IFDIR);
  defineTest('isFile', numbers.S_IFREG);
  defineTest('isBlockDevice', numbers.S_IFBLK);
  defineTest('isCharacterDevice', numbers.S_IFCHR);
  defineTest('isSymbolicLink', numbers.S_IFLNK);
  defineTest('isFIFO', numbers.S_IFIFO);
  defineTest('isSocket', numbers.S_IFSOCK);

  return { Stats: Stats, constants: constants };
})

/* tty.js -- terminais: tamanho, cores, cursor e modo cru. */
(function (native, need) {
  'use strict';

  var stdio = need('stdio');

  function isatty(fd) {
    return Math.floor(fd) === fd && fd >= 0 && fd <= 2147483647 && stdio.kind(fd) === 'tty';
  }

  function checkTerminal(fd) {
    if (fd >> 0 !== fd || fd < 0) throw need('codes').ERR_INVALID_FD(fd);
    if (stdio.kind(fd) === 'tty') return;
    throw need('codes').ERR_TTY_INIT_FAILED({
      errno: -22, code: 'EINVAL', message: 'invalid argument', syscall: 'uv_tty_init'
    });
  }

  // ---- ler ----

  function ReadStream(fd) {
    if (!(this instanceof ReadStream)) return new ReadStream(fd);
    checkTerminal(fd);
    stdio.Input.call(this, fd, 'tty');
    this.isRaw = false;
    this.isTTY = true;
  }
  Object.setPrototypeOf(ReadStream.prototype, stdio.Input.prototype);
  Object.setPrototypeOf(ReadStream, stdio.Input);

  // Cru: cada tecla chega na hora, sem eco, e Ctrl-C é só mais uma.
  ReadStream.prototype.setRawMode = function setRawMode(flag) {
    var errno = stdio.setRaw(this.fd, Boolean(flag));
    if (errno !== 0) this.emit('error', need('syserr').plain(errno, 'setRawMode'));
    else this.isRaw = Boolean(flag);
    return this;
  };

  // ---- escrever ----

  function WriteStream(fd) {
    if (!(this instanceof WriteStream)) return new WriteStream(fd);
    checkTerminal(fd);
    stdio.Output.call(this, fd, 'tty');
    var size = sizeOf(fd);
    this.columns = size[0];
    this.rows = size[1];
    watchSize(this);
  }
  Object.setPrototypeOf(WriteStream.prototype, stdio.Output.prototype);
  Object.setPrototypeOf(WriteStream, stdio.Output);
  WriteStream.prototype.isTTY = true;

  function sizeOf(fd) {
    return need('os/native').terminal(fd) || [0, 0];
  }

  // O sistema avisa com SIGWINCH quando a janela muda de tamanho.
  function watchSize(stream) {
    if (!need.has('signals')) return;
    need('process').on('SIGWINCH', function () { stream._refreshSize(); });
  }

  WriteStream.prototype._refreshSize = function () {
    var size = sizeOf(this.fd);
    if (size[0] === this.columns && size[1] === this.rows) return;
    this.columns = size[0];
    this.rows = size[1];
    this.emit('resize');
  };
  WriteStream.prototype.getWindowSize = function getWindowSize() {
    return [this.columns, this.rows];
  };
  WriteStream.prototype.getColorDepth = function getColorDepth(env) {
    return need('console/terminal').colorDepth(env);
  };
  WriteStream.prototype.hasColors = function hasColors(count, env) {
    if (env === undefined && (count === undefined || (typeof count === 'object' && count !== null))) {
      env = count;
      count = 16;
    } else {
      need('validators').validateInteger(count, 'count', 2);
    }
    return count <= Math.pow(2, need('console/terminal').colorDepth(env));
  };

  // ---- o cursor: as funções de readline, com este stream na frente ----

  ['cursorTo', 'moveCursor', 'clearLine', 'clearScreenDown'].forEach(function (name) {
    WriteStream.prototype[name] = function () {
      return need('readline/cursor')[name].apply(null, [this].concat(Array.prototype.slice.call(arguments)));
    };
  });

  return { isatty: isatty, ReadStream: ReadStream, WriteStream: WriteStream };
})

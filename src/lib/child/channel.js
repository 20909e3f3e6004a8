/* channel.js -- conversar com outro processo: send, 'message', disconnect.
 *
 * Os dois lados são iguais: no pai, `target` é o ChildProcess; no filho, é process. Cada mensagem é
 * uma linha de JSON, como no Node, de modo que um programa pode falar com o outro. As que têm cmd
 * "NODE_…" são assunto nosso (evento 'internalMessage').
 *
 * Um descritor viaja com uma mensagem NODE_HANDLE, e quem recebe confirma (NODE_HANDLE_ACK). Até lá
 * ele continua aberto aqui, e o que se quer mandar depois espera: a ordem não muda. */
(function (native, need) {
  'use strict';

  var EventEmitter = need('events');
  var nextTick = need('queue').nextTick;
  var Buffer = need('buffer').Buffer;
  var hide = need('es/check').hide;

  var TOO_MUCH = 128 * 1024;   // bytes por enviar: daí em diante send() devolve false
  var MAX_RESENDS = 3;

  // ---- process.channel e child.channel: segurar ou não o programa ----

  function Control(channel) {
    EventEmitter.call(this);
    var count = 0;
    var chosen = false;   // o programa já disse o que quer, com ref() ou unref()
    hide(this, 'refCounted', function () {
      if (++count === 1 && !chosen) channel.ref();
    });
    hide(this, 'unrefCounted', function () {
      if (--count === 0 && !chosen) {
        channel.unref();
        this.emit('unref');
      }
    });
    hide(this, 'ref', function ref() {
      chosen = true;
      channel.ref();
    });
    hide(this, 'unref', function unref() {
      chosen = true;
      channel.unref();
    });
    hide(this, '_unheard', []);   // mensagens que chegaram antes de haver quem as ouvisse
    Object.defineProperty(this, 'fd', { get: function () { return channel.fd; }, configurable: true });
  }
  Object.setPrototypeOf(Control.prototype, EventEmitter.prototype);

  function isInternal(message) {
    return message !== null && typeof message === 'object' && typeof message.cmd === 'string' &&
      message.cmd.length > 5 && message.cmd.slice(0, 5) === 'NODE_';
  }

  // ---- escrever: o canal aceita uma linha por vez ----

  // Devolve 0, ou o erro; ou undefined se a linha espera, e então sent() é chamada quando for.
  function writeLine(channel, message, fd, sent) {
    var entry = { bytes: Buffer.from(JSON.stringify(message) + '\n'), fd: fd, sent: sent };
    if (channel.waiting.length === 0) {
      var result = channel.write(entry.bytes, fd);
      if (result !== 1) return result;
    }
    channel.waiting.push(entry);
    channel.waitingBytes += entry.bytes.length;
  }

  // A primeira da fila foi; `this` é o canal.
  function onwritten() {
    var result = 0;
    while (result !== 1 && this.waiting.length > 0) {
      var done = this.waiting.shift();
      this.waitingBytes -= done.bytes.length;
      done.sent();
      if (this.waiting.length > 0) result = this.write(this.waiting[0].bytes, this.waiting[0].fd);
    }
  }

  // ---- abrir ----

  function setup(target, fd, onEnd) {
    var channel = native.channel(fd);
    var control = new Control(channel);
    var pendingHandle = null;
    channel.waiting = [];
    channel.waitingBytes = 0;
    channel.onwritten = onwritten;
    channel.buffering = false;
    target.channel = control;
    target._handleQueue = null;      // o que espera a confirmação de um descritor
    target._pendingMessage = null;   // o que foi com ele, para o caso de ter de ir outra vez

    // ---- receber ----

    channel.onread = function (lines, fd, buffering) {
      if (lines === undefined) return ended();
      channel.buffering = buffering;
      if (fd >= 0) pendingHandle = need('net/handle').adopt(fd);
      lines.forEach(receiveLine);
    };

    function ended() {
      channel.buffering = false;
      if (target.connected) target.disconnect();
      channel.close();
      onEnd();
    }

    function receiveLine(line) {
      var message = JSON.parse(line);
      var handle;
      if (isInternal(message) && message.cmd === 'NODE_HANDLE') {
        handle = pendingHandle;
        pendingHandle = null;
      }
      deliver(message, handle, isInternal(message));
    }

    function deliver(message, handle, internal) {
      if (target.channel) nextTick(tell, internal ? 'internalMessage' : 'message', message, handle);
    }

    function tell(event, message, handle) {
      if (event === 'internalMessage' || target.listenerCount('message') > 0 || !target.channel) {
        target.emit(event, message, handle);
      } else {
        control._unheard.push([event, message, handle]);
      }
    }

    target.on('newListener', function () {
      nextTick(function () {
        if (!target.channel || target.listenerCount('message') === 0) return;
        control._unheard.splice(0).forEach(function (args) { target.emit.apply(target, args); });
      });
    });

    // ---- descritores ----

    target.on('internalMessage', function (message, handle) {
      if (message.cmd === 'NODE_HANDLE_ACK' || message.cmd === 'NODE_HANDLE_NACK') confirmed(message.cmd);
      if (message.cmd !== 'NODE_HANDLE') return;
      if (!handle) {
        target._send({ cmd: 'NODE_HANDLE_NACK' }, null, true);
        return;
      }
      target._send({ cmd: 'NODE_HANDLE_ACK' }, null, { swallowErrors: true });
      need('child/handles')[message.type].receive(target, message, handle, function (received) {
        deliver(message.msg, received, isInternal(message.msg));
      });
    });

    function confirmed(answer) {
      var pending = target._pendingMessage;
      if (pending && (answer === 'NODE_HANDLE_ACK' || pending.resends++ === MAX_RESENDS)) {
        closePending();
        if (answer !== 'NODE_HANDLE_ACK') {
          need('process').emitWarning('Handle did not reach the receiving process correctly',
            'SentHandleNotReceivedWarning');
        }
      }
      var queue = target._handleQueue;
      target._handleQueue = null;
      pending = target._pendingMessage;
      if (pending) target._send(pending.message, pending.handle, pending.options, pending.callback);
      queue.forEach(function (args) { target._send(args.message, args.handle, args.options, args.callback); });
      if (!target.connected && target.channel && !target._handleQueue) target._disconnect();
    }

    function closePending() {
      target._pendingMessage.handle.close();
      target._pendingMessage = null;
    }

    // ---- enviar ----

    target.send = function send(message, handle, options, callback) {
      if (typeof handle === 'function') {
        callback = handle;
        handle = options = undefined;
      } else if (typeof options === 'function') {
        callback = options;
        options = undefined;
      } else if (options !== undefined) {
        need('validators').validateObject(options, 'options');
      }
      options = Object.assign({ swallowErrors: false }, options);
      if (this.connected) return this._send(message, handle, options, callback);
      fail(need('codes').ERR_IPC_CHANNEL_CLOSED(), callback);
      return false;
    };

    function fail(error, callback) {
      if (typeof callback === 'function') nextTick(callback, error);
      else nextTick(function () { target.emit('error', error); });
    }

    function check(message) {
      if (message === undefined) throw need('codes').ERR_MISSING_ARGS('message');
      if (['string', 'object', 'number', 'boolean'].indexOf(typeof message) < 0) {
        throw need('codes').ERR_INVALID_ARG_TYPE('message', ['string', 'object', 'number', 'boolean'], message);
      }
    }

    function isAnswer(message) {
      return message && (message.cmd === 'NODE_HANDLE_ACK' || message.cmd === 'NODE_HANDLE_NACK');
    }

    target._send = function _send(message, handle, options, callback) {
      check(message);
      if (typeof options === 'boolean') options = { swallowErrors: options };
      var kind = handle ? need('child/handles').kindOf(handle) : null;
      if (this._handleQueue && !isAnswer(message)) {
        this._handleQueue.push({ message: message, handle: handle, options: options, callback: callback });
        return this._handleQueue.length === 1;
      }
      var lent = null;   // o handle que vai junto, se ainda há um
      if (kind !== null) {
        var envelope = { cmd: 'NODE_HANDLE', type: kind.name, msg: message };
        lent = kind.send(target, envelope, handle, options);
        if (lent) message = envelope;
      }
      var error = writeLine(channel, message, lent ? lent.fd : -1, function () {
        control.unrefCounted();
        if (typeof callback === 'function') callback(null);
      });
      if (error === undefined) control.refCounted();
      else if (error === 0 && typeof callback === 'function') nextTick(callback, null);
      if (lent) afterLending(lent, kind, message.msg, options, callback, error);
      if (error && !options.swallowErrors) fail(need('syserr').plain(error, 'write'), callback);
      return channel.waitingBytes < TOO_MUCH;
    };

    // A nossa ponta fecha quando o outro lado confirmar que tem a dele.
    function afterLending(lent, kind, message, options, callback, error) {
      if (!error && !target._handleQueue) target._handleQueue = [];
      if (!kind.leaves || options.keepOpen) return;
      if (error) return lent.close();
      target._pendingMessage = { message: message, handle: lent, options: options, callback: callback, resends: 0 };
    }

    // ---- terminar ----

    target.connected = true;

    target.disconnect = function disconnect() {
      if (!this.connected) {
        this.emit('error', need('codes').ERR_IPC_DISCONNECTED());
        return;
      }
      this.connected = false;
      if (!this._handleQueue) this._disconnect();   // senão, depois da última confirmação
    };

    target._disconnect = function _disconnect() {
      var over = false;
      this.channel = null;
      if (this._pendingMessage) closePending();

      function finish() {
        if (over) return;
        over = true;
        channel.close();
        target.emit('disconnect');
      }

      if (!channel.buffering) return nextTick(finish);
      this.once('message', finish);   // há meia mensagem aqui: espera o resto dela
      this.once('internalMessage', finish);
    };

    return { control: control, handle: channel };
  }

  return { setup: setup };
})

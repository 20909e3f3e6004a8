/* shared.js -- o outro modo (SCHED_NONE): o primário abre o lugar e empresta o descritor a todos.
 *
 * Cada worker aceita por si; quem decide de quem é uma conexão é o kernel. */
(function (native, need) {
  'use strict';

  function Shared(key, query) {
    this.key = key;
    this.workers = {};
    this.errno = 0;
    this.handle = need('net/listen').open({
      address: query.address, port: query.port, path: query.port < 0 ? query.address : undefined, fd: query.fd,
      onlyIPv6: Boolean(query.flags & 1)
    });
    if (typeof this.handle === 'number') {
      this.errno = this.handle;
      this.handle = null;
    }
  }

  Shared.prototype.has = function (worker) {
    return this.workers[worker.id] !== undefined;
  };

  Shared.prototype.add = function (worker, reply) {
    this.workers[worker.id] = worker;
    reply(this.errno, null, this.handle);
  };

  Shared.prototype.remove = function (worker) {
    if (!this.has(worker)) return false;
    delete this.workers[worker.id];
    if (Object.keys(this.workers).length > 0) return false;
    if (this.handle) this.handle.close();
    this.handle = null;
    return true;
  };

  return Shared;
})

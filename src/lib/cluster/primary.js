/* primary.js -- cluster no primário: abre os workers, os lugares onde eles escutam, e conta o que
 * acontece com eles. */
(function (native, need) {
  'use strict';

  var EventEmitter = need('events');
  var nextTick = need('queue').nextTick;
  var process = need('process');
  var talk = need('cluster/talk');
  var Worker = need('cluster/worker');

  var SCHED_NONE = 1;
  var SCHED_RR = 2;

  var cluster = new EventEmitter();
  var gone = new EventEmitter();   // 'disconnect': não há mais nenhum worker
  var places = {};                 // chave -> RoundRobin ou Shared
  var ids = 0;
  var policy = 0;                  // vale a do primeiro setupPrimary

  function policyFromEnvironment() {
    var name = process.env.NODE_CLUSTER_SCHED_POLICY;
    return name === 'none' ? SCHED_NONE : SCHED_RR;
  }

  cluster.isWorker = false;
  cluster.isMaster = true;
  cluster.isPrimary = true;
  cluster.Worker = Worker;
  cluster.workers = {};
  cluster.settings = {};
  cluster.SCHED_NONE = SCHED_NONE;
  cluster.SCHED_RR = SCHED_RR;
  cluster.schedulingPolicy = policyFromEnvironment();

  // ---- abrir workers ----

  cluster.setupPrimary = function (options) {
    var settings = Object.assign({
      args: process.argv.slice(2), exec: process.argv[1], execArgv: process.execArgv, silent: false
    }, cluster.settings, options);
    cluster.settings = settings;
    if (policy === 0) {
      policy = cluster.schedulingPolicy;
      need('assert')(policy === SCHED_NONE || policy === SCHED_RR, 'Bad cluster.schedulingPolicy: ' + policy);
    }
    nextTick(function () { cluster.emit('setup', settings); });
  };
  cluster.setupMaster = cluster.setupPrimary;

  function startProcess(id, env) {
    var settings = cluster.settings;
    return need('child_process').fork(settings.exec, settings.args, {
      cwd: settings.cwd,
      env: Object.assign({}, process.env, env, { NODE_UNIQUE_ID: String(id) }),
      serialization: settings.serialization,
      silent: settings.silent,
      windowsHide: settings.windowsHide,
      execArgv: settings.execArgv.slice(),
      stdio: settings.stdio,
      gid: settings.gid,
      uid: settings.uid
    });
  }

  cluster.fork = function (env) {
    cluster.setupPrimary();
    var id = ++ids;
    var worker = new Worker({ id: id, process: startProcess(id, env) });
    worker.on('message', function (message, handle) { cluster.emit('message', this, message, handle); });
    worker.process.once('exit', function (code, signal) { exited(worker, code, signal); });
    worker.process.once('disconnect', function () { disconnected(worker); });
    worker.process.on('internalMessage', talk.listener(worker, onMessage));
    nextTick(function () { cluster.emit('fork', worker); });
    cluster.workers[id] = worker;
    return worker;
  };

  // ---- o fim de um worker: o canal fecha e o processo acaba, numa ordem ou na outra ----

  function exited(worker, code, signal) {
    if (!worker.isConnected()) {
      leavePlaces(worker);
      remove(worker);
    }
    ended(worker, 'dead');
    worker.emit('exit', code, signal);
    cluster.emit('exit', worker, code, signal);
  }

  function disconnected(worker) {
    leavePlaces(worker);
    if (worker.isDead()) remove(worker);
    ended(worker, 'disconnected');
    worker.emit('disconnect');
    cluster.emit('disconnect', worker);
  }

  function ended(worker, state) {
    worker.exitedAfterDisconnect = Boolean(worker.exitedAfterDisconnect);
    worker.state = state;
  }

  function remove(worker) {
    delete cluster.workers[worker.id];
    if (Object.keys(cluster.workers).length === 0) gone.emit('disconnect');
  }

  function leavePlaces(worker) {
    Object.keys(places).forEach(function (key) {
      if (places[key].remove(worker)) delete places[key];
    });
  }

  cluster.disconnect = function (callback) {
    var workers = Object.keys(cluster.workers).map(function (id) { return cluster.workers[id]; });
    if (workers.length === 0) nextTick(function () { gone.emit('disconnect'); });
    workers.forEach(function (worker) {
      if (worker.isConnected()) worker.disconnect();
    });
    if (typeof callback === 'function') gone.once('disconnect', callback);
  };

  Worker.prototype.disconnect = function () {
    this.exitedAfterDisconnect = true;
    talk.send(this.process, { act: 'disconnect' });
    leavePlaces(this);
    remove(this);
    return this;
  };

  Worker.prototype.destroy = function (signal) {
    this.process.kill(signal || 'SIGTERM');
  };

  // ---- o que um worker diz ----

  var acts = {
    online: function (worker) {
      worker.state = 'online';
      worker.emit('online');
      cluster.emit('online', worker);
    },
    listening: function (worker, message) {
      var info = { addressType: message.addressType, address: message.address, port: message.port, fd: message.fd };
      worker.state = 'listening';
      worker.emit('listening', info);
      cluster.emit('listening', worker, info);
    },
    exitedAfterDisconnect: function (worker, message) {
      worker.exitedAfterDisconnect = true;
      talk.send(worker.process, { ack: message.seq });
    },
    close: function (worker, message) {
      var place = places[message.key];
      if (place && place.remove(worker)) delete places[message.key];
    },
    queryServer: queryServer
  };

  function onMessage(message) {
    if (acts.hasOwnProperty(message.act)) acts[message.act](this, message);
  }

  // Dois workers que pedem o mesmo lugar o dividem; um worker que o pede duas vezes (index), não.
  function queryServer(worker, message) {
    if (worker.exitedAfterDisconnect) return;
    var key = [message.address, message.port, message.addressType, message.fd, message.index].join(':');
    if (!places[key] || places[key].has(worker)) {
      var Place = need(policy === SCHED_RR ? 'cluster/round-robin' : 'cluster/shared');
      places[key] = new Place(key, message);
    }
    places[key].add(worker, function (errno, reply, handle) {
      if (errno) delete places[key];   // outro worker pode tentar de novo
      talk.send(worker.process, Object.assign({ errno: errno, key: key, ack: message.seq }, reply), handle);
    });
  }

  return cluster;
})

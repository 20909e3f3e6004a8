// limite: 60
// Uma rejeição sem tratamento mata o programa com código 1 e a mensagem do Node.
const { spawnSync } = require('child_process');
const roda = (t, ...mais) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...mais, '-e', t], { encoding: 'utf8' });
  console.log(`== ${t}`);
  console.log(status, JSON.stringify(stdout));
  console.log(stderr.split('\n').filter((l) => l && !/^ +at |^No(de\.js|zinho) v|^ +\^+$|^\[eval\]|^node:/.test(l) && !/triggerUncaught|new UnhandledPromiseRejection/.test(l)).join('\n'));
};
roda('Promise.reject(new Error("sem dono"))');
roda('Promise.reject(5)');
roda('Promise.reject({ a: 1 })');
roda('Promise.reject(undefined)');
roda('Promise.reject("texto")');
roda('(async () => { throw new TypeError("async") })()');
roda('(async () => { await null; null.x })()');
roda('new Promise((r, j) => setTimeout(j, 1, new Error("tarde")))');
roda('Promise.reject(1).catch(() => console.log("tratada"))');
roda('const p = Promise.reject(1); setImmediate(() => p.catch(() => {}))');
roda('const p = Promise.reject(1); process.nextTick(() => p.catch(() => console.log("a tempo")))');
roda('const p = Promise.reject(1); Promise.resolve().then(() => p.catch(() => console.log("a tempo")))');
roda('Promise.reject(1).finally(() => console.log("finally"))');
roda('Promise.all([Promise.reject(new Error("do all"))])');
roda('Promise.reject(new Error("x")); setTimeout(() => console.log("não chega"), 1)');
roda('process.on("exit", (c) => console.log("exit", c)); Promise.reject(new Error("x"))');
roda('process.on("unhandledRejection", (r) => console.log("ouvinte", r.message)); Promise.reject(new Error("ouvida"))');
roda('process.on("uncaughtException", (e, o) => console.log(e.message, o)); Promise.reject(new Error("capturada"))');
roda('process.on("unhandledRejection", () => { throw new Error("do ouvinte") }); Promise.reject(1)');
roda('require("events").once(process, "x").catch(() => {}); const e = new (require("events"))(); e.on("x", async () => { throw new Error("no ouvinte") }); e.emit("x")');

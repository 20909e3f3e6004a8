// limite: 60
// --unhandled-rejections: none, warn, strict, throw, warn-with-error-codes.
const { spawnSync } = require('child_process');
for (const modo of ['none', 'warn', 'strict', 'throw', 'warn-with-error-codes']) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      `--unhandled-rejections=${modo}`, '-e',
      'process.on("exit", (c) => console.log("exit", c)); Promise.reject(new Error("motivo")); setTimeout(() => console.log("timer"), 1)'
    ],
    { encoding: 'utf8' }
  );
  console.log(
    modo, status, JSON.stringify(stdout), /motivo/.test(stderr),
    /UnhandledPromiseRejectionWarning/.test(stderr)
  );
}

// O que um filho sem canal e um com canal têm em process.
var cp = require('child_process');
function show() {
  return [typeof process.send, typeof process.disconnect, process.connected, typeof process.channel,
    process.env.NODE_CHANNEL_FD, process.env.NODE_CHANNEL_SERIALIZATION_MODE].join();
}
if (process.argv[2]) {
  console.log('filho', show(), process.channel && Object.keys(process.channel).length, process.channel && typeof process.channel.fd);
  return;
}
console.log('pai', show());
cp.fork(__filename, ['x']).on('exit', function (code) {
  console.log(code);
  cp.spawn(process.execPath, [__filename, 'x'], { stdio: 'inherit' }).on('exit', function () {
    // Vazia, a variável não é o descritor 0.
    cp.spawn(process.execPath, [__filename, 'x'], { stdio: 'inherit', env: Object.assign({}, process.env, { NODE_CHANNEL_FD: '' }) });
  });
});

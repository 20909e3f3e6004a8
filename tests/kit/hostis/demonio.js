// Deixa para trás dois demônios: com setsid e dois fork, surdos ao SIGTERM, segurando os canos, um deles sem a marca
// no ambiente.
// veredito: failed
// sobra: sh
var child = require('child_process');
var deaf = 'trap "" TERM HUP INT; while :; do sleep 31536001; done';
child.spawnSync('sh', ['-c', 'setsid sh -c \'sh -c "$0" &\' "$0" &', deaf], { stdio: 'inherit' });
child.spawnSync('sh', ['-c', 'env -i PATH="$PATH" setsid sh -c "$0" &', deaf], { stdio: 'inherit' });
console.log('deixei');

// disconnect sem ninguém, e uma política que não existe.
var cluster = require('cluster');
cluster.disconnect(function () { console.log('ninguém'); });
cluster.on('setup', function () { console.log('setup'); });
console.log(cluster.setupPrimary(), Object.keys(cluster.workers));
cluster.schedulingPolicy = 9;
cluster.setupPrimary({ exec: 'outro' });
console.log(cluster.settings.exec);

// schedulingPolicy só aceita as duas.
var cluster = require('cluster');
cluster.schedulingPolicy = 9;
try {
  cluster.setupPrimary();
} catch (e) {
  console.log(e.message.split('\n')[0]);
}

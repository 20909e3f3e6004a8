// semver: os exemplos do README.
const semver = require('../../../build/npm-lista/node_modules/semver');
console.log(semver.valid('1.2.3'), semver.valid('a.b.c'), semver.clean('  =v1.2.3   '), semver.satisfies('1.2.3', '1.x || >=2.5.0 || 5.0.0 - 7.2.3'));
console.log(semver.gt('1.2.3', '9.8.7'), semver.minVersion('>=1.0.0').version, String(semver.coerce('v2')), semver.inc('1.2.3', 'prerelease', 'beta'), semver.diff('1.2.3', '2.0.0'));

// semver: comparar, ordenar, intervalos, incrementar, coagir, erros.
const semver = require('../../build/npm/node_modules/semver');
const { SemVer, Range, Comparator } = semver;
console.log(
  semver.valid('1.2.3'), semver.valid('v1.2.3-beta.1+build'), semver.valid('a.b.c'),
  semver.clean('  =v1.2.3   ')
);
console.log(
  semver.gt('1.2.3', '9.8.7'), semver.lt('1.2.3-alpha', '1.2.3'), semver.eq('1.0.0+a', '1.0.0+b'),
  semver.compare('2.0.0', '1.9.9'), semver.cmp('1.0.0', '>=', '0.9.0')
);
console.log(['1.10.0', '1.2.0', '1.2.0-rc.1', '0.9.9', '1.2.0-alpha', '10.0.0'].sort(semver.compare));
console.log(
  ['1.0.0', '2.0.0'].sort(semver.rcompare), semver.sort(['3.0.0', '1.0.0']),
  semver.rsort(['1.0.0', '3.0.0'])
);
for (const r of [
  '^1.2.3', '~1.2.3', '1.x', '>=1.2 <2 || 3', '1.2.3 - 2.3.4', '*', '', '^0.0.3', '~1',
  '>1.0.0-alpha', '<=2.0', 'x || y'
]) {
  try {
    const faixa = new Range(r);
    console.log(
      JSON.stringify(r), faixa.range,
      ['1.2.3', '1.9.9', '2.0.0', '0.0.3', '3.1.0'].map((v) => (faixa.test(v) ? 'S' : '-')).join(''),
      String(semver.minVersion(r))
    );
  } catch (e) { console.log(JSON.stringify(r), e.name, e.message); }
}
for (const parte of [
  'major', 'minor', 'patch', 'premajor', 'preminor', 'prepatch', 'prerelease'
]) console.log(
  parte, semver.inc('1.2.3-beta.4', parte, 'rc'), semver.inc('1.2.3', parte)
);
console.log(
  semver.coerce('v2'), String(semver.coerce('versão 42.6.7.9.3')), semver.coerce('nada'),
  semver.diff('1.2.3', '1.3.0'), semver.diff('1.2.3', '1.2.3-rc'), semver.major('4.5.6'),
  semver.prerelease('1.0.0-alpha.1')
);
console.log(
  semver.maxSatisfying(['1.2.3', '1.3.0', '2.0.0'], '^1.2'),
  semver.minSatisfying(['1.2.3', '1.3.0'], '^1'), semver.intersects('^1', '>=1.5 <3'),
  semver.subset('~1.2', '^1'), semver.outside('3.0.0', '^1', '>'), semver.gtr('3.0.0', '^1'),
  semver.ltr('0.1.0', '^1')
);
console.log(
  semver.simplifyRange(['1.0.0', '1.1.0', '1.2.0', '2.0.0'], '1.0.0 || 1.1.0 || 1.2.0'),
  semver.satisfies('1.2.3-beta', '^1.2.0', { includePrerelease: true }),
  semver.satisfies('1.2.3-beta', '^1.2.0')
);
const v = new SemVer('1.2.3-a.1+b');
console.log(
  v.major, v.prerelease, v.build, v.raw, `${v}`, v.inc('minor').version, v.compare('1.0.0'),
  new Comparator('>=1.2.3').test('1.2.4'), JSON.stringify(new SemVer('1.0.0'))
);
for (const ruim of ['1', 'x'.repeat(300), '1.2.3.4', null, {}, '99999999999999999.0.0']) {
  try { new SemVer(ruim); } catch (e) { console.log(e.name, e.message.slice(0, 90)); }
}

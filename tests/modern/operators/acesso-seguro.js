// ?. e ?? numa configuração que pode faltar.
const cfg = { banco: { host: 'local', porta: 0, senha: '' } };
console.log(
  cfg?.banco?.porta ?? 5432, cfg.banco?.porta || 5432, cfg.cache?.ttl ?? 60, cfg.banco.senha ?? 'x',
  cfg.banco.senha || 'x'
);
console.log(cfg.aoLigar?.(), cfg.banco?.['host'].toUpperCase(), cfg.lista?.[0]?.nome);
cfg.banco.porta ||= 5432; cfg.banco.senha ??= 'x'; cfg.log &&= 1; (cfg.cache ??= {}).ttl ??= 60;
console.log(cfg);
let n = 0; cfg.nada?.x(n++); cfg.nada?.[n++]; console.log(n);

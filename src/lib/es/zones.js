/* es/zones.js -- fusos horários: qual é o daqui, quanto um difere de UTC e como se chama.
 *
 * As diferenças vêm do sistema. Os nomes por extenso são os dos fusos do Brasil e de alguns
 * vizinhos de aula; os outros aparecem como GMT-03:00, que é o que o Node faz com os que não têm
 * nome. */
(function (native, need) {
  'use strict';

  // Por família: nome em inglês e em português, no horário padrão e no de verão.
  var NAMES = {
    UTC: ['Coordinated Universal Time', '', 'Horário Universal Coordenado', ''],
    GMT: ['Greenwich Mean Time', '', 'Horário do Meridiano de Greenwich', ''],
    London: ['Greenwich Mean Time', 'British Summer Time', 'Horário do Meridiano de Greenwich', 'Horário de Verão Britânico'],
    Brasilia: ['Brasilia Standard Time', 'Brasilia Summer Time', 'Horário Padrão de Brasília', 'Horário de Verão de Brasília'],
    Amazon: ['Amazon Standard Time', 'Amazon Summer Time', 'Horário Padrão do Amazonas', 'Horário de Verão do Amazonas'],
    Acre: ['Acre Standard Time', 'Acre Summer Time', 'Horário Padrão do Acre', 'Horário de Verão do Acre'],
    Noronha: ['Fernando de Noronha Standard Time', 'Fernando de Noronha Summer Time',
      'Horário Padrão de Fernando de Noronha', 'Horário de Verão de Fernando de Noronha'],
    Argentina: ['Argentina Standard Time', 'Argentina Summer Time', 'Horário Padrão da Argentina', 'Horário de Verão da Argentina'],
    Eastern: ['Eastern Standard Time', 'Eastern Daylight Time', 'Horário Padrão do Leste', 'Horário de Verão do Leste'],
    Central: ['Central Standard Time', 'Central Daylight Time', 'Horário Padrão Central', 'Horário de Verão Central'],
    Mountain: ['Mountain Standard Time', 'Mountain Daylight Time', 'Horário Padrão da Montanha', 'Horário de Verão da Montanha'],
    Pacific: ['Pacific Standard Time', 'Pacific Daylight Time', 'Horário Padrão do Pacífico', 'Horário de Verão do Pacífico'],
    Western: ['Western European Standard Time', 'Western European Summer Time',
      'Horário Padrão da Europa Ocidental', 'Horário de Verão da Europa Ocidental'],
    CentralEurope: ['Central European Standard Time', 'Central European Summer Time',
      'Horário Padrão da Europa Central', 'Horário de Verão da Europa Central'],
    India: ['India Standard Time', '', 'Horário Padrão da Índia', ''],
    Japan: ['Japan Standard Time', '', 'Horário Padrão do Japão', '']
  };

  var MEMBERS = {
    UTC: 'UTC Etc/UTC Zulu Etc/Zulu UCT Etc/UCT Universal Etc/Universal',
    GMT: 'GMT Etc/GMT',
    London: 'Europe/London',
    Brasilia: 'America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Maceio America/Belem ' +
      'America/Araguaina America/Santarem Brazil/East',
    Amazon: 'America/Manaus America/Cuiaba America/Campo_Grande America/Porto_Velho America/Boa_Vista Brazil/West',
    Acre: 'America/Rio_Branco America/Eirunepe Brazil/Acre',
    Noronha: 'America/Noronha Brazil/DeNoronha',
    Argentina: 'America/Argentina/Buenos_Aires America/Buenos_Aires',
    Eastern: 'America/New_York America/Toronto US/Eastern',
    Central: 'America/Chicago US/Central',
    Mountain: 'America/Denver US/Mountain',
    Pacific: 'America/Los_Angeles US/Pacific',
    Western: 'Europe/Lisbon',
    CentralEurope: 'Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Amsterdam Europe/Brussels Europe/Vienna Europe/Zurich',
    India: 'Asia/Kolkata Asia/Calcutta',
    Japan: 'Asia/Tokyo'
  };

  // As siglas que o Node mostra (em cada língua) em vez de GMT-5.
  var SHORT = {
    en: { UTC: 'UTC UTC', Eastern: 'EST EDT', Central: 'CST CDT', Mountain: 'MST MDT', Pacific: 'PST PDT' },
    pt: { UTC: 'UTC UTC', Brasilia: 'BRT BRST', Amazon: 'AMT AMST', Acre: 'ACT ACST', Noronha: 'FNT FNST' }
  };

  function familyOf(zone) {
    return Object.keys(MEMBERS).filter(function (name) { return MEMBERS[name].split(' ').indexOf(zone) >= 0; })[0];
  }

  function language() {
    var value = native.environment('LC_ALL') || native.environment('LC_MESSAGES') || native.environment('LANG') || '';
    return /^pt/.test(value) ? 'pt' : 'en';
  }

  function local() {
    var zone = native.zone();
    return zone === undefined || zone === '' || zone === 'Etc/UTC' || zone === 'Etc/UCT' ? 'UTC' : zone;
  }

  // Minutos a leste de UTC, ou undefined se não existe o fuso.
  function offset(zone, time) {
    if (zone === 'UTC') return 0;
    if (zone === local()) return -new Date(time).getTimezoneOffset();
    return native.zoneOffset(zone, time);
  }

  // No horário de verão a diferença é maior que a menor do ano.
  function isSummer(zone, date) {
    var y = date.getUTCFullYear();
    var january = offset(zone, Date.UTC(y, 0, 1)), july = offset(zone, Date.UTC(y, 6, 1));
    return january !== july && offset(zone, date.getTime()) === Math.max(january, july);
  }

  function pad(number) {
    return String(number).padStart(2, '0');
  }

  function longName(zone, date, lang) {
    var names = NAMES[familyOf(zone)];
    var minutes = offset(zone, date.getTime());
    if (names !== undefined) return names[(lang === 'pt' ? 2 : 0) + (isSummer(zone, date) ? 1 : 0)];
    if (minutes === 0) return 'GMT';
    var size = Math.abs(minutes);
    return 'GMT' + (minutes < 0 ? '-' : '+') + pad(Math.floor(size / 60)) + ':' + pad(size % 60);
  }

  function shortName(zone, date, lang) {
    var names = SHORT[lang][familyOf(zone)];
    if (names !== undefined) return names.split(' ')[isSummer(zone, date) ? 1 : 0];
    var minutes = offset(zone, date.getTime());
    var size = Math.abs(minutes);
    if (size === 0 && /^(GMT|London)$/.test(familyOf(zone))) return 'GMT';
    return 'GMT' + (minutes < 0 ? '-' : '+') + Math.floor(size / 60) + (size % 60 ? ':' + pad(size % 60) : '');
  }

  return { language: language, local: local, offset: offset, longName: longName, shortName: shortName };
})

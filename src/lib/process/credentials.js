/* process/credentials.js -- setuid e companhia: conferir quem é, e o erro de quem não existe. */
(function (native, need) {
  'use strict';

  var system = need('os/native');

  function checkId(id, name) {
    if (typeof id === 'number') need('validators').validateUint32(id, name);
    else if (typeof id !== 'string') throw need('codes').ERR_INVALID_ARG_TYPE(name, ['number', 'string'], id);
  }

  function unknown(kind, id) {
    return need('codes').ERR_UNKNOWN_CREDENTIAL(kind, id);
  }

  // name: setuid, seteuid, setgid ou setegid.
  function setId(name, id) {
    checkId(id, 'id');
    if (system[name](id) !== 0) throw unknown(/uid$/.test(name) ? 'User' : 'Group', id);
  }

  function setGroups(groups) {
    need('validators').validateArray(groups, 'groups');
    groups.forEach(function (group, i) { checkId(group, 'groups[' + i + ']'); });
    var missing = system.setgroups(groups);
    if (missing > 0) throw unknown('Group', groups[missing - 1]);
  }

  function initGroups(user, group) {
    checkId(user, 'user');
    checkId(group, 'extraGroup');
    var missing = system.initgroups(user, group);
    if (missing === 1) throw unknown('User', user);
    if (missing === 2) throw unknown('Group', group);
  }

  return { setId: setId, setGroups: setGroups, initGroups: initGroups };
})

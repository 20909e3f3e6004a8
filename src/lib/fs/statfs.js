/* fs/statfs.js -- fs.statfs: de que tipo é um sistema de arquivos, e quanto cabe nele. */
(function (native, need) {
  'use strict';

  var FIELDS = ['type', 'bsize', 'blocks', 'bfree', 'bavail', 'files', 'ffree']; // a ordem de fs_dir.c

  var refuseBigInt = need('fs/options').refuseBigInt;

  function StatFs(numbers) {
    for (var i = 0; i < FIELDS.length; i++) this[FIELDS[i]] = numbers[i];
  }

  function statfs(path, options, callback) {
    if (typeof options === 'function') callback = options;
    else refuseBigInt(options);
    need('fs/options').callbackOf(callback);
    native.statfs(path, function (error, numbers) {
      if (error) callback(error);
      else callback(null, new StatFs(numbers));
    });
  }

  function statfsSync(path, options) {
    refuseBigInt(options);
    return new StatFs(native.statfs(path));
  }

  return { statfs: statfs, statfsSync: statfsSync };
})

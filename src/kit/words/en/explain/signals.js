/* explain/signals.js -- signals and exit codes. Of each: what it is, why it happens here (.why) and how to look for it (.look). What is not here is in crash.js. */
'use strict';

module.exports = {
  'SIGSEGV.why': 'In C: a pointer that is NULL, without a value or already freed, or an index past the end. In pure JavaScript it does not happen: if it did, the fault is in the C.',
  'SIGSEGV.look': 'Build with V=asan (./kit check already uses that variant when it exists): the memory watcher tells the line.',

  'SIGABRT.why': 'assert, abort(), a fatal error of the engine, or the libc that noticed damaged memory ("double free", "corrupted size").',
  'SIGABRT.look': 'The lines just before tell who gave up and why.',

  'SIGFPE.why': 'In spite of the name ("floating point") it is the division of integers: a / 0 or a % 0 in C. With floating-point numbers (and in JavaScript) the result is Infinity or NaN.',
  'SIGFPE.look': 'Test the divisor before the computation.',

  'SIGBUS.why': 'A file mapped in memory that shrank, or a full disk behind a map.',
  'SIGBUS.look': 'df -h, and who else touches that file?',

  'SIGILL.why': 'The compiler puts an invalid instruction where the program should never arrive.',
  'SIGILL.look': 'Compile with -Wall and read the warnings: "control reaches end of non-void function".',

  'SIGPIPE.why': 'The reader of the pipe ended first (program | head -1), or the client closed the socket. The runtime ignores it and gets EPIPE instead.',
  'SIGPIPE.look': 'signal(SIGPIPE, SIG_IGN) at the start, and treat the -1 of write.',

  'SIGKILL.why': 'kill -9, the kit when time is up, or the system when memory runs out. Nobody can handle this signal.',
  'SIGKILL.look': 'Lack of memory is recorded: dmesg | tail (or journalctl -k).',

  'SIGTERM.why': 'It is what kill sends when no signal is named, and what a system sends on shutting down.',
  'SIGTERM.look': 'A server handles it to close calmly: process.on(\'SIGTERM\', …).',

  SIGINT: 'The program was interrupted with Ctrl-C.',
  'SIGINT.why': 'The terminal sends this signal to all programs in the foreground; one that does not handle it dies.',
  'SIGINT.look': 'process.on(\'SIGINT\', …) allows closing what is open; inside it, process.exit() ends.',

  SIGHUP: 'The terminal in which the program was running closed.',
  'SIGHUP.why': 'The window was closed, or the ssh connection fell.',
  'SIGHUP.look': 'For a server to go on: nohup ./nozinho server.js & or a service manager (systemd).',

  'SIGSYS.why': 'The kit lets an exercise do what an ordinary program does, and denies what touches other programs.',
  'SIGSYS.look': 'See which it was: strace -f ./program.',

  'exit-1': 'Code 1: the program ended saying that something went wrong.',
  'exit-1.why': 'An error that nobody handled ends the program with 1; and so does process.exit(1).',
  'exit-1.look': 'Read the error output: the first line of your file in the stack is where to start.',

  'exit-13': 'Code 13: an await at the top of the module was left waiting for a promise that never settles.',
  'exit-13.why': 'Nothing else was alive in the loop, and the program ended in the middle of the wait.',
  'exit-13.look': 'Who should call resolve? A callback that never comes, or an unref.',

  'exit-126': 'Code 126: the shell found the file and could not execute it.',
  'exit-126.why': 'The executable mark is missing, or it is a folder.',
  'exit-126.look': 'chmod +x file; ls -l file.',

  'exit-127': 'Code 127: the shell did not find the command.',
  'exit-127.why': 'A misspelling, a program that is not installed, or ./ is missing in front of one in this folder.',
  'exit-127.look': 'command -v name tells where it is. For one in this folder: ./name.',

  'exit-130': 'Code 130: the program died of Ctrl-C (128 + 2, the number of SIGINT).',
  'exit-130.why': 'The shell adds 128 to the number of the signal that killed the program.',
  'exit-130.look': 'kill -l 2 tells the name of the signal. ./kit explain SIGINT tells more.',

  'exit-134': 'Code 134: the program died of SIGABRT (128 + 6).',
  'exit-134.why': 'It gave up by itself: assert, abort(), a fatal error of the engine.',
  'exit-134.look': 'The lines just before tell why. ./kit explain SIGABRT tells more.',

  'exit-137': 'Code 137: the program was killed by force, with SIGKILL (128 + 9).',
  'exit-137.why': 'The system ran out of memory, the time was up, or somebody used kill -9.',
  'exit-137.look': 'dmesg | tail tells whether it was memory. ./kit explain SIGKILL tells more.',

  'exit-139': 'Code 139: the program died of SIGSEGV (128 + 11).',
  'exit-139.why': 'In C: an address that is not the program\'s (NULL, an index past the end, memory already freed).',
  'exit-139.look': 'Build with V=asan and run again. ./kit explain SIGSEGV tells more.',

  'exit-143': 'Code 143: the program was asked to end, with SIGTERM (128 + 15).',
  'exit-143.why': 'A kill with nothing else, or the timeout of a script.',
  'exit-143.look': 'See who sent it. ./kit explain SIGTERM tells more.'
};

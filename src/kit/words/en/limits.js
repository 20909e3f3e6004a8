/* limits.js -- the limit that a program hit, and what usually causes it. */
'use strict';

module.exports = {
  time: 'The program went over the limit of {seconds} s and was ended. It was not computing: it was waiting.',
  timeNext: 'Something keeps it alive: a setInterval without clearInterval, a server or a connection that nobody ' +
    'closes, a file or a process that it still expects to hear from.',
  cpu: 'The program went over the limit of {cpu} s and was ended. It was not waiting for anything: it was spinning.',
  cpuNext: 'Look for the loop whose condition never becomes false (something inside has to change it), or the ' +
    'function that schedules itself again every time, with nextTick or promises. While that spins, no other callback runs.',
  memory: 'The program went over the limit of {megabytes} MB of memory and was ended.',
  memoryNext: 'Something only grows: an array or a string that receives and never loses, a new buffer in every turn ' +
    'of a loop, a list of listeners. In C, a malloc in a loop without its free.',
  output: 'The program wrote more than the limit of {output} bytes and was ended.',
  outputNext: 'Look for the loop that writes without end, or the console.log that was left inside one.',
  processes: 'The program went over the limit of {processes} processes at a time and was ended, with all of them.',
  processesNext: 'What opens processes (fork, child_process) is in an endless loop, or opens another copy of itself, ' +
    'which opens another…',
  threads: 'The program had more than two thousand threads at the same time and was ended.',
  threadsNext: 'Whoever creates threads (pthread_create, new Worker) is in an endless loop, or creates one per task: with ' +
    'many tasks, create a few threads that share them.',
  file: 'The program wrote a file of more than 64 MB and was ended.',
  fileNext: 'Look for the loop that writes to the file without end, or a size or a position that came out wrong.',
  report: 'The program brought down the supervisor, which watches the limits. I ended what it left, and there is no ' +
    'verdict.',
  reportNext: 'An exercise never needs to send signals to processes that it did not start. Check where the kill goes: ' +
    'a pid that became 0, -1 or the parent\'s (process.ppid) hits the wrong one.',
  interrupted: 'The check was interrupted before its end.',
  left: 'The program left processes alive, which I ended: {names}.',
  signalsMissing: 'This system has no seccomp: nothing keeps the program from sending signals to the kit.',
  forksMissing: 'This system does not let the kit approve each new process: a fork bomb may take long to stop.',
  reachMissing: 'This system has no Landlock (Linux 5.19): the program can write outside the copy of the folder.',
  familyMissing: 'This system does not tell who the children of a process are: memory and the number of processes ' +
    'were not watched.',
  failed: 'The program ended with an error (code {code}).'
};

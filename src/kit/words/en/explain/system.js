/* explain/system.js -- the error codes of the system. Of each: what it is, why it happens here (.why) and how to look for it (.look). */
'use strict';

module.exports = {
  ENOENT: 'The file (or the folder) does not exist at that path.',
  'ENOENT.why': 'A relative path counts from the folder in which the program was started, not from the folder of the .js file; in the exercises the program runs in a copy of the exercise\'s folder.',
  'ENOENT.look': 'Print the whole path, console.log(path.resolve(name)), and see what is there: ls -la. For a file next to the program: path.join(__dirname, name).',

  EACCES: 'The system refused: you do not have permission for that.',
  'EACCES.why': 'It happens when writing where only the administrator writes, when executing a file without the executable mark, and when opening a port below 1024. And a program run by the kit only writes in the folder of the exercise and in os.tmpdir().',
  'EACCES.look': 'See whose it is and what is allowed: ls -l file. To execute: chmod +x file. For a server, use a port from 1024 on (3000, 8080).',

  EADDRINUSE: 'The port already has an owner: another program listens on it.',
  'EADDRINUSE.why': 'It is almost always your own server, from an earlier time, left running in another tab or in the background; or the program calls listen twice.',
  'EADDRINUSE.look': 'Find who it is: ss -ltnp | grep PORT (or lsof -i :PORT) and stop it, or choose another port. In tests, listen(0) lets the system choose a free one.',

  EADDRNOTAVAIL: 'The address to listen on does not belong to this machine.',
  'EADDRNOTAVAIL.why': 'listen received an IP address that no network interface here has.',
  'EADDRNOTAVAIL.look': 'See the addresses there are: ip address. For this machine only, 127.0.0.1; for all interfaces, 0.0.0.0.',

  ECONNREFUSED: 'Nobody listens on that port: the machine answered no.',
  'ECONNREFUSED.why': 'The server was not started, has already ended, or listens on another port or address; or the client tried before listen had opened the port.',
  'ECONNREFUSED.look': 'Check that the server is up: ss -ltn. In the same program, connect inside the callback of listen.',

  ECONNRESET: 'The other side cut the connection in the middle.',
  'ECONNRESET.why': 'The program on the other side died, closed with data still to be read, or gave up waiting.',
  'ECONNRESET.look': 'Listen to \'error\' on every socket (without a listener the error brings the program down) and look at what the other side wrote before it fell.',

  ECONNABORTED: 'The connection was undone before it was complete.',
  'ECONNABORTED.why': 'The client gave up between asking for the connection and the server\'s accept, or the network went down.',
  'ECONNABORTED.look': 'It is an error of that client, not of the server: log it and go on.',

  EPIPE: 'You wrote to a pipe or socket that nobody reads any more.',
  'EPIPE.why': 'The other side has already closed: a client that left in the middle of the answer, or a command such as head that read what it wanted and ended.',
  'EPIPE.look': 'Stop writing when \'close\' or \'error\' comes from the socket, and treat the error of write. With a pipe: program | head shows the case.',

  EMFILE: 'The program opened too many files (or sockets) and reached its limit.',
  'EMFILE.why': 'Descriptors opened and never closed: an open without close on the error path, or thousands of readFile asked for at once.',
  'EMFILE.look': 'See how many there are: ls /proc/PID/fd | wc -l, and the limit: ulimit -n. Close each one on every path, or ask for a few at a time.',

  ENFILE: 'The whole system reached its limit of open files.',
  'ENFILE.why': 'Rare: several programs together have too many descriptors open.',
  'ENFILE.look': 'Close programs; the limit is in /proc/sys/fs/file-max.',

  EINPROGRESS: 'The connection has begun, and has not finished yet.',
  'EINPROGRESS.why': 'On a non-blocking socket, connect does not wait for the trip over the network: it returns this at once. It is not a failure.',
  'EINPROGRESS.look': 'In C, wait until the descriptor takes a write and ask with getsockopt (SO_ERROR) how it ended: 0 means that it worked.',
  EAGAIN: 'Not now; try again when the descriptor is ready.',
  'EAGAIN.why': 'On a non-blocking descriptor, read without data and write without space return this instead of waiting: it is what lets a single thread look after many sockets.',
  'EAGAIN.look': 'In C, it is time to go back to the loop and wait for libev to tell, not to repeat in a while. When creating threads or processes it means that their limit was reached: ulimit -u.',

  EINTR: 'A signal arrived and interrupted the call before it finished.',
  'EINTR.why': 'Nothing is wrong: a call that waits (read, poll, waitpid) returns so that the signal can be treated.',
  'EINTR.look': 'In C, repeat the call: while (n < 0 && errno == EINTR). In JavaScript the runtime already does it.',

  EEXIST: 'There is already a file or folder with that name.',
  'EEXIST.why': 'mkdir on a folder that is there already, or open with \'wx\', which demands a new file.',
  'EEXIST.look': 'mkdir(name, { recursive: true }) accepts one that exists; to overwrite a file, open it with \'w\'.',

  EISDIR: 'It is a folder, and the operation wants a file.',
  'EISDIR.why': 'readFile, or open for writing, received the path of a folder; often because the name of the file came empty and only the folder was left.',
  'EISDIR.look': 'Print the path. To see what is in a folder: readdir.',

  ENOTDIR: 'A part of the path that should be a folder is a file.',
  'ENOTDIR.why': '"notes.txt/1" asks for something inside a file; readdir received a file.',
  'ENOTDIR.look': 'Print the whole path and check each part: ls -ld path.',

  ENOTEMPTY: 'The folder is not empty.',
  'ENOTEMPTY.why': 'rmdir only deletes empty folders; rename does not go over one that has things in it.',
  'ENOTEMPTY.look': 'To delete with everything inside: fs.rm(folder, { recursive: true }). Check the path twice first.',

  EPERM: 'The operation is not permitted, even to one who has access to the file.',
  'EPERM.why': 'Changing the owner of a file, sending a signal to somebody else\'s program, or writing to a protected file. In an exercise the kit also denies signals to other programs.',
  'EPERM.look': 'Who are you? id. Whose is it? ls -l file, ps -o user,pid. Is there a way that does not need it?',

  EINVAL: 'An argument makes no sense to that call.',
  'EINVAL.why': 'A number outside what is accepted, a combination of options that does not exist, or an operation that this kind of file does not have.',
  'EINVAL.look': 'Print the arguments before the call and compare with the manual: man 2 name-of-the-call.',

  ETIMEDOUT: 'The wait was too long and nobody answered.',
  'ETIMEDOUT.why': 'The machine on the other side does not exist, is off, or a firewall drops the packets in silence. In spawnSync, the child went over its timeout.',
  'ETIMEDOUT.look': 'Test the network: ping machine. On your own connection, socket.setTimeout gives a shorter deadline than the system\'s, which is minutes.',

  EHOSTUNREACH: 'There is no route to that machine.',
  'EHOSTUNREACH.why': 'The address is of a network that yours does not reach, or the network is off.',
  'EHOSTUNREACH.look': 'ip route shows the routes there are. To talk to this same machine: 127.0.0.1.',

  ENETUNREACH: 'There is no route to that network.',
  'ENETUNREACH.why': 'The machine has no network, or no IPv6 when the address is IPv6.',
  'ENETUNREACH.look': 'ip route (or ip -6 route) shows the routes there are. To talk to this same machine: 127.0.0.1.',

  ENOTCONN: 'The socket is not connected.',
  'ENOTCONN.why': 'Something was asked that only exists with the other side present, before the connection was complete or after it was undone.',
  'ENOTCONN.look': 'Wait for the \'connect\' event before using the socket, and stop at \'close\'.',

  ENOTFOUND: 'The name of the machine does not exist: the question to the DNS came back with no answer.',
  'ENOTFOUND.why': 'A misspelling, "http://" inside the name (only "example.com" goes there), or no network.',
  'ENOTFOUND.look': 'Ask it yourself: getent hosts name. dns.lookup asks that question in a thread of the pool.',

  EAI_AGAIN: 'The DNS did not answer in time; it may answer later.',
  'EAI_AGAIN.why': 'It is almost always lack of network: the name may well exist, but there was nobody to ask.',
  'EAI_AGAIN.look': 'Check the network and /etc/resolv.conf. For this same machine, use 127.0.0.1, which needs no DNS.',

  ENOSPC: 'There is no space left: on the disk, or for watching files.',
  'ENOSPC.why': 'When writing, the disk is full. In fs.watch, the inotify watches that the system gives each person ran out.',
  'ENOSPC.look': 'Space: df -h . (and df -i). Watches: cat /proc/sys/fs/inotify/max_user_watches.',

  EBADF: 'That descriptor number is not open (or not for this).',
  'EBADF.why': 'A descriptor was used after closing it, was closed twice, or one opened only for reading is being written to.',
  'EBADF.look': 'Follow the number: who called open, who called close? strace -e trace=openat,close,write ./program shows the order.',

  ENOMEM: 'The system gave no more memory.',
  'ENOMEM.why': 'The program allocated too much, or reached the exercise\'s limit of memory.',
  'ENOMEM.look': 'Look for what only grows: a list that nobody empties, a text that accumulates. process.memoryUsage() in the middle shows it.',

  ENOSYS: 'That call does not exist in this system.',
  'ENOSYS.why': 'The kernel is old or limited (a container, WSL 1), or the function exists in Node and not here.',
  'ENOSYS.look': 'uname -r tells the kernel. The table of what Nozinho has is in docs/api.md.',

  EXDEV: 'A file is not renamed from one disk to another.',
  'EXDEV.why': 'rename only changes the name within the same file system; /tmp is often another.',
  'EXDEV.look': 'Copy and delete: copyFile and then unlink. df file tells on which disk it is.',

  ELOOP: 'Symbolic links that point at each other, in a circle.',
  'ELOOP.why': 'A link leads to another one that comes back to the first (or to itself).',
  'ELOOP.look': 'Follow them one by one: namei -l path, or ls -l. Delete the one that closes the circle.',

  ENAMETOOLONG: 'The name is too long: 255 bytes for each part, 4096 for the path.',
  'ENAMETOOLONG.why': 'It is usually the contents of a file given in place of its name.',
  'ENAMETOOLONG.look': 'Print the argument: is it really a path?',

  EROFS: 'The disk is mounted read-only.',
  'EROFS.why': 'A container, a CD, a network folder, or a faulty disk that the system protected.',
  'EROFS.look': 'mount | grep " / " shows how it is mounted. Write in another folder (os.tmpdir()).',

  ESRCH: 'There is no process with that number.',
  'ESRCH.why': 'The process has already ended, or the number is wrong.',
  'ESRCH.look': 'ps -p PID. Before sending a signal to a child, see whether it has announced \'exit\'.',

  ECHILD: 'There is no child to wait for.',
  'ECHILD.why': 'waitpid was called after the child had been collected, or by one who is not the parent.',
  'ECHILD.look': 'In C: one waitpid for each child, and a single place that collects them (here it is libev, with ev_child).',

  ESPIPE: 'In a pipe or socket there is no going back.',
  'ESPIPE.why': 'read or write received a position, and a pipe is only read in order.',
  'ESPIPE.look': 'Give null as the position, and keep what you have read if you will need it again.',

  ENOTSOCK: 'The descriptor is not a socket.',
  'ENOTSOCK.why': 'A network operation received a file, a pipe or a descriptor that now belongs to something else.',
  'ENOTSOCK.look': 'ls -l /proc/PID/fd tells what each number is.',

  ENOTTY: 'This is not a terminal.',
  'ENOTTY.why': 'Something was asked that only a terminal has (its size, raw mode), and the input or output is a file or a pipe.',
  'ENOTTY.look': 'Ask first: process.stdout.isTTY.',

  ETXTBSY: 'The program is running, and so it cannot be written over.',
  'ETXTBSY.why': 'make wanted to replace an executable that is still running: a forgotten server.',
  'ETXTBSY.look': 'fuser file shows who is using it. Stop it and try again.',

  ENOEXEC: 'The file is not a program that the system can execute.',
  'ENOEXEC.why': 'A script without the first line #!/bin/sh, or an executable for another kind of machine.',
  'ENOEXEC.look': 'file file-name tells what it is.',

  EFBIG: 'The file went over the size allowed.',
  'EFBIG.why': 'In an exercise there is a limit; outside, ulimit -f or the file system itself.',
  'EFBIG.look': 'Look for the loop that writes without end. ls -l shows what grew.',

  EFAULT: 'An invalid address of memory was given to the system.',
  'EFAULT.why': 'In C: a pointer that is NULL, without a value or already freed reached read, write or another call.',
  'EFAULT.look': 'Compile with V=asan: the memory watcher shows where it came from.'
};

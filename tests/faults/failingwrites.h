#pragma once

/// What libfailingwrites offers to a test that is linked with it. A program that has it preloaded
/// (LD_PRELOAD) says the same by its environment: FAILINGWRITES_FOLDER, FAILINGWRITES_AT,
/// FAILINGWRITES_ERROR, FAILINGWRITES_ONWARDS, and in FAILINGWRITES_LOG the file that gets a line
/// for each call.
extern "C" {

/// From now on the calls that change files in `folder` are counted from 1, and the one with the
/// number `at` fails with that `errno`; `onwards`, all behind it too. With 0 none fails.
void failWrites(const char *folder, int at, int error, bool onwards);
/// From the call with the number `at` on the disk is gone: reading fails, too (EIO).
void loseDisk(const char *folder, int at);
/// The process kills itself (SIGKILL) before the call with the number `at`.
void dieAt(const char *folder, int at);
/// The look at that path with the number `at` fails (EIO): asking what it is, or opening it for
/// reading. With 0 none does; they are counted.
void failLook(const char *path, int at);
int countedLooks();
/// Lets every call through again and counts none.
void letWritesThrough();
/// How many calls were counted since `failWrites`.
int countedWrites();
/// The call that was the first to fail, such as "fsync plan.shisaku"; empty where none did.
const char *failedWrite();
}

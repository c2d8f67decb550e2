// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/FaultyDisk.h"

#include <cerrno>
#include <new>

namespace ff::store {
namespace {

std::atomic<int> left = -1; ///< good calls until it breaks; negative: it does not
std::atomic<int> kinds = 0;
std::atomic<int> failures = 0;

bool breaks(FaultyDisk::Kind kind) {
    if ((kinds & int(kind)) == 0 || left < 0) {
        return false;
    }
    if (left > 0) {
        --left;
        return false;
    }
    ++failures;
    errno = EIO;
    return true;
}

struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real;
}

template <auto Method, class... Args>
int pass(sqlite3_file* file, Args... args) {
    sqlite3_file* real = realOf(file);
    return (real->pMethods->*Method)(real, args...);
}

int readFile(sqlite3_file* file, void* into, int bytes, sqlite3_int64 at) {
    return breaks(FaultyDisk::Kind::read) ? SQLITE_IOERR_READ
                                          : pass<&sqlite3_io_methods::xRead>(file, into, bytes, at);
}
int writeFile(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 at) {
    return breaks(FaultyDisk::Kind::write)
               ? SQLITE_IOERR_WRITE
               : pass<&sqlite3_io_methods::xWrite>(file, from, bytes, at);
}
int syncFile(sqlite3_file* file, int flags) {
    return breaks(FaultyDisk::Kind::sync) ? SQLITE_IOERR_FSYNC
                                          : pass<&sqlite3_io_methods::xSync>(file, flags);
}
void barrier(sqlite3_file* file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

using M = sqlite3_io_methods;
// Without xFetch (version 2): what is mapped is read past this file system.
const sqlite3_io_methods kMethods{2,
                                  pass<&M::xClose>,
                                  readFile,
                                  writeFile,
                                  pass<&M::xTruncate, sqlite3_int64>,
                                  syncFile,
                                  pass<&M::xFileSize, sqlite3_int64*>,
                                  pass<&M::xLock, int>,
                                  pass<&M::xUnlock, int>,
                                  pass<&M::xCheckReservedLock, int*>,
                                  pass<&M::xFileControl, int, void*>,
                                  pass<&M::xSectorSize>,
                                  pass<&M::xDeviceCharacteristics>,
                                  pass<&M::xShmMap, int, int, int, void volatile**>,
                                  pass<&M::xShmLock, int, int, int>,
                                  barrier,
                                  pass<&M::xShmUnmap, int>,
                                  nullptr,
                                  nullptr};

sqlite3_vfs* machine = nullptr;
sqlite3_vfs faulty{};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* mine = reinterpret_cast<File*>(file);
    mine->base.pMethods = nullptr;
    mine->real = reinterpret_cast<sqlite3_file*>(mine + 1);
    const int code = machine->xOpen(machine, name, mine->real, flags, outFlags);
    if (mine->real->pMethods) {
        mine->base.pMethods = &kMethods;
    }
    return code;
}

} // namespace

FaultyDisk::FaultyDisk() {
    machine = sqlite3_vfs_find(nullptr);
    faulty = *machine;
    faulty.zName = "faulty";
    faulty.pNext = nullptr;
    faulty.szOsFile = int(sizeof(File)) + machine->szOsFile;
    faulty.xOpen = openFile;
    mend();
    failures = 0;
    sqlite3_vfs_register(&faulty, 1);
}

FaultyDisk::~FaultyDisk() {
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(machine, 1);
}

void FaultyDisk::breakAfter(int after, Kind kind) {
    left = -1;
    kinds = int(kind);
    left = after;
}

void FaultyDisk::mend() {
    left = -1;
}

int FaultyDisk::failed() const {
    return failures;
}

} // namespace ff::store
